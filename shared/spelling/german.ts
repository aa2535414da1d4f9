import type { Speller } from './speller.ts'

/** The shortest part of a compound that is tried, in letters. */
const shortest = 4
/** A word before which first parts are tried: whatever can precede it can precede other words. */
const head = 'teil'
/**
 * Prefixes that “zu” separates from their verb (“zurückzufallen”); the dictionary has the verb as
 * one word.
 */
const separated = /^(\p{Ll}{2,})zu(\p{Ll}{3,}n)$/u
/**
 * Nouns that always take an “s” before another word: “Redaktionsnetzwerk” (Duden, Fugenelement).
 */
const takesS = /(?:ung|ion|heit|keit|schaft|tät|tum|ling)$/u
/** How an adjective or participle may end after a noun: “stromführend”, “barrierefrei”. */
const adjective = /(?:end|frei|arm|reich|fähig|weit|haltig|würdig|sicher|gerecht|pflichtig|artig|förmig)(?:e[mnrs]?)?$/u
/** The endings of place names, also with “er” for what belongs to the place. */
const place =
  /\p{L}{3}(?:ingen|dorf|hausen|stadt|burg|heim|berg|bach|feld|felde|kirchen|hagen|rode|leben|weiler)(er)?$/u

/**
 * Whether German forms a word from two or three that the dictionary has, where the dictionary does
 * not say so itself: a compound, or a verb with “zu” inside.
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

/** Whether a word may precede another in compounds: “Gesundheits-” may, “Gesundheit-” may not. */
export function goesBefore(part: string, speller: Speller): boolean {
  return speller.knows(`${part}${head}`)
}

/** Whether a word is built like the names of German places: “Sigmaringen”, “Sigmaringer” is not. */
export function isPlaceLike(word: string): boolean {
  return place.test(word)
}

function isOfPlace(word: string): boolean {
  return place.exec(word)?.[1] !== undefined
}

function isCompound(word: string, speller: Speller): boolean {
  return splits(capital(word)).some(([first, last]) => speller.knows(capital(last)) && joins(first, speller))
}

/** A word split in two, at each place where both parts are long enough. */
function splits(word: string): (readonly [string, string])[] {
  return Array.from({ length: Math.max(0, word.length - 2 * shortest + 1) }, (_, at) => [
    word.slice(0, at + shortest),
    word.slice(at + shortest),
  ])
}

/**
 * Whether a first part can be joined to the next, according to the dictionary or with the sounds
 * that German inserts.
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
