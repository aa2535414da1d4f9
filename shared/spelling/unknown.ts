import type { Judge } from './judge.ts'
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

/**
 * The words of a text that its dictionary does not have.
 *
 * Names are told by what stands around them: a capitalised word right after one that is written
 * with a capital alone (“Angela Kowaltschuk”), or beside another one that is unknown (“Rishi
 * Sunak”).
 */
export function unknownWords(text: string, judge: Judge, speller: Speller): Unknown[] {
  const found: Unknown[] = []
  let before: Seen | null = null
  for (const { text: word, from, to } of wordsOf(text)) {
    const hasCapital = /^\p{Lu}[\p{Ll}\p{M}'’-]/u.test(word)
    const between = text.slice(before?.to ?? 0, from)
    let unknown: Unknown | null = null
    if (!judge(word, { after: text.charAt(to) })) {
      const beginsSentence: boolean = before === null || /[.!?:…¿¡„“«»"\n\ufffc–—]/u.test(between)
      unknown = { word, from, to, isName: false, isCapital: hasCapital && !beginsSentence }
      if (hasCapital && before?.hasCapital === true && /^[ \u00a0]$/.test(between)) nameBeside(before, unknown, speller)
      found.push(unknown)
    }
    before = { word, to, hasCapital, unknown }
  }
  return found
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
