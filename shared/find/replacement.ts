/**
 * Fills a template from a match as JavaScript's `replace` does: $1 to $99, $<name>, $& (all of it),
 * $$ (a dollar sign). A reference to no group stays as it is written; a group that did not take
 * part is empty.
 */
export function fillReplacement(template: string, match: RegExpExecArray): string {
  return template.replace(
    /\$(?:([$&])|<([^>]*)>|(\d{1,2}))/g,
    (written, sign?: string, name?: string, number?: string) => {
      if (sign !== undefined) return sign === '$' ? '$' : match[0]
      if (name !== undefined) return match.groups === undefined ? written : (match.groups[name] ?? '')
      return group(match, number ?? '') ?? written
    },
  )
}

function group(match: RegExpExecArray, digits: string): string | null {
  const two = Number(digits)
  if (two > 0 && two < match.length) return match[two] ?? ''
  const one = Number(digits[0])
  return digits.length === 2 && one > 0 && one < match.length ? (match[one] ?? '') + digits[1] : null
}
