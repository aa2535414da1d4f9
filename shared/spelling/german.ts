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
/** Nouns that always go before others with an “s”: “Redaktionsnetzwerk” (Duden, Fugenelement). */
const takesS = /(?:ung|ion|heit|keit|schaft|tät|tum|ling)$/u
/** What an adjective or participle may end with after a noun: “stromführend”, “barrierefrei”. */
const adjective = /(?:end|frei|arm|reich|fähig|weit|haltig|würdig|sicher|gerecht|pflichtig|artig|förmig)(?:e[mnrs]?)?$/u
/** What places are called by; with “er”, what belongs to them. */
const place =
  /\p{L}{3}(?:ingen|dorf|hausen|stadt|burg|heim|berg|bach|feld|felde|kirchen|hagen|rode|leben|weiler)(er)?$/u

/**
 * Whether German forms a word of two or three that the dictionary has, where the dictionary does
 * not say so itself: a compound, or a verb with “zu” in it.
 */
export function isGermanForm(word: string, speller: Speller): boolean {
  const [, prefix = '', verb = ''] = separated.exec(word.toLowerCase()) ?? []
  if (prefix !== '' && speller.knows(prefix + verb)) return true
  if (isOfPlace(word) && speller.knows(word.slice(0, -2))) return true
  if (/^\p{Ll}+$/u.test(word))
    return adjective.test(word) && splits(word).some(([first, last]) => speller.knows(last) && joins(first, speller))
  if (!/^\p{Lu}\p{Ll}+$/u.test(word)) return false
  return (
    isCompound(word, speller) ||
    splits(word).some(([first, last]) => joins(first, speller) && isCompound(last, speller))
  )
}

/**
 * Whether a word may go before another in compounds: “Gesundheits-” does, “Gesundheit-” does not.
 */
export function goesBefore(part: string, speller: Speller): boolean {
  return speller.knows(`${part}${head}`)
}

/** Whether a word is built as names of German places are: “Sigmaringen”, “Sigmaringer” is not. */
export function isPlaceLike(word: string): boolean {
  return place.test(word)
}

function isOfPlace(word: string): boolean {
  return place.exec(word)?.[1] !== undefined
}

function isCompound(word: string, speller: Speller): boolean {
  return splits(capital(word)).some(([first, last]) => speller.knows(capital(last)) && joins(first, speller))
}

/** A word in two, at each place that leaves both long enough. */
function splits(word: string): (readonly [string, string])[] {
  return Array.from({ length: Math.max(0, word.length - 2 * shortest + 1) }, (_, at) => [
    word.slice(0, at + shortest),
    word.slice(at + shortest),
  ])
}

/**
 * Whether a first part joins the next, as the dictionary says or with the sounds that German puts
 * between.
 */
function joins(part: string, speller: Speller): boolean {
  const noun = capital(part)
  if (goesBefore(noun, speller)) return true
  if (takesS.test(noun)) return false
  if (noun.endsWith('s') && takesS.test(noun.slice(0, -1))) return speller.knows(noun.slice(0, -1))
  return speller.knows(noun) && !speller.knows(noun.toLowerCase())
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
