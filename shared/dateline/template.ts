/** What may join a part to the one before it; dropped if there is none. */
const joiner = /^[\s,.–—-]+/u

interface Rendered {
  readonly text: string
  /** Whether any slot had a value. */
  readonly filled: boolean
}

/**
 * Fills a template: `{slot}` is replaced by its value; a part in brackets is printed only if one of
 * its slots has a value, and its leading joiner (blanks, commas, stops, dashes) only if something
 * precedes it in the enclosing part. Two adjacent full stops are printed as one.
 *
 *
 * @returns '' if no slot has a value.
 * @throws RangeError for a template whose brackets do not match.
 */
export function renderTemplate(template: string, values: Readonly<Record<string, string>>): string {
  const tokens = template.split(/(\[|\]|\{\w+\})/u)
  let at = 0

  function render(depth: number): Rendered {
    let text = ''
    let filled = false
    while (at < tokens.length) {
      const token = tokens[at++] ?? ''
      if (token === ']') {
        if (depth === 0) throw new RangeError(`Unmatched bracket in the template "${template}".`)
        return { text, filled }
      }
      if (token === '[') {
        const part = render(depth + 1)
        if (!part.filled) continue
        text = join(text, filled ? part.text : part.text.replace(joiner, ''))
        filled = true
        continue
      }
      const value = token.startsWith('{') ? (values[token.slice(1, -1)] ?? '') : token
      if (token.startsWith('{') && value !== '') filled = true
      text = join(text, value)
    }
    if (depth > 0) throw new RangeError(`Unmatched bracket in the template "${template}".`)
    return { text, filled }
  }

  const whole = render(0)
  return whole.filled ? whole.text : ''
}

function join(text: string, next: string): string {
  return text.endsWith('.') && next.startsWith('.') ? text + next.slice(1) : text + next
}
