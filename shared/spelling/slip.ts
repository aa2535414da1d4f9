import { primaryOf } from './accepted-words.ts'
import type { Speller } from './speller.ts'

/** Every shorter word has a neighbour in any dictionary, so neighbours prove nothing. */
const shortest = 5

const latin = 'abcdefghijklmnopqrstuvwxyz'
const cyrillic = 'абвгдежзийклмнопрстуфхцчшщъыьэюя'

/** The letters that a typing error may insert, by language. */
const letters: Readonly<Record<string, string>> = {
  de: `${latin}äöüß`,
  fr: `${latin}àâçéèêëîïôùû`,
  es: `${latin}áéíóúüñ`,
  it: `${latin}àèéìòù`,
  pl: `${latin}ąćęłńóśźż`,
  ru: `${cyrillic}ё`,
  uk: `${cyrillic}єіїґ`,
}

const asked = new WeakMap<Speller, Map<string, boolean>>()
/** The most answers that are remembered for a dictionary. */
const mostRemembered = 5_000

/**
 * Whether a word is one typing error (a letter missing, added, replaced, or swapped with its
 * neighbour) away from one that the dictionary has: “Goverment” from “Government”. Never true for a
 * word of fewer than five letters.
 */
export function isSlip(word: string, speller: Speller, language: string): boolean {
  if (word.length < shortest) return false
  const known = asked.get(speller) ?? new Map<string, boolean>()
  asked.set(speller, known)
  const answer = known.get(word) ?? neighbours(word, letters[primaryOf(language)] ?? latin).some(speller.knows)
  if (known.size >= mostRemembered) known.clear()
  known.set(word, answer)
  return answer
}

/** Every word that is one typing error away, the kinds with fewer candidates first. */
function neighbours(word: string, alphabet: string): string[] {
  const places = Array.from({ length: word.length + 1 }, (_, at) => [word.slice(0, at), word.slice(at)] as const)
  const without = places.map(([before, after]) => before + after.slice(1))
  const swapped = places.map(([before, after]) => before + after.charAt(1) + after.charAt(0) + after.slice(2))
  const others = places.flatMap(([before, after]) =>
    Array.from(alphabet, (letter) => (before === '' ? letter.toUpperCase() : letter)).flatMap((letter) => [
      before + letter + after,
      before + letter + after.slice(1),
    ]),
  )
  return [...without, ...swapped, ...others].filter((each) => each.length >= shortest - 1 && each !== word)
}
