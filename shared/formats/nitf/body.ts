import type { BodyNode } from '#shared/article/body.ts'
import { headingLevel } from '#shared/blocks/paragraph/node.ts'
import { element, escapeHtml, textElement } from '#shared/publish/escape.ts'
import { figureOf, leadFigureIn } from '#shared/publish/figure.ts'
import type { ImageSource } from '#shared/publish/images.ts'
import { inlineMarkup, type Mark } from '#shared/publish/inline-markup.ts'
import { leadOf } from '#shared/publish/lead.ts'
import { withNoteNames } from '#shared/publish/note-links.ts'
import { headRows } from '#shared/publish/tidy-table.ts'
import { listNumbersOf } from '#shared/schema/list-numbers.ts'
import { mediaTypeOf } from '../agency/pictures.ts'
import { empty, group } from '../xml.ts'

/** What a block is written with. */
interface Place {
  /** Whether it stands in another block: NITF's `block` cannot. */
  readonly isInside: boolean
  readonly lead: BodyNode | undefined
  readonly leadFigure: BodyNode | undefined
  readonly images: ImageSource | undefined
}

type Writer = (node: BodyNode, place: Place) => string

/**
 * A tidy body as the blocks of NITF's `body.content`. Headings are `hl2`, with their own level as
 * their class.
 */
export function nitfBody(tidy: BodyNode, images: ImageSource | undefined): string[] {
  const body = withNoteNames(tidy)
  const place = { isInside: false, lead: leadOf(body), leadFigure: leadFigureIn(body), images }
  return (body.content ?? []).map((block) => written(block, place))
}

function written(node: BodyNode, place: Place): string {
  return writers[node.type]?.(node, place) ?? ''
}

function children(node: BodyNode, place: Place): string[] {
  return (node.content ?? []).map((child) => written(child, { ...place, isInside: true }))
}

const writers: Readonly<Record<string, Writer>> = {
  paragraph: (node, { lead }) => {
    const level = headingLevel(node.attrs?.level)
    if (level !== null) return element('hl2', { class: `h${level}` }, inline(node))
    return element('p', { lede: node === lead ? 'true' : null }, inline(node))
  },
  blockquote: (node, place) => group('bq', {}, group('block', {}, ...children(node, place))),
  bulletList: (node, place) => group('ul', {}, ...children(node, place)),
  orderedList: (node, place) => {
    const start = Number(node.attrs?.start)
    const counted = { class: listNumbersOf(node.attrs?.numbers), seqnum: start === 1 ? null : start }
    return group('ol', counted, ...children(node, place))
  },
  listItem: (node, place) => element('li', {}, children(node, place).join('')),
  horizontalRule: () => empty('hr', {}),
  figure,
  imageGroup: (node, place) => together('image-group', children(node, place), place),
  table: (node, place) => {
    const rows = (node.content ?? []).map((row) => group('tr', {}, ...children(row, place)))
    const head = headRows(node.content ?? [])
    const { caption } = node.attrs ?? {}
    return group(
      'table',
      {},
      typeof caption === 'string' ? textElement('caption', {}, caption) : '',
      group('thead', {}, ...rows.slice(0, head)),
      group('tbody', {}, ...rows.slice(head)),
    )
  },
  tableHeader: (node, place) => cell('th', node, place),
  tableCell: (node, place) => cell('td', node, place),
  factBox: (node, place) => together('fact-box', children(node, place), place),
  pullQuote: (node) => {
    const words = element('p', {}, inline(node))
    const { attribution } = node.attrs ?? {}
    return group(
      'bq',
      { class: 'pull-quote' },
      group('block', {}, words),
      typeof attribution === 'string' ? textElement('credit', {}, attribution) : '',
    )
  },
  linkCard: ({ attrs = {} }, place) => {
    const title = escapeHtml(String(attrs.title ?? ''))
    const parts = [
      element('p', { class: 'title' }, attrs.url == null ? title : anchor(attrs.url, title)),
      ...['description', 'site'].map((name) => {
        const said = attrs[name]
        return typeof said === 'string' ? textElement('p', { class: name }, said) : ''
      }),
    ]
    return together(`link-card ${String(attrs.kind)}`, parts, place)
  },
  relatedLinks: (node, place) => group('ul', { class: 'related' }, ...children(node, place)),
  relatedLink: (node) => {
    const href = node.attrs?.href
    return element('li', {}, href == null ? inline(node) : anchor(href, inline(node)))
  },
}

/**
 * Blocks that belong together: a `block` around them, which in another block only a `bq` may hold.
 */
function together(name: string, inside: readonly string[], { isInside }: Place): string {
  return isInside
    ? group('bq', { class: name }, group('block', {}, ...inside))
    : group('block', { class: name }, ...inside)
}

function figure(node: BodyNode, { images, leadFigure }: Place): string {
  const said = figureOf(node)
  if (said === null) return ''
  const file = images?.(said, node === leadFigure)?.whole.at(-1)
  const caption = inline(node)
  return group(
    'media',
    { 'media-type': 'image', class: said.lead ? 'lead' : null },
    empty('media-reference', {
      source: file?.address ?? `urn:sha-256:${said.asset}`,
      name: said.asset,
      'mime-type': file === undefined ? null : mediaTypeOf(file),
      width: file?.width ?? said.width,
      height: file?.height ?? said.height,
      'alternate-text': said.alt,
      'source-credit': said.source,
    }),
    caption === '' ? '' : element('media-caption', {}, element('p', {}, caption)),
    said.credit === null ? '' : textElement('media-producer', {}, said.credit),
  )
}

function cell(name: 'td' | 'th', node: BodyNode, place: Place): string {
  const [only, ...others] = node.content ?? []
  const span = (value: unknown) => (Number(value) > 1 ? Number(value) : null)
  const spans = { colspan: span(node.attrs?.colspan), rowspan: span(node.attrs?.rowspan) }
  const inside = only !== undefined && others.length === 0 ? inline(only) : children(node, place).join('')
  return element(name, spans, inside)
}

function inline(node: BodyNode): string {
  return inlineMarkup(node, language)
}

/** A link; a note's is led to by its name. */
function anchor(href: unknown, inside: string, name?: unknown): string {
  return element('a', { href: String(href), name: typeof name === 'string' ? name : null }, inside)
}

/** NITF has one element for all emphasis; its class says which. */
const language = {
  lineBreak: '<br></br>',
  wrap: ({ type, attrs }: Mark, inside: string) => {
    if (type === 'link') return anchor(attrs?.href, inside, attrs?.id)
    return element('em', { class: type }, inside)
  },
}
