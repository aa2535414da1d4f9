import type { BlockContent, DefinitionContent, Heading, List, ListItem, PhrasingContent, Table, TableRow } from 'mdast'
import type { Article } from '#shared/article/article.ts'
import type { BodyNode } from '#shared/article/body.ts'
import { headingLevel } from '#shared/blocks/paragraph/node.ts'
import { figureOf, leadFigureIn } from '#shared/publish/figure.ts'
import type { ImageSource } from '#shared/publish/images.ts'
import { leadOf } from '#shared/publish/lead.ts'
import { withNoteNames } from '#shared/publish/note-links.ts'
import { placed } from '#shared/publish/tidy-table.ts'
import { paragraphOf, phrasing, words } from './inline.ts'

type Block = BlockContent | DefinitionContent

interface Context {
  /** The dateline is run into this paragraph. */
  readonly lead: BodyNode | undefined
  readonly dateline: string | null
  readonly leadFigure: BodyNode | undefined
  readonly images: ImageSource | undefined
}

/** The text of a published part as blocks of Markdown, with the dateline where a page has it. */
export function markdownBody({ body: tidy, dateline }: Article, images: ImageSource | undefined): Block[] {
  const body = withNoteNames(tidy)
  const lead = leadOf(body)
  const context = { lead, dateline: dateline.text, leadFigure: leadFigureIn(body), images }
  const alone = dateline.text !== null && lead === undefined ? [paragraphOf(dateline.text)] : []
  return [...alone, ...(body.content ?? []).flatMap((block) => blocks(block, context))]
}

function blocks(node: BodyNode, context: Context): Block[] {
  return writers[node.type]?.(node, context) ?? []
}

function inside(node: BodyNode, context: Context): Block[] {
  return (node.content ?? []).flatMap((child) => blocks(child, context))
}

const writers: Readonly<Record<string, (node: BodyNode, context: Context) => Block[]>> = {
  paragraph: (node, { lead, dateline }) => {
    const level = headingLevel(node.attrs?.level)
    if (level !== null) return heading(level, phrasing(node, { lineBreaks: false }))
    const text = phrasing(node)
    const run: PhrasingContent[] =
      node === lead && dateline !== null ? [{ type: 'text', value: `${dateline} ` }, ...text] : text
    return paragraph(run)
  },
  blockquote: (node, context) => quotation(inside(node, context)),
  bulletList: (node, context) => list(node, context, { ordered: false }),
  orderedList: (node, context) => list(node, context, { ordered: true, start: Number(node.attrs?.start) }),
  horizontalRule: () => [{ type: 'thematicBreak' }],
  figure,
  imageGroup: inside,
  table,
  // What Markdown has no boxes for stands apart as a quotation does.
  factBox: (node, context) => quotation(inside(node, context)),
  pullQuote: (node) => {
    const attribution = words(node.attrs?.attribution)
    const said: PhrasingContent[] = attribution.length === 0 ? [] : [{ type: 'text', value: '— ' }, ...attribution]
    return quotation([...paragraph(phrasing(node)), ...paragraph(said)])
  },
  linkCard: ({ attrs }) => {
    const title = words(attrs?.title)
    const link: PhrasingContent[] =
      attrs?.url == null || title.length === 0 ? title : [{ type: 'link', url: String(attrs.url), children: title }]
    return [link, words(attrs?.description), words(attrs?.site)].flatMap(paragraph)
  },
  relatedLinks: (node) => {
    const items = (node.content ?? []).map((link): ListItem => {
      const text = phrasing(link, { lineBreaks: false })
      const { href } = link.attrs ?? {}
      return item(paragraph(href == null ? text : [{ type: 'link', url: String(href), children: text }]))
    })
    return items.length === 0 ? [] : [{ type: 'list', ordered: false, spread: false, children: items }]
  },
}

function paragraph(children: PhrasingContent[]): Block[] {
  return children.length === 0 ? [] : [{ type: 'paragraph', children }]
}

function heading(depth: Heading['depth'], children: PhrasingContent[]): Block[] {
  return children.length === 0 ? [] : [{ type: 'heading', depth, children }]
}

function quotation(children: Block[]): Block[] {
  return children.length === 0 ? [] : [{ type: 'blockquote', children }]
}

function item(children: Block[]): ListItem {
  return { type: 'listItem', spread: false, children }
}

function list(node: BodyNode, context: Context, how: Pick<List, 'ordered' | 'start'>): Block[] {
  const children = (node.content ?? []).map((entry) => item(inside(entry, context)))
  return children.length === 0 ? [] : [{ type: 'list', spread: false, ...how, children }]
}

/** A picture with what is said of it below: Markdown's pictures have alternative text alone. */
function figure(node: BodyNode, { images, leadFigure }: Context): Block[] {
  const said = figureOf(node)
  if (said === null) return []
  const file = images?.(said, node === leadFigure)?.whole.at(-1)
  const url = file?.address ?? `urn:sha-256:${said.asset}`
  const credit: PhrasingContent[] =
    said.credit === null ? [] : [{ type: 'emphasis', children: [{ type: 'text', value: said.credit }] }]
  const caption = phrasing(node)
  const gap: PhrasingContent[] = caption.length > 0 && credit.length > 0 ? [{ type: 'text', value: ' ' }] : []
  return [
    { type: 'paragraph', children: [{ type: 'image', url, alt: said.alt }] },
    ...paragraph([...caption, ...gap, ...credit]),
  ]
}

/**
 * A table below its caption. Every row has all columns: what a cell covers beside or below itself
 * stays empty. Markdown's tables have a row of headers first, which is empty where the story has
 * none.
 */
function table({ attrs, content: rows = [] }: BodyNode): Block[] {
  const grid = rows.map((): PhrasingContent[][] => [])
  for (const { cell, row, column } of placed(rows)) {
    const lines = (cell.content ?? []).map((line) => phrasing(line, { lineBreaks: false }))
    const gap: PhrasingContent = { type: 'text', value: ' ' }
    const text = lines.flatMap((line, at) => (at === 0 ? line : [gap, ...line]))
    const into = grid[row]
    if (into !== undefined) into[column] = text
  }
  const width = Math.max(1, ...grid.map((row) => row.length))
  const tableRow = (row: readonly PhrasingContent[][]): TableRow => ({
    type: 'tableRow',
    children: Array.from({ length: width }, (_, column) => ({ type: 'tableCell', children: row[column] ?? [] })),
  })
  const hasHead = (rows[0]?.content ?? []).some(({ type }) => type === 'tableHeader')
  const written: Table = { type: 'table', children: (hasHead ? grid : [[], ...grid]).map(tableRow) }
  return [...paragraph(words(attrs?.caption)), written]
}
