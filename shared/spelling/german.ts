import type { Speller } from './speller.ts'

/** The shortest part of a compound that is tried, in letters. */
const shortest = 4
/** What a first part is tried with: whatever goes before it goes before others. */
const head = 'teil'
/**
 * Prefixes that “zu” parts from their verb (“zurückzufallen”); the dictionary has the verb as one
 * word.
 */
const separated = /^(\p{Ll}{2,})zu(\p{Ll}{3,}n)$/u

/**
 * Whether German forms a word of two that the dictionary has, where the dictionary does not say so
 * itself: a compound, or a verb with “zu” in it.
 */
export function isGermanForm(word: string, speller: Speller): boolean {
  const [, prefix = '', verb = ''] = separated.exec(word.toLowerCase()) ?? []
  if (prefix !== '' && speller.knows(prefix + verb)) return true
  if (!/^\p{Lu}\p{Ll}+$/u.test(word)) return false
  for (let at = shortest; at <= word.length - shortest; at += 1) {
    const last = word.slice(at)
    if (speller.knows(last.charAt(0).toUpperCase() + last.slice(1)) && goesBefore(word.slice(0, at), speller))
      return true
  }
  return false
}

/** Whether a part goes before another in compounds: “Gesundheits-” does, “Gesundheit-” does not. */
export function goesBefore(part: string, speller: Speller): boolean {
  return speller.knows(`${part}${head}`)
}
