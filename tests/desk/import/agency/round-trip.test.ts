import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '#shared/article/article.ts'
import type { BodyNode } from '#shared/article/body.ts'
import { derive } from '#shared/article/derive.ts'
import { itemOf } from '#shared/formats/agency/item.ts'
import { authorName } from '#shared/publish/byline.ts'
import { onOneLine } from '#shared/publish/printable.ts'
import { webAddress } from '#shared/publish/web-address.ts'
import { articles, carriedText } from '#tests/helpers/arbitrary-article.ts'
import { cases } from '#tests/helpers/cases.ts'
import { publish } from '#tests/helpers/publish.ts'
import { readBytes } from '../reading.ts'

const options = { publisher: { name: 'The Harbour Post', url: 'https://post.example' } }

const datelines: readonly Article['dateline'][] = [
  { place: null, region: null, country: null, date: null, agency: null, text: null },
  { place: 'Oslo', region: null, country: null, date: '2026-03-05', agency: 'Reuters', text: null },
  { place: 'Buffalo', region: 'N.Y.', country: null, date: null, agency: 'AP', text: null },
]

const line = (text: string | null) => (text === null ? null : onOneLine(text) || null)
const lines = (texts: readonly string[]) => texts.flatMap((text) => line(text) ?? [])

/**
 * What an article becomes after a round trip: what an item carries, each field on one line, names
 * without what precedes them in a byline. Only NITF carries the zone.
 */
function expected(article: Article, isNitf: boolean): Article {
  const { article: sent, isKilled } = itemOf(article, options)
  return derive({
    ...sent,
    headline: line(sent.headline),
    kicker: line(sent.kicker),
    deck: line(sent.deck),
    summary: line(sent.summary),
    bylines: lines(sent.bylines.map((byline) => authorName(byline, sent.language))),
    agency: line(sent.agency),
    category: line(sent.category),
    keywords: lines(sent.keywords),
    slugline: line(sent.slugline),
    usageTerms: line(sent.usageTerms),
    editorNote: line(sent.editorNote),
    canonicalUrl: webAddress(sent.canonicalUrl),
    timeZone: isNitf ? sent.timeZone : null,
    status: isKilled ? 'killed' : 'draft',
    notices: isNitf ? sent.notices.map((notice) => ({ ...notice, text: onOneLine(notice.text) })) : sent.notices,
    body: isNitf ? withoutFocus(sent.body) : sent.body,
    source: { file: 'story', format: null },
  })
}

/** NITF cannot carry the focal point of a picture, nor line breaks in a notice. */
function withoutFocus(node: BodyNode): BodyNode {
  const attrs = node.type === 'figure' ? { ...node.attrs, focusX: 0.5, focusY: 0.5 } : node.attrs
  const content = node.content?.map(withoutFocus)
  return { ...node, ...(attrs && { attrs }), ...(content && { content }) }
}

describe.each(['ninjs', 'ninjs-2.1', 'newsml-g2', 'nitf'] as const)('a story sent as %s and read again', (format) => {
  it('is the same: every field and every node that the format carries', async () => {
    await fc.assert(
      fc.asyncProperty(articles(carriedText), fc.constantFrom(...datelines), async (article, dateline) => {
        const sent: Article = {
          ...article,
          id: article.id === null ? null : '7f1c2d3e-0000-4000-8000-00000000000a',
          language: 'en',
          direction: format.startsWith('ninjs') ? 'ltr' : article.direction,
          dateline,
          // A date is printed without its year: it means the latest such day.
          publishedAt: dateline.date === null ? article.publishedAt : `${dateline.date}T10:00:00+01:00`,
        }
        const { article: back } = await readBytes(publish(sent, format, options), 'story')
        expect(back).toEqual(expected(sent, format === 'nitf'))
      }),
      cases(100),
    )
  })
})
