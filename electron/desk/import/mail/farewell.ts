import { parseDateline } from '#shared/dateline/index.ts'
import { isName } from '../byline.ts'
import { isProse, wordCount } from '../words.ts'
import type { Block } from './blocks.ts'
import { closing } from './phrases.ts'

/** How far from its end the farewell of a mail is searched. */
const closingReach = 25
/** How far below its beginning the farewell of a note to the desk is searched. */
const coverReach = 12
/** The most words of a note to the desk. */
const longestCover = 40

/** A farewell that cannot be the heading of a part of a story, unlike “Best year in a decade”. */
const clear =
  /^(?:\p{L}+[,.!]*|\p{L}+, \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)$|^all the best\b|\b(?:regards|wishes|greetings|sincerely|yours|salutations|cordialement|amicalement|saludos?|atentamente|saluti|cumprimentos|groet(?:en)?|m[vf][hg]|pozdrawiam|pozdravem)\b|gr(?:üß|uß|üss)|уважени/iu

/** What a mail adds below its farewell. */
const postscript = /^p\.?\s?s\b/iu

/** The farewell of a mail. */
interface Farewell {
  /** The block that it begins with. */
  readonly at: number
  /** The block with which the story begins below a note to the desk; null if nothing follows. */
  readonly story: number | null
}

/**
 * The farewell of a mail, or of the note above its story. Words of farewell with running text below
 * them are part of the story: a letter that it quotes, a heading.
 *
 *
 * @param noteUpTo how many words the note has that ends above a block; null if there is none
 */
export function farewellIn(blocks: readonly Block[], noteUpTo: (at: number) => number | null): Farewell | null {
  const told = blocks.flatMap((block, at) => (wordsOf(block) === '' ? [] : [at]))
  for (const [order, at] of told.entries()) {
    const line = (blocks[at]?.lines.find((each) => each.trim() !== '') ?? '').trim()
    if (order === 0 || !closing.test(line)) continue
    const isNear = order >= told.length - closingReach
    const end = signedUntil(blocks, at)
    const paragraphs = paragraphsOf(blocks.slice(end))
    const below = paragraphs.filter((words) => isProse(words) && !postscript.test(words))
    const [first = ''] = paragraphs
    const note = clear.test(line) && order < coverReach ? noteUpTo(at) : null
    const isNote = note !== null && note <= Math.min(longestCover, wordCount(below.join(' ')))
    // A story begins with its headline or dateline, unlike what companies append.
    const begins = !isProse(first) || parseDateline(first) !== null
    if (isNote && begins && below.length > 0) return { at, story: end }
    if (isNear && (below.length === 0 || (below.length === 1 && clear.test(line)))) return { at, story: null }
  }
  return null
}

/** The block after a farewell and the names below it. */
function signedUntil(blocks: readonly Block[], at: number): number {
  let end = at + 1
  while (blocks[end]?.html === null && wordsOf(blocks[end]) !== '') end += 1
  for (let next = end; next < blocks.length; next += 1) {
    const words = wordsOf(blocks[next])
    if (words !== '' && wordCount(words) > 1 && !isName(words)) break
    if (words !== '') end = next + 1
  }
  return end
}

/** Paragraphs of plain text joined from their lines, and the words of each other block. */
function paragraphsOf(blocks: readonly Block[]): string[] {
  const paragraphs: string[] = []
  let isOpen = false
  for (const block of blocks) {
    const words = wordsOf(block)
    if (isOpen && block.html === null && words !== '') paragraphs.push(`${paragraphs.pop() ?? ''} ${words}`)
    else if (words !== '') paragraphs.push(words)
    isOpen = block.html === null && words !== ''
  }
  return paragraphs
}

function wordsOf(block: Block | undefined): string {
  return block?.lines.join(' ').trim() ?? ''
}
