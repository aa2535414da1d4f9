import type { BodyNode } from '#shared/article/body.ts'
import type { WireLine } from '#shared/import/wire.ts'
import { foldLine } from '../words.ts'
import { whyLeftOut } from './furniture.ts'
import { labelsOf, wordsIn } from './page.ts'

/** The attribute by which lines of a page are found again in its main text. */
const mark = 'data-lede-line'

/** Elements displayed as blocks. */
const blocks: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 li dt dd td th blockquote pre figcaption caption address div section article header footer aside main ul ol table tr figure nav form'.split(
    ' ',
  ),
)
/** Elements that count as a line if there are blocks beside them. */
const pieces: ReadonlySet<string> = new Set('a time label button'.split(' '))

/** The most lines of a page that are listed; further ones are joined with the last. */
const mostLines = 400

/** A line of a page before anything was removed. */
interface PageLine {
  readonly text: string
  readonly reason: WireLine['reason']
}

/** Marks the lines of a page, so that those missing in its main text can be found later. */
export function markLines(page: Document): PageLine[] {
  const { holderOf, holders } = structureOf(page)
  const lines: PageLine[] = []
  for (const [element, holder] of holderOf) {
    const isLine = blocks.has(element.localName)
      ? !holders.has(element)
      : pieces.has(element.localName) && (holder === null || holders.has(holder))
    const text = isLine ? wordsIn(element) : ''
    if (text === '') continue
    element.setAttribute(mark, String(lines.length))
    lines.push({ text, reason: whyLeftOut(element) })
  }
  return lines
}

/** The block around each element of a page, and the blocks that contain others. */
function structureOf(page: Document): { holderOf: Map<Element, Element | null>; holders: Set<Element> } {
  const holderOf = new Map<Element, Element | null>()
  const holders = new Set<Element>()
  for (const element of page.body.querySelectorAll('*')) {
    const { parentElement: parent } = element
    const holder = parent === null ? null : blocks.has(parent.localName) ? parent : (holderOf.get(parent) ?? null)
    holderOf.set(element, holder)
    if (holder !== null && blocks.has(element.localName)) holders.add(holder)
  }
  return { holderOf, holders }
}

/**
 * The lines that are not in a main text, each once: those above it, and those below. `known`: texts
 * that are used in another way.
 */
export function linesBeside(
  lines: readonly PageLine[],
  text: Element,
  known: readonly string[],
): { above: WireLine[]; below: WireLine[] } {
  const inside = [text, ...text.querySelectorAll(`[${mark}]`)]
    .flatMap((each) => each.getAttribute(mark) ?? [])
    .map(Number)
  const within = new Set(inside)
  const first = Math.min(...inside, lines.length)
  const seen = new Set(known.map(foldLine))
  const beside = lines.flatMap(({ text, reason }, at) => {
    const folded = foldLine(text)
    if (within.has(at) || seen.has(folded)) return []
    seen.add(folded)
    return [{ at, line: { text: text.slice(0, 2_000), role: 'leftOut', reason } satisfies WireLine }]
  })
  const told = beside.slice(0, mostLines)
  return {
    above: told.filter(({ at }) => at < first).map(({ line }) => line),
    below: told.filter(({ at }) => at >= first).map(({ line }) => line),
  }
}

export function withoutMarks(element: Element): void {
  for (const each of [element, ...element.querySelectorAll(`[${mark}]`)]) each.removeAttribute(mark)
}

/** A block of a body as a line that can be given another role. */
export function lineOf(block: BodyNode): WireLine {
  const isHeading = block.type === 'paragraph' && block.attrs?.level != null
  return { text: textOf(block), role: isHeading ? 'heading' : 'paragraph', reason: null, block }
}

function textOf(block: BodyNode): string {
  const words = wordsOf(block).replace(/\s+/gu, ' ').trim()
  if (words !== '') return words
  const { alt, title, url } = block.attrs ?? {}
  return [alt, title, url].find((each): each is string => typeof each === 'string' && each !== '') ?? `[${block.type}]`
}

function wordsOf({ type, text, content = [] }: BodyNode): string {
  if (text !== undefined) return text
  if (type === 'hardBreak') return ' '
  return content.map(wordsOf).join(type === 'paragraph' || type === 'figure' ? '' : ' ')
}

/** Whether an element has a name that bylines have. */
export function isBylineElement(element: Element): boolean {
  const labels = labelsOf(element)
  return (
    element.getAttribute('rel') === 'author' ||
    element.classList.contains('reader-credits') ||
    ['byline', 'author', 'autor', 'auteur', 'autore'].some((label) => labels.has(label))
  )
}
