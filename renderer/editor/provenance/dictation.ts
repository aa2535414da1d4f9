/**
 * Whether a text that arrived at once was dictated (or inserted by the system's text expansion) and
 * not typed. No key, and no input method for a single word, inserts three words at once. Systems do
 * not tell: in browsers, dictation arrives as ordinary input.
 */
export function isDictation(text: string): boolean {
  return /\p{L}\P{L}+\p{L}+\P{L}+\p{L}/u.test(text.trim()) && /\p{L}[\s,;:]+\p{L}+[\s,;:]+\p{L}/u.test(text)
}
