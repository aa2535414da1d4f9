import type { Speller } from './speller.ts'

/** What Spanish joins to a verb: one or two pronouns. */
const pronouns = /^(?:(?:me|te|se|nos|os)?l[aeo]s?|(?:te|se)?(?:me|nos)|te|se|os)$/iu
/** A verb that takes them: an accent that it has not by itself, and how such verbs end. */
const verb = /^\p{L}*[áéíóú]\p{L}*[aeiondr]$/iu
/** The most letters that pronouns have together: “noslas”. */
const longest = 6

/**
 * Whether Spanish forms a word of a verb that the dictionary has and of pronouns: “cómetelo” of
 * “come” (RAE, Ortografía, 2.3).
 */
export function isSpanishForm(word: string, speller: Speller): boolean {
  for (let letters = 2; letters <= Math.min(longest, word.length - 2); letters += 1) {
    const [before, behind] = [word.slice(0, -letters), word.slice(-letters)]
    if (!pronouns.test(behind) || !verb.test(before)) continue
    const bare = before.normalize('NFD').replaceAll('\u0301', '').normalize('NFC').toLowerCase()
    // “Vamos” loses its s before “nos”.
    if (speller.knows(bare) || (bare.endsWith('mo') && behind === 'nos' && speller.knows(`${bare}s`))) return true
  }
  return false
}
