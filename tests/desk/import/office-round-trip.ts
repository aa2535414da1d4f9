import type { Article } from '#shared/article/article.ts'
import type { BodyNode } from '#shared/article/body.ts'
import { derive } from '#shared/article/derive.ts'
import { itemOf } from '#shared/formats/agency/item.ts'
import { listStartOf } from '#shared/formats/office/list-start.ts'
import { onOneLine } from '#shared/publish/printable.ts'

/** The options with which office documents are published here. */
export const options = { publisher: { name: 'The Harbour Post', url: 'https://post.example' } }

const line = (text: string | null) => (text === null ? null : onOneLine(text) || null)
const lines = (texts: readonly string[]) => texts.flatMap((text) => line(text) ?? [])

/**
 * What an article becomes after a round trip as an office document: all of it, each field on one
 * line. `file`: the document's name; `textOf`: what the format makes of a body's text.
 */
export function expectedOf(article: Article, file: string, textOf = (text: string) => text): Article {
  const { article: item, isKilled } = itemOf(article, options)
  return derive({
    ...item,
    headline: line(item.headline),
    kicker: line(item.kicker),
    deck: line(item.deck),
    summary: line(item.summary),
    bylines: lines(item.bylines),
    dateline: {
      ...item.dateline,
      place: line(item.dateline.place),
      region: line(item.dateline.region),
      country: line(item.dateline.country),
      agency: line(item.dateline.agency),
    },
    agency: line(item.agency),
    category: line(item.category),
    keywords: lines(item.keywords),
    slugline: line(item.slugline),
    canonicalUrl: line(item.canonicalUrl),
    usageTerms: line(item.usageTerms),
    editorNote: line(item.editorNote),
    notices: item.notices.map((notice) => ({ ...notice, text: onOneLine(notice.text) })),
    status: isKilled ? 'killed' : 'draft',
    body: carried(item.body, textOf),
    source: { file, format: null },
  })
}

/**
 * A document cannot carry a picture's focal point, and its lists are numbered from zero to what two
 * bytes can hold.
 */
export function carried(node: BodyNode, textOf = (text: string) => text): BodyNode {
  if (node.text !== undefined) return { ...node, text: textOf(node.text) }
  const attrs =
    node.type === 'figure'
      ? { ...node.attrs, focusX: 0.5, focusY: 0.5 }
      : node.type === 'orderedList'
        ? { ...node.attrs, start: listStartOf(Number(node.attrs?.start)) }
        : node.attrs
  const content = node.content?.map((child) => carried(child, textOf))
  return { ...node, ...(attrs && { attrs }), ...(content && { content }) }
}
