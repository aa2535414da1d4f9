import { type LeftOut, LeftOuts } from '#shared/import/left-out.ts'
import { wordCount } from '../words.ts'
import type { Block } from './blocks.ts'
import { farewellIn } from './farewell.ts'
import { fields, forwarded, furniture, greeting, handover, quoted } from './phrases.ts'

/** The header of a mail inside a mail. */
export interface InnerHeader {
  readonly from: string | null
  readonly subject: string | null
  readonly date: string | null
}

/** The story in a mail's text, and what was left out of it. */
export interface StoryPart {
  readonly blocks: readonly Block[]
  /** The header of the forwarded mail that the story is from, if any. */
  readonly inner: InnerHeader | null
  readonly leftOut: LeftOut[]
  /** The lines that were left out, before and after the story. */
  readonly above: readonly string[]
  readonly below: readonly string[]
}

/** Collects what is left out of a mail. */
class Aside {
  readonly leftOut = new LeftOuts()
  readonly above: string[] = []
  readonly below: string[] = []

  tell(kind: 'beside' | 'boilerplate', where: 'above' | 'below', blocks: readonly Block[]): void {
    for (const { lines } of blocks) {
      const words = lines.join(' ').trim()
      if (words === '') continue
      this.leftOut.add(kind, words)
      this[where].push(words)
    }
  }
}

/** With this many words above a forwarded mail, they are a story of their own. */
const ownStory = 60
/**
 * With this many words above the quoted mail, besides greeting and farewell, they are the answer.
 */
const ownAnswer = 15
/** The greatest depth of forwarded mails. */
const mostForwards = 10
/** How far from its end two hyphens begin the signature of a mail. */
const signatureReach = 25

/**
 * Finds the story: without greeting, hand-over, signature, disclaimer and quoted mails.
 *
 *
 * @param isAnswer whether the mail says that it is a reply: its own words then count for more than
 * what is below
 */
export function storyPart(given: readonly Block[], { isAnswer = false } = {}): StoryPart {
  const aside = new Aside()
  let blocks = given
  let inner: InnerHeader | null = null
  for (let count = 0; count < mostForwards; count += 1) {
    const found = forwardIn(blocks)
    if (found === null) break
    const above = blocks.slice(0, found.at)
    if (wordsIn(above) > ownStory || (isAnswer && inner === null && wordsIn(said(above)) > ownAnswer)) {
      aside.tell('beside', 'below', blocks.slice(found.at))
      blocks = above
      break
    }
    aside.tell('boilerplate', 'above', above)
    inner = found.header
    blocks = blocks.slice(found.end)
  }
  blocks = withoutAnswered(blocks, aside)
  blocks = withoutEnd(blocks, aside)
  const story = withoutTop(blocks, aside)
  return { blocks: story, inner, leftOut: aside.leftOut.list(), above: aside.above, below: aside.below }
}

/** The text besides greeting and farewell. */
function said(blocks: readonly Block[]): readonly Block[] {
  return withoutTop(withoutEnd(blocks, new Aside()), new Aside())
}

function wordsIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { lines }) => sum + wordCount(lines.join(' ')), 0)
}

/**
 * Where an inner mail and its text begin: after a line that announces it, or with its header fields
 * alone, as in Outlook.
 */
function forwardIn(blocks: readonly Block[]): { at: number; end: number; header: InnerHeader } | null {
  for (const [at, { lines }] of blocks.entries()) {
    const line = lines.find((each) => each.trim() !== '') ?? ''
    const isSaid = forwarded.test(line)
    if (!isSaid && fieldOf(line)?.name !== 'from') continue
    const header = headerAt(blocks, at, isSaid)
    if (header !== null) return { at, ...header }
  }
  return null
}

function fieldOf(line: string): { name: 'from' | 'date' | 'subject' | 'other'; value: string } | null {
  for (const [name, pattern] of fields) {
    const value = pattern.exec(line.replace(/^[\s>]+/u, '').trim())?.[1]
    if (value !== undefined) return { name, value: value.trim() }
  }
  return null
}

function headerAt(blocks: readonly Block[], at: number, isSaid: boolean): { end: number; header: InnerHeader } | null {
  const found = new Map<string, string>()
  let end = at
  for (let index = at; index < Math.min(blocks.length, at + 16); index += 1) {
    const lines = (blocks[index]?.lines ?? []).filter((line) => line.trim() !== '' && !forwarded.test(line))
    const named = lines.flatMap((line) => fieldOf(line) ?? [])
    if (lines.length > 0 && named.length === 0) {
      // A field may continue in a second line.
      if (found.size === 0 || found.size >= 3 || end !== index) break
      end = index + 1
      continue
    }
    for (const { name, value } of named) if (!found.has(name)) found.set(name, value)
    if (named.length > 0 || index === at) end = index + 1
  }
  const isHeader = found.has('from') && (found.has('subject') || found.has('date'))
  if (!isHeader && !(isSaid && found.size > 0)) return null
  const value = (name: string) => found.get(name) ?? null
  return { end, header: { from: value('from'), subject: value('subject'), date: value('date') } }
}

/** An hour, an address or a shortened day: “On Thursday, the minister wrote:” has none. */
const writtenByProgram = /\d[:.h]\d\d(?!\d|[.]\d)|\d\s?(?:[ap]\.?m\b|uhr)|@|^\p{L}{2} \p{L}{2,3}[.,]/iu

/** Whether a line is what a mail program puts above the mail that it answers. */
function announcesQuoted(line: string): boolean {
  return quoted.test(line) && writtenByProgram.test(line)
}

/** A text without the mail that it answers. */
function withoutAnswered(blocks: readonly Block[], aside: Aside): readonly Block[] {
  const at = blocks.findIndex(({ lines }) => announcesQuoted(lines.join(' ').trim()))
  if (at > 0) {
    aside.tell('beside', 'below', blocks.slice(at))
    return blocks.slice(0, at)
  }
  const isQuoted = ({ lines, html }: Block) => html === null && /^>/u.test(lines[0] ?? '')
  // A mail forwarded as a quotation is itself the story.
  if (blocks.every((block) => isQuoted(block) || block.lines.join('').trim() === ''))
    return blocks.map((block) => ({ ...block, lines: block.lines.map((line) => line.replace(/^>+ ?/u, '')) }))
  aside.tell('beside', 'below', blocks.filter(isQuoted))
  return blocks.filter((block) => !isQuoted(block))
}

/** A text without signature, farewell and what programs append to every mail. */
function withoutEnd(blocks: readonly Block[], aside: Aside): readonly Block[] {
  const last = new Set(
    blocks.flatMap(({ lines }, at) => (lines.join('').trim() === '' ? [] : [at])).slice(-signatureReach),
  )
  const signed = blocks.findIndex(
    ({ isSignature, lines }, at) => isSignature || lines[0] === '-- ' || (lines[0] === '--' && last.has(at)),
  )
  const told = signed === -1 ? blocks : blocks.slice(0, signed)
  const isFurniture = ({ lines }: Block) => furniture.some((sign) => sign.test(lines.join(' ').trim()))
  const kept = told.filter((block) => !isFurniture(block))
  const farewell = farewellIn(kept, (at) => noteLength(kept.slice(0, at)))
  const end = farewell?.story === null ? farewell.at : kept.length
  aside.tell('boilerplate', 'above', kept.slice(0, farewell?.story ?? 0))
  aside.tell('boilerplate', 'below', kept.slice(end))
  if (signed !== -1) aside.tell('boilerplate', 'below', blocks.slice(signed))
  aside.tell('boilerplate', 'below', told.filter(isFurniture))
  if (farewell === null || farewell.story === null) return kept.slice(0, end)
  return withoutEnd(kept.slice(farewell.story), aside)
}

/** Whether a line greets: “Dear diary: what readers keep” is a headline. */
function isGreeting(line: string): boolean {
  return greeting.test(line) && !/:\s/u.test(line)
}

/** Whether a first line hands over: “Here’s what we know about the ferry” is a headline. */
function handsOver(line: string): boolean {
  return handover.test(line) && /[.:,;!…]$/u.test(line)
}

/** How many words a note to the desk has; null for blocks that begin as no such note. */
function noteLength(blocks: readonly Block[]): number | null {
  const first =
    blocks
      .find(({ lines }) => lines.join('').trim() !== '')
      ?.lines.join(' ')
      .trim() ?? ''
  return isGreeting(first) || handsOver(first) ? wordsIn(blocks) : null
}

/** A text without the few lines that greet and hand it over. */
function withoutTop(blocks: readonly Block[], aside: Aside): readonly Block[] {
  let at = 0
  let isGreeted = false
  for (const [index, { lines }] of blocks.slice(0, 12).entries()) {
    const line = lines.join(' ').trim()
    if (line === '') continue
    const isTop = isGreeting(line) ? !isGreeted : isGreeted ? handover.test(line) : handsOver(line)
    if (!isTop) break
    isGreeted ||= isGreeting(line)
    at = index + 1
  }
  // A mail that consists of nothing else is no story, but its text is kept.
  if (wordsIn(blocks.slice(at)) === 0) return blocks
  aside.tell('boilerplate', 'above', blocks.slice(0, at))
  return blocks.slice(at)
}
