import { primaryOf } from './accepted.ts'
import { isPlaceLike } from './german.ts'
import type { Judge } from './judge.ts'
import { isSlip } from './slip.ts'
import type { Speller } from './speller.ts'
import { plain, wordsOf } from './words.ts'

/**
 * A word that the dictionary does not have, with where it stands in its text (UTF-16 units, end
 * excluded).
 */
export interface Unknown {
  /** As it is written. */
  word: string
  from: number
  to: number
  /** It reads as a name by what stands around it. */
  isName: boolean
  /** It has a capital that no sentence begins with. */
  isCapital: boolean
}

/** A word on the way through a text. */
interface Seen {
  word: string
  to: number
  hasCapital: boolean
  unknown: Unknown | null
}

/** Languages that write every noun with a capital: there, a capital makes no name. */
export const capitalNouns: ReadonlySet<string> = new Set(['de', 'lb'])

const capital = /^(?:\p{Ll}{1,2}['’])?\p{Lu}[\p{Ll}\p{M}'’-]/u
const acronym = /^\p{Lu}{2,6}$/u

/**
 * The words of a text that its dictionary does not have. `language`: BCP 47.
 *
 * Names are told by what stands around them: a capitalised word right after one that is written
 * with a capital alone (“Angela Kowaltschuk”), or beside another one that is unknown (“Rishi
 * Sunak”). A capital in the middle of a sentence that no slip explains is a name as well
 * (“Stellantis”, but not “Goverment”); in German, where every noun has one, only after an acronym
 * (“GOG Gudme”), before a hyphen (“Senckenberg-Institut”) and where it ends as places do.
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
      // “Giulia Ferrari”, where the dictionary has the second alone.
      before.unknown.isName ||= isFar(before.word)
    }
    before = { word, to, hasCapital, unknown }
  }
  return found
}

/** Whether what stands behind the last hyphen is a word of its own, before which names stand. */
function endsInNoun(word: string, judge: Judge): boolean {
  const at = word.search(/[-‐‑][^-‐‑]+$/u)
  return at > 0 && judge(word.slice(at + 1), { after: '' })
}

/** Whether a word stands in quotation marks alone: “Wonderwall” is a title, and begins nothing. */
function isTitle(text: string, from: number, to: number): boolean {
  return /[“„«"‘‹]/u.test(text.charAt(from - 1)) && /[”“»"’›]/u.test(text.charAt(to))
}

/**
 * Whether a word is several names that a hyphen joins, one of which the dictionary has:
 * “Philippe-Chatrier”.
 */
function isJoinedName(word: string, speller: Speller): boolean {
  const parts = partsOf(word)
  const areCapital = parts.length > 1 && parts.every((part) => capital.test(part))
  return areCapital && parts.some((part) => isNameOnly(part, speller))
}

/** What a word with hyphens, or with an elided one before it, is made of: “l’Agly”, “Filt-Cgil”. */
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
 * Whether the dictionary has a word with a capital and never without: a name, or in German a noun,
 * beside which another capital is a name as well.
 */
function isNameOnly(word: string, speller: Speller): boolean {
  const bare = plain(word)
  return speller.knows(bare) && !speller.knows(bare.toLowerCase())
}
