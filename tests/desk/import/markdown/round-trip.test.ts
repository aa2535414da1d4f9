import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Article, emptyArticle } from '#shared/article/article.ts'
import type { BodyNode } from '#shared/article/body.ts'
import { derive } from '#shared/article/derive.ts'
import { authorName } from '#shared/publish/byline.ts'
import { onOneLine } from '#shared/publish/printable.ts'
import { publishedPart } from '#shared/publish/published-part.ts'
import { webAddress } from '#shared/publish/web-address.ts'
import { articles, carriedText } from '#tests/helpers/arbitrary-article.ts'
import { cases } from '#tests/helpers/cases.ts'
import { publish } from '#tests/helpers/publish.ts'
import { readMd } from './reading.ts'

const options = { publisher: { name: 'The Harbour Post', url: 'https://post.example' } }
const datelines: readonly Article['dateline'][] = [
  { place: null, region: null, country: null, date: null, agency: null, text: null },
  { place: 'Oslo', region: null, country: null, date: '2026-03-05', agency: 'Reuters', text: null },
  { place: 'Buffalo', region: 'N.Y.', country: null, date: null, agency: 'AP', text: null },
]
const line = (text: string | null) => (text === null ? null : onOneLine(text) || null)
const lines = (texts: readonly string[]) => texts.flatMap((text) => line(text) ?? [])

it('keeps every field of a story that front matter carries', async () => {
  await fc.assert(
    fc.asyncProperty(articles(carriedText), fc.constantFrom(...datelines), async (article, dateline) => {
      const sent = derive({
        ...article,
        id: article.id === null ? null : '7f1c2d3e-0000-4000-8000-00000000000a',
        dateline,
        body: { type: 'doc', content: [paragraph('A ferry sails.')] },
      })
      const published = publishedPart(sent, {})
      const { article: back } = await readMd(publish(sent, 'markdown', options), 'story.md')
      const { language } = published
      expect(back).toEqual(
        derive({
          ...published,
          headline: line(published.headline),
          kicker: line(published.kicker),
          deck: line(published.deck),
          summary: line(published.summary),
          bylines: lines(published.bylines.map((byline) => authorName(byline, language))),
          agency: line(published.agency),
          category: line(published.category),
          keywords: lines(published.keywords),
          usageTerms: line(published.usageTerms),
          canonicalUrl: webAddress(published.canonicalUrl),
          dateline: {
            ...published.dateline,
            place: line(published.dateline.place),
            region: line(published.dateline.region),
            country: line(published.dateline.country),
            agency: line(published.dateline.agency),
          },
          source: { file: 'story.md', format: null },
        }),
      )
    }),
    cases(15),
  )
})

const word = fc.constantFrom(
  'canal',
  'Brücke',
  '*',
  '_so_',
  '[x](y)',
  '# no',
  '1. no',
  '<b>',
  '&amp;',
  '`',
  '|',
  '~',
  'a\\b',
  'www.a.example',
  '- x',
  '橋',
)
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '))
const marks = fc.subarray(['bold', 'italic', 'underline', 'strike'] as const)
const href = fc.constantFrom(null, null, 'https://a.example/b?c=1&d=(e)')
const run = fc.tuple(words, marks, href, fc.constantFrom(null, null, 'fr', 'de-AT')).map(
  ([text, names, href, tag]): BodyNode => ({
    type: 'text',
    text,
    marks: [
      ...(href === null ? [] : [{ type: 'link', attrs: { href } }]),
      ...(tag === null ? [] : [{ type: 'language', attrs: { tag } }]),
      ...names.map((type) => ({ type })),
    ],
  }),
)
const spaced = fc
  .array(run, { minLength: 1, maxLength: 3 })
  .map((runs) => runs.flatMap((each, at) => (at === 0 ? [each] : [{ type: 'text', text: ' ' }, each])))
const textBlock = fc
  .tuple(fc.constantFrom(null, null, 2, 3, 4), spaced)
  .map(([level, content]): BodyNode => ({ type: 'paragraph', attrs: { level }, content }))
const plain = spaced.map((content): BodyNode => ({ type: 'paragraph', attrs: { level: null }, content }))
const { block } = fc.letrec<{ block: BodyNode }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    textBlock,
    fc.constant<BodyNode>({ type: 'horizontalRule' }),
    fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map((content) => ({ type: 'blockquote', content })),
    fc
      .tuple(
        fc.boolean(),
        fc.array(fc.tuple(plain, fc.array(tie('block'), { maxLength: 1 })), { minLength: 1, maxLength: 3 }),
      )
      .map(
        ([isOrdered, items]): BodyNode => ({
          type: isOrdered ? 'orderedList' : 'bulletList',
          ...(isOrdered && { attrs: { start: 3, numbers: null } }),
          content: items.map(([first, rest]) => ({ type: 'listItem', content: [first, ...rest] })),
        }),
      ),
    fc.array(fc.tuple(plain, plain), { minLength: 2, maxLength: 3 }).map(
      (rows): BodyNode => ({
        type: 'table',
        attrs: { caption: null },
        content: rows.map((cells, at) => ({
          type: 'tableRow',
          content: cells.map((cell) => ({
            type: at === 0 ? 'tableHeader' : 'tableCell',
            attrs: { colspan: 1, rowspan: 1, colwidth: null },
            content: [cell],
          })),
        })),
      }),
    ),
  ),
}))

it('keeps paragraphs, headings, marks, links, lists, quotations, rules and tables', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 4 }), async (content) => {
      const sent = derive({ ...base, body: { type: 'doc', content } })
      const { article: back } = await readMd(publish(sent, 'markdown', options), 'story.md')
      expect(back.body).toEqual(publishedPart(sent, {}).body)
    }),
    cases(30),
  )
})

const base: Article = {
  ...emptyArticle('en'),
  dateline: { place: 'Oslo', region: null, country: null, date: null, agency: 'Reuters', text: null },
}

function paragraph(text: string): BodyNode {
  return { type: 'paragraph', attrs: { level: null }, content: [{ type: 'text', text }] }
}
