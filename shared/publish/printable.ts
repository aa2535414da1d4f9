const lineBreaks = /\r\n?|[\v\f\u0085]/g
const uncarried = /[[\p{Cc}\p{Noncharacter_Code_Point}]--[\t\n]]/gv

/**
 * Text as pages and plain text can carry it. Every kind of line break becomes a line feed; the
 * other control characters and Unicode's non-characters, which HTML forbids, are dropped; half a
 * surrogate pair becomes U+FFFD, as UTF-8 would have it; the rest is in Normalisation Form C, as
 * the W3C asks of pages. Printing what is printable changes nothing.
 */
export function printable(text: string): string {
  return text.replace(lineBreaks, '\n').toWellFormed().replace(uncarried, '').normalize('NFC')
}

/** A field's text as it is printed: null where nothing but white space is left of it. */
export function printableField(text: string | null): string | null {
  const printed = text === null ? '' : printable(text)
  return printed.trim() === '' ? null : printed
}

/** Text on one line, as titles and addresses need it: every run of white space is one space. */
export function onOneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ')
}

/**
 * The start of a text on one line, at most `max` characters long, cut between words and then marked
 * with an ellipsis.
 */
export function startOf(text: string, max: number): string {
  const line = onOneLine(text)
  if (line.length <= max) return line
  const cut = line
    .slice(0, max)
    .toWellFormed()
    .replace(/\uFFFD$/, '')
  const words = cut.replace(/\s+\S*$/, '')
  return `${words}…`
}
