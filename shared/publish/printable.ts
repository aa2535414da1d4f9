const lineBreaks = /\r\n?|[\v\f\u0085]/g
const uncarried = /[[\p{Cc}\p{Noncharacter_Code_Point}]--[\t\n]]/gv

// Texts of these characters are printable as they are, which most are: all are stable in NFC.
const plain = /^[\t\n\x20-\x7e\u00a0-\u02ff\u2010-\u2027\u2030-\u205e]*$/

/**
 * Text that pages and plain text can contain. Every kind of line break becomes a line feed; other
 * control characters and Unicode's non-characters, which HTML forbids, are dropped; half a
 * surrogate pair becomes U+FFFD, as in UTF-8; the rest is in Normalisation Form C, as the W3C
 * recommends for pages. Idempotent.
 */
export function printable(text: string): string {
  if (plain.test(text)) return text
  return text.replace(lineBreaks, '\n').toWellFormed().replace(uncarried, '').normalize('NFC')
}

/** A field's text as it is printed: null if it is blank. */
export function printableField(text: string | null): string | null {
  const printed = text === null ? '' : printable(text)
  return printed.trim() === '' ? null : printed
}

// All white space but single spaces, of which most texts have no other.
const uneven = /[^\S ]\s*| \s+/g

/** Text on one line, as titles and addresses require: white space collapses to single spaces. */
export function onOneLine(text: string): string {
  return text.trim().replace(uneven, ' ')
}

/**
 * The beginning of a text on one line, at most `max` characters long, cut between words and then
 * marked with an ellipsis.
 */
export function startOf(text: string, max: number): string {
  // Of a long text only as much is read as the line needs, which is more if much is white space.
  let length = max + 100
  let line = onOneLine(text.slice(0, length))
  while (line.length <= max && length < text.length) {
    length *= 2
    line = onOneLine(text.slice(0, length))
  }
  if (line.length <= max) return line
  const cut = line
    .slice(0, max)
    .toWellFormed()
    .replace(/\uFFFD$/, '')
  const words = cut.replace(/\s+\S*$/, '')
  return `${words}…`
}
