import { primaryOf } from './accepted-words.ts'
import { goesBefore, isGermanForm } from './german.ts'
import { longestWord } from './hunspell.ts'
import { withNewsWords } from './news-words.ts'
import { isRussianForm } from './russian.ts'
import { lettersOf } from './script.ts'
import { isSpanishForm } from './spanish.ts'
import type { Speller } from './speller.ts'
import { plain } from './words.ts'

/** What surrounds a word. */
export interface WordContext {
  /** The character right after it, '' at the end. */
  after: string
}

/** Whether a word is accepted as it is written. */
export type Judge = (word: string, around: WordContext) => boolean

/** Acronyms, and their plurals: "NATO", "MPs", "AKWs". Longer ones count as words in capitals. */
const acronym = /^\p{Lu}{2,6}s?$/u
/**
 * A brand as its owner writes it: "iPhone", "YouTube", "BürgerInnen". Two capitals at the beginning
 * ("HEllo") are a typing error.
 */
const camelCase = /\p{Ll}\p{Lu}/u
const digit = /\p{N}/u
const title = /^\p{Lu}\p{Ll}{3,}$/u
/**
 * Languages with rules of their own: `german.ts`, `russian.ts`, `spanish.ts`, and accents that may
 * be left out.
 */
const formsCompounds = new Set(['de'])
const joinsBeginnings = new Set(['ru'])
const joinsPronouns = new Set(['es'])
const dropsAccents = new Set(['en'])
/** Languages that elide a word before a vowel: "l'arbre", "dell'Unione". */
const eliding = new Set(['fr', 'it', 'ca', 'oc', 'pms', 'gl', 'pt'])

/**
 * Judges words by a dictionary of a language (BCP 47), and accepts what every newsroom does:
 * acronyms, brands, figures with units, words of another script.
 */
export function judgeOf(dictionary: Speller, language: string): Judge {
  const speller = withNewsWords(dictionary, language)
  const ofScript = lettersOf(language)
  const primary = primaryOf(language)
  const isGerman = formsCompounds.has(primary)
  // English dictionaries have most words of French without their accents.
  const isEnglish = dropsAccents.has(primary)
  const isRussian = joinsBeginnings.has(primary)
  const isSpanish = joinsPronouns.has(primary)
  const countries = countriesIn(language)

  const stands = (word: string): boolean => {
    if (word.length <= 1 || digit.test(word) || !ofScript.test(word)) return true
    if (word.length > longestWord) return false
    if (speller.knows(word) || acronym.test(word) || camelCase.test(word) || countries.has(word)) return true
    // An acronym spoken as a word: “Unesco”. The dictionary only has it in capitals.
    return title.test(word) && speller.knows(word.toUpperCase())
  }
  /**
   * A part of a hyphenated word, with or without its capital, as in “Anti-Terror-Gesetz” and
   * “42-jährige”.
   */
  const partStands = (part: string) =>
    part === '' || stands(part) || speller.knows(capital(part)) || speller.knows(part.toLowerCase())

  return (written, { after }) => {
    const word = plain(written)
    if (stands(word)) return true
    if (after === '.' && speller.knows(`${word}.`)) return true
    // “Energie- und Wasserwirtschaft”, “Gesundheits- und Pflegeberufe”.
    if (/[-‐‑]/u.test(after) && (speller.knows(`${word}-`) || (isGerman && goesBefore(word, speller)))) return true
    if (word.includes('-')) {
      const parts = word.split('-')
      // In German, the part before a hyphen may end with a linking sound: “Gesundheits-Apps”.
      const joins = (part: string, place: number) =>
        isGerman && place < parts.length - 1 && goesBefore(capital(part), speller)
      return parts.every((part, place) => partStands(part) || joins(part, place))
    }
    if (isGerman && word.length <= longestWord && isGermanForm(word, speller)) return true
    if (isRussian && isRussianForm(word, speller)) return true
    if (isSpanish && isSpanishForm(word, speller)) return true
    // The capital of ß (2017), which dictionaries do not know: “STRAẞE”.
    if (isGerman && word.includes('ẞ') && stands(word.replaceAll('ẞ', 'SS'))) return true
    if (isEnglish && speller.knows(word.normalize('NFD').replace(/\p{M}/gu, ''))) return true
    const [before = '', ...rest] = word.split("'")
    if (rest.length === 0) return false
    // The genitive of a name or acronym: “NATO's”, “Merkel's”, “Hans'”.
    if (rest.join("'") === 's') return stands(before)
    return eliding.has(primary) && before.length <= 6 && rest.every((part) => part !== '' && stands(part))
  }
}

function capital(word: string): string {
  const [first = ''] = word
  return first.toUpperCase() + word.slice(first.length).toLowerCase()
}

/** The words of all country names in a language (Unicode CLDR); none if it is unknown. */
function countriesIn(language: string): ReadonlySet<string> {
  const known =
    countries.get(language) ??
    new Set(
      regionNames(language).flatMap((name) =>
        name.split(/[\s()-]+/u).filter((part) => /^\p{Lu}\p{L}{3,}$/u.test(part)),
      ),
    )
  countries.set(language, known)
  return known
}

const countries = new Map<string, ReadonlySet<string>>()

function regionNames(language: string): string[] {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at))
  const all = letters.flatMap((first) => letters.map((second) => names.of(first + second)))
  return all.filter((name) => name !== undefined).filter((name) => /^\p{Lu}/u.test(name))
}
