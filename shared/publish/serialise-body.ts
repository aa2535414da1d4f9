import type { BodyNode } from '#shared/article/body.ts'
import { directionIn, textWithin } from '#shared/article/direction.ts'
import type { Direction } from '#shared/article/language.ts'
import { type HeadingLevel, headingLevel } from '#shared/blocks/paragraph/node.ts'
import { lineText } from '#shared/schema/line-text.ts'
import { listNumbersOf } from '#shared/schema/list-numbers.ts'
import { markTag } from '#shared/schema/mark-tag.ts'
import { blockLabel } from './block-labels.ts'
import { type Attributes, element, escapeHtml, startTag, textElement } from './escape.ts'
import { figureOf, leadFigureIn } from './figure.ts'
import { figureMarkup } from './figure-markup.ts'
import type { ImageSource } from './images.ts'
import { inlineMarkup, type Mark } from './inline-markup.ts'
import { hasText, leadOf } from './lead.ts'
import { levelAttribute } from './markup-fields.ts'
import { noteLinkOf, withNoteNames } from './note-links.ts'
import { tableWidth } from './table-width.ts'
import { headRows } from './tidy-table.ts'

/** What a body's story says beside it. */
interface Story {
  readonly dateline: { readonly text: string | null }
  readonly language: string
  readonly direction: Direction
}

/**
 * A tidy body (`tidyBody`) as HTML, one block a line.
 *
 * The dateline, where there is one, is run into the first paragraph of running text at the top
 * level as `<span class="dateline">`, else stands in a `<p class="filed">` of its own before
 * everything. Headings are printed without gaps, as HTML's outline asks: one that skips a level, or
 * has no text, carries its own level as `data-level`. A note's mark and the note link to each
 * other. A block that runs in another direction than what is around it says so in `dir`.
 */
export function serialiseBody(tidy: BodyNode, { dateline, language, direction }: Story, images?: ImageSource): string {
  const body = withNoteNames(tidy)
  const blocks = body.content ?? []
  const span = dateline.text === null ? '' : textElement('span', { class: 'dateline' }, dateline.text)
  const lead = leadOf(body)
  const block = blockSerialiser({
    language,
    direction,
    prefix: (node) => (span !== '' && node === lead ? `${span} ` : ''),
    figure: figureSerialiser(body, images),
  })
  const alone = span !== '' && lead === undefined ? [element('p', { class: 'filed' }, span)] : []
  return [...alone, ...blocks.map(block)].join('\n')
}

/**
 * Which of a body's figures comes first, and which stands for the story, is known to this alone.
 */
function figureSerialiser(body: BodyNode, images: ImageSource | undefined): Serialiser {
  const lead = leadFigureIn(body)
  let isFirst = true
  return (node) => {
    const figure = figureOf(node)
    const files = figure === null ? null : (images?.(figure, node === lead) ?? null)
    const html = figureMarkup(node, inline(node), files, isFirst)
    isFirst = false
    return html
  }
}

interface BlockOptions {
  readonly language: string
  readonly direction: Direction
  /** What is printed before the words of a paragraph. */
  prefix(paragraph: BodyNode): string
  readonly figure: Serialiser
}

/** `dir`: the direction of the block, null where it is that of what is around it. */
type Serialiser = (node: BodyNode, dir: Direction | null) => string

function blockSerialiser({ language, direction, prefix, figure }: BlockOptions): (node: BodyNode) => string {
  // The level of the heading printed last; the headline is the page's first level.
  let outline = 1
  // The direction of what is around the block.
  let around = direction

  const turned = (node: BodyNode, write: (dir: Direction | null) => string): string => {
    const before = around
    around = directionIn(textWithin(node), before)
    const html = write(around === before ? null : around)
    around = before
    return html
  }

  const heading = (node: BodyNode, level: HeadingLevel, dir: Direction | null): string => {
    if (!hasText(node)) return element('p', { [levelAttribute]: level }, inline(node))
    outline = Math.min(level, outline + 1)
    return element(`h${outline}`, { [levelAttribute]: outline === level ? null : level, dir }, inline(node))
  }

  const children = (node: BodyNode) => (node.content ?? []).map(serialise).join('\n')

  const serialisers: Readonly<Record<string, Serialiser>> = {
    paragraph: (node, dir) => {
      const level = headingLevel(node.attrs?.level)
      return level === null ? element('p', { dir }, prefix(node) + inline(node)) : heading(node, level, dir)
    },
    blockquote: (node, dir) => element('blockquote', { dir }, children(node)),
    bulletList: (node, dir) => element('ul', { dir }, `\n${children(node)}\n`),
    orderedList: (node, dir) => {
      const start = Number(node.attrs?.start)
      return element(
        'ol',
        { type: listNumbersOf(node.attrs?.numbers), start: start === 1 ? null : start, dir },
        `\n${children(node)}\n`,
      )
    },
    listItem: (node, dir) => element('li', { dir }, children(node)),
    horizontalRule: () => startTag('hr'),
    figure,
    imageGroup: (node, dir) => element('div', { class: 'image-group', dir }, `\n${children(node)}\n`),
    table,
    factBox: (node, dir) =>
      element(
        'aside',
        { class: 'fact-box', 'aria-label': titleOf(node) ?? blockLabel('factBox', language), dir },
        children(node),
      ),
    pullQuote,
    linkCard,
    relatedLinks: (node, dir) => {
      const links = (node.content ?? []).map(relatedLink).join('\n')
      return element(
        'nav',
        { class: 'related', 'aria-label': blockLabel('relatedLinks', language), dir },
        `<ul>\n${links}\n</ul>`,
      )
    },
  }

  const serialise = (node: BodyNode): string => turned(node, (dir) => serialisers[node.type]?.(node, dir) ?? '')
  return serialise
}

/** The words of the heading that a box begins with. */
function titleOf(box: BodyNode): string | null {
  const [first] = box.content ?? []
  if (first?.type !== 'paragraph' || headingLevel(first.attrs?.level) === null) return null
  return lineText((first.content ?? []).map(({ text }) => text ?? ' ').join(''))
}

function pullQuote({ attrs, content }: BodyNode, dir: Direction | null): string {
  const quote = element('blockquote', {}, element('p', {}, inline({ type: 'paragraph', content })))
  const attribution = said('attribution', attrs?.attribution)
  return element('aside', { class: 'pull-quote', dir }, quote + attribution)
}

function linkCard({ attrs }: BodyNode): string {
  const title = String(attrs?.title ?? '')
  const link = attrs?.url == null ? escapeHtml(title) : textElement('a', linkAttributes(attrs.url), title)
  const parts = [
    title === '' ? '' : element('p', { class: 'title' }, link),
    said('description', attrs?.description),
    said('site', attrs?.site),
  ]
  return element('figure', { class: 'link-card', 'data-kind': String(attrs?.kind) }, parts.join(''))
}

function relatedLink(node: BodyNode): string {
  const { href } = node.attrs ?? {}
  return element('li', {}, href == null ? inline(node) : element('a', linkAttributes(href), inline(node)))
}

function said(name: string, text: unknown): string {
  return typeof text === 'string' ? textElement('p', { class: name }, text) : ''
}

/** A note's mark is told as one by screen readers, and its note leads back. */
function linkAttributesOf(mark: Mark): Attributes {
  const { href, id } = mark.attrs ?? {}
  const link = noteLinkOf(mark)
  if (link === null) return linkAttributes(href)
  const role = link.to === 'note' ? 'doc-noteref' : 'doc-backlink'
  return { id: typeof id === 'string' ? id : null, href: String(href), role }
}

function linkAttributes(href: unknown) {
  return { href: String(href), rel: 'noopener' }
}

/**
 * A table, in an element of its own that can be scrolled sideways, and is turned on paper where it
 * has to be. Header cells of its first rows are about columns, others about their rows.
 */
function table({ attrs, content: rows = [] }: BodyNode, dir: Direction | null): string {
  const head = headRows(rows)
  const rowHtml = (row: BodyNode, index: number) => {
    const isHead = index < head || (row.content ?? []).every(({ type }) => type === 'tableHeader')
    const cells = (row.content ?? []).map((cell) => tableCell(cell, isHead ? 'col' : 'row'))
    return element('tr', {}, cells.join(''))
  }
  const lines = rows.map(rowHtml)
  const caption = typeof attrs?.caption === 'string' ? `${textElement('caption', {}, attrs.caption)}\n` : ''
  const thead = head === 0 ? '' : `${element('thead', {}, `\n${lines.slice(0, head).join('\n')}\n`)}\n`
  const tbody = element('tbody', {}, `\n${lines.slice(head).join('\n')}\n`)
  const width = tableWidth(rows)
  const name = width === 'usual' ? 'table' : `table ${width}`
  return element('div', { class: name, dir }, element('table', {}, `\n${caption}${thead}${tbody}\n`))
}

function tableCell({ type, attrs, content: paragraphs = [] }: BodyNode, scope: 'col' | 'row'): string {
  const isHeader = type === 'tableHeader'
  const span = (value: unknown) => (value === 1 ? null : Number(value))
  const attributes = { colspan: span(attrs?.colspan), rowspan: span(attrs?.rowspan), scope: isHeader ? scope : null }
  const [only] = paragraphs
  const content =
    paragraphs.length === 1 && only ? inline(only) : paragraphs.map((each) => element('p', {}, inline(each))).join('')
  return element(isHeader ? 'th' : 'td', attributes, content)
}

function inline(block: BodyNode): string {
  return inlineMarkup(block, { lineBreak: '<br>', wrap })
}

function wrap(mark: Mark, html: string): string {
  if (mark.type === 'link') return element('a', linkAttributesOf(mark), html)
  const tag = markTag(mark.type)
  return tag === undefined ? html : element(tag, {}, html)
}
