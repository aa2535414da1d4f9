/**
 * A text that stands on one line, such as a caption: white space runs are one space, none at the
 * ends; null where nothing is left. No-break spaces are kept.
 */
export function lineText(text: unknown): string | null {
  const line = typeof text === 'string' ? text.replace(/[ \t\n\r\f]+/g, ' ').replace(/^ | $/g, '') : ''
  return line.trim() === '' ? null : line
}
