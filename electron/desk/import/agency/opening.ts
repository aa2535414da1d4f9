import type { BodyNode } from '#shared/article/body.ts'
import { findAgency, parseDateline } from '#shared/dateline/index.ts'
import { leadOf } from '#shared/publish/lead.ts'
import { bylineNames, bylineRest } from '../byline.ts'
import { isWireCode } from '../wire-code.ts'
import { foldLine, isProse, wordCount } from '../words.ts'

/** How far below advisories and summaries a text may begin. */
const reach = 8

interface Known {
  readonly headline: string | null
  readonly bylines: readonly string[]
}

/** What an item's text repeats of its fields, or says before it begins. */
interface Opening {
  readonly body: BodyNode
  /** The names in a byline, if the item itself has none. */
  readonly bylines: readonly string[]
  /** What bylines said besides names. */
  readonly rest: readonly string[]
}

/**
 * An item's text without its headline and byline, where they stand above its first sentence. A
 * byline that names others than the item does stays.
 */
export function withoutOpening(body: BodyNode, known: Known): Opening {
  const blocks = body.content ?? []
  const prose = blocks.flatMap((block, at) => (block.type !== 'paragraph' || isProse(wordsOf(block)) ? [at] : []))
  const [first = -1, , third = reach] = prose
  let bylines: readonly string[] = []
  const rest: string[] = []
  const kept = blocks.filter((block, at) => {
    const words = at < reach && at < blocks.length - 1 ? wordsOf(block) : ''
    if (words === '' || block.type !== 'paragraph') return true
    if (at < first && isTitle(known.headline) && foldLine(words) === foldLine(known.headline)) return false
    const names = bylineNames(words)
    if (names === null || names.length === 0 || isProse(words) || at > third) return true
    const said = bylineRest(words)
    // A heading may begin like a byline, and goes on.
    if (block.attrs?.level != null && said !== '') return true
    const all = [...known.bylines, ...bylines]
    if (all.length > 0 && !names.every((name) => all.some((each) => foldLine(each).includes(foldLine(name)))))
      return true
    if (all.length === 0) bylines = names
    if (said !== '' && findAgency(said) === null) rest.push(said)
    return false
  })
  return kept.length === 0 ? { body, bylines: [], rest: [] } : { body: { ...body, content: kept }, bylines, rest }
}

/** Whether a headline is more than a word or two, with which a text may begin for itself. */
function isTitle(headline: string | null): headline is string {
  return headline !== null && wordCount(headline) > 2
}

/**
 * A text without what a wire puts below it for itself: that it ends, the initials of its desk.
 * `closers`: these lines.
 */
export function withoutClosers(body: BodyNode): { body: BodyNode; closers: string[] } {
  const blocks = body.content ?? []
  let end = blocks.length
  while (end > 1 && isCloser(blocks[end - 1])) end -= 1
  if (end === blocks.length) return { body, closers: [] }
  return { body: { ...body, content: blocks.slice(0, end) }, closers: blocks.slice(end).map(wordsOf) }
}

function isCloser(block: BodyNode | undefined): boolean {
  if (block?.type !== 'paragraph') return false
  const words = wordsOf(block).trim()
  return words !== '' && words.length <= 40 && isWireCode(words)
}

/**
 * The block that a text begins with: where the item says its dateline, the one that begins with the
 * same, else the first with a dateline that names its agency; notes and summaries may stand above
 * it.
 */
export function leadWithDateline(
  body: BodyNode,
  said: string | null,
  options: { referenceDate: string; language: string },
): BodyNode | undefined {
  const first = leadOf(body)
  const wanted = said === null ? null : parseDateline(`${said} - `, options)?.dateline.place
  const begun = (body.content ?? [])
    .slice(0, reach)
    .filter(({ type }) => type === 'paragraph')
    .map((block) => ({ block, dateline: parseDateline(wordsOf(block), options)?.dateline }))
  // Of several reports in one text each keeps its own dateline.
  const isRound = begun.filter(({ dateline }) => dateline?.agency != null).length > 1
  const found =
    begun.find(({ dateline }) => dateline !== undefined && wanted != null && dateline.place === wanted) ??
    begun.find(
      ({ block, dateline }) => dateline !== undefined && (block === first || (dateline.agency !== null && !isRound)),
    )
  return found?.block ?? first
}

/** The words of a block of text, on one line. */
export function wordsOf({ content = [] }: BodyNode): string {
  return content.map(({ text }) => text ?? ' ').join('')
}
