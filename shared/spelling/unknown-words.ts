import { primaryOf } from './accepted-words.ts'
import { isPlaceLike } from './german.ts'
import type { Judge } from './judge.ts'
import { isSlip } from './slip.ts'
import type { Speller } from './speller.ts'
import { plain, wordsOf } from './words.ts'

/** A word that the dictionary lacks, with its range in the text (UTF-16 units, end excluded). */
export interface Unknown {
  /** As it is written. */
  word: string
  from: number
  to: number
  /** Its surroundings show that it is a name. */
  isName: boolean
  /** It is capitalised, and not because a sentence begins. */
  isCapital: boolean
}

/** A word on the way through a text. */
interface Seen {
  word: string
  to: number
  hasCapital: boolean
  unknown: Unknown | null
}

/** Languages that capitalise every noun: there, a capital does not indicate a name. */
export const capitalNouns: ReadonlySet<string> = new Set(['de', 'lb'])

const capital = /^(?:\p{Ll}{1,2}['’])?\p{Lu}[\p{Ll}\p{M}'’-]/u
const acronym = /^\p{Lu}{2,6}$/u

/**
 * The words of a text that its dictionary lacks. `language`: BCP 47.
 *
 * Names are recognised by their surroundings: a capitalised word right after one that is only
 * written with a capital (“Angela Kowaltschuk”), or next to another unknown one (“Rishi Sunak”). A
 * capital in the middle of a sentence indicates a name as well, unless the word is a typing error
 * (“Stellantis”, but not “Goverment”); in German, where every noun has one, only after an acronym
 * (“GOG Gudme”), before a hyphen (“Senckenberg-Institut”) and with the ending of a place name.
 */
export function unknownWords(text: string, judge: Judge, speller: Speller, language: string): Unknown[] {
  const found: Unknown[] = []
  const isNounLanguage = capitalNouns.has(primaryOf(language))
  const isFar = (word: string) =>
    partsOf(word).every((part) => judge(part, { after: '' }) || !isSlip(part, speller, language))
  let before: Seen | null = null
  for (const { text: word, from, to } of wordsOf(text)) {
    const hasCapital = capital.test(word)
    const between = text.slice(before?.to ?? 0, from)
    const isNext = /^[ \u00a0]$/.test(between)
    const beginsSentence: boolean = before === null || /[.!?:…¿¡„“«»"\n\ufffc–—]/u.test(between)
    let unknown: Unknown | null = null
    if (!judge(word, { after: text.charAt(to) })) {
      unknown = { word, from, to, isName: false, isCapital: hasCapital && !beginsSentence }
      if (hasCapital && isNext && before?.hasCapital === true) nameBeside(before, unknown, speller)
      const isOdd = isNounLanguage
        ? (isNext && before !== null && acronym.test(before.word)) || isPlaceLike(word) || endsInNoun(word, judge)
        : unknown.isCapital || isTitle(text, from, to)
      if (!isNounLanguage) unknown.isName ||= isJoinedName(word, speller)
      if (hasCapital && !unknown.isName && isOdd) unknown.isName = isFar(word)
      found.push(unknown)
    } else if (hasCapital && isNext && before?.unknown && before.hasCapital && isNameOnly(word, speller)) {
      // “Giulia Ferrari”, where the dictionary only has the second word.
      before.unknown.isName ||= isFar(before.word)
    }
    before = { word, to, hasCapital, unknown }
  }
  return found
}

/** Whether the part after the last hyphen is a word of its own, which names may precede. */
function endsInNoun(word: string, judge: Judge): boolean {
  const at = word.search(/[-‐‑][^-‐‑]+$/u)
  return at > 0 && judge(word.slice(at + 1), { after: '' })
}

/** Whether a word is alone in quotation marks: “Wonderwall” is a title, and begins no name. */
function isTitle(text: string, from: number, to: number): boolean {
  return /[“„«"‘‹]/u.test(text.charAt(from - 1)) && /[”“»"’›]/u.test(text.charAt(to))
}

/**
 * Whether a word consists of several names joined by hyphens, one of which the dictionary has:
 * “Philippe-Chatrier”.
 */
function isJoinedName(word: string, speller: Speller): boolean {
  const parts = partsOf(word)
  const areCapital = parts.length > 1 && parts.every((part) => capital.test(part))
  return areCapital && parts.some((part) => isNameOnly(part, speller))
}

/** The parts of a hyphenated or elided word: “l’Agly”, “Filt-Cgil”. */
function partsOf(word: string): string[] {
  return plain(word)
    .replace(/^\p{Ll}{1,2}'|'s?$/gu, '')
    .split('-')
    .filter((part) => part !== '')
}

function nameBeside(before: Seen, unknown: Unknown, speller: Speller): void {
  unknown.isName = before.unknown !== null || isNameOnly(before.word, speller)
  if (before.unknown !== null) before.unknown.isName = true
}

/**
 * Whether the dictionary has a word only with a capital: a name, or in German a noun, next to which
 * another capitalised word is a name as well.
 */
function isNameOnly(word: string, speller: Speller): boolean {
  const bare = plain(word)
  return speller.knows(bare) && !speller.knows(bare.toLowerCase())
}
