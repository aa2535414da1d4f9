/**
 * Whether a text that came in one go was spoken (or written by the system's own text expansion)
 * rather than typed: no key, and no input method for a word, gives three words at once. Systems do
 * not say so themselves: in browsers dictation comes as ordinary input.
 */
export function isDictation(text: string): boolean {
  return /\p{L}\P{L}+\p{L}+\P{L}+\p{L}/u.test(text.trim()) && /\p{L}[\s,;:]+\p{L}+[\s,;:]+\p{L}/u.test(text)
}
