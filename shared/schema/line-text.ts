/**
 * A text on one line, such as a caption: white space is collapsed to single spaces and trimmed;
 * null if nothing is left. No-break spaces are kept.
 */
export function lineText(text: unknown): string | null {
  const line = typeof text === 'string' ? text.replace(/[ \t\n\r\f]+/g, ' ').replace(/^ | $/g, '') : ''
  return line.trim() === '' ? null : line
}
