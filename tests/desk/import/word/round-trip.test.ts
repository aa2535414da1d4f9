import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFile } from '#desk/import/read.ts'
import type { Reading } from '#shared/api/contract.ts'
import type { Article } from '#shared/article/article.ts'
import type { BodyNode } from '#shared/article/body.ts'
import { derive } from '#shared/article/derive.ts'
import { itemOf } from '#shared/formats/agency/item.ts'
import { listStartOf } from '#shared/formats/docx/parts.ts'
import type { PublishOptions } from '#shared/publish/options.ts'
import { onOneLine } from '#shared/publish/printable.ts'
import { tidyBody } from '#shared/publish/tidy-body.ts'
import { articles, bodies, carriedText } from '#tests/helpers/arbitrary-article.ts'
import { cases } from '#tests/helpers/cases.ts'
import { writtenAs } from '#tests/helpers/publish.ts'
import { story } from '#tests/helpers/story.ts'
import { settings, today } from '../reading.ts'

const options = { publisher: { name: 'The Harbour Post', url: 'https://post.example' } }

function sent(article: Article, more: Partial<PublishOptions> = {}): Promise<Reading> {
  const bytes = new Uint8Array(writtenAs(article, 'docx', { ...options, ...more }) as Uint8Array)
  return readFile({ name: 'story.docx', bytes, from: null, referenceDate: null, images: [] }, { today, settings })
}

const line = (text: string | null) => (text === null ? null : onOneLine(text) || null)
const lines = (texts: readonly string[]) => texts.flatMap((text) => line(text) ?? [])

/** What comes back of an article: all of it, each field on one line. */
function expected(article: Article): Article {
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
    body: carried(item.body),
    source: { file: 'story.docx', format: null },
  })
}

/** A document has no place for what a picture is cropped around, and its lists count from nought to what two bytes hold. */
function carried(node: BodyNode): BodyNode {
  const attrs =
    node.type === 'figure'
      ? { ...node.attrs, focusX: 0.5, focusY: 0.5 }
      : node.type === 'orderedList'
        ? { ...node.attrs, start: listStartOf(Number(node.attrs?.start)) }
        : node.attrs
  const content = node.content?.map(carried)
  return { ...node, ...(attrs && { attrs }), ...(content && { content }) }
}

describe('a story sent as a Word document and read again', () => {
  it('is the same: every field and every node', async () => {
    await fc.assert(
      fc.asyncProperty(articles(carriedText), async (article) => {
        const { article: back, review } = await sent(article)
        expect(review).toBeNull()
        expect(back).toEqual(expected(article))
      }),
      cases(100),
    )
  })

  it('has its suggestions as they were, writer by writer', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          bodies(carriedText).map((body) => carried(tidyBody(body))),
          { minLength: 2, maxLength: 3 },
        ),
        async ([original, ...after]) => {
          const body = after.at(-1)
          if (original === undefined || body === undefined) return
          const authors = ['Ann Lee', 'Ben Roe']
          const revisions = after.map((each, at) => ({
            author: authors[at] ?? null,
            at: '2026-11-20T10:00',
            body: each,
          }))
          const { article, review } = await sent(story({ body }), {
            review: { tracked: { original, revisions }, comments: [] },
          })
          expect(article.body).toEqual(body)
          if (review?.tracked) expect(review.tracked.original).toEqual(original)
          else expect(original).toEqual(body)
        },
      ),
      cases(60),
    )
  })
})
