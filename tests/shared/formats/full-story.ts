import { type Article, emptyArticle } from '#shared/article/article.ts'
import type { BodyNode } from '#shared/article/body.ts'
import { derive } from '#shared/article/derive.ts'
import type { ImageSource } from '#shared/publish/images.ts'

const text = (words: string, ...marks: string[]): BodyNode => ({
  type: 'text',
  text: words,
  marks: marks.map((mark) => (mark.includes(':') ? { type: 'link', attrs: { href: mark } } : { type: mark })),
})
const paragraph = (...content: BodyNode[]): BodyNode => ({ type: 'paragraph', attrs: { level: null }, content })
const heading = (level: number, words: string): BodyNode => ({
  type: 'paragraph',
  attrs: { level },
  content: [text(words)],
})
const item = (...content: BodyNode[]): BodyNode => ({ type: 'listItem', content })
const cell = (type: string, words: string, colspan = 1): BodyNode => ({
  type,
  attrs: { colspan, rowspan: 1, colwidth: null },
  content: [paragraph(text(words))],
})

export const publisher = { name: 'The Harbour Post', url: 'https://post.example' }

export const images: ImageSource = () => ({
  whole: [
    { address: 'ferry-images/ferry-480.jpg', width: 480, height: 320 },
    { address: 'ferry-images/ferry-960.jpg', width: 960, height: 640 },
  ],
  crops: [],
})

/** A story with every field, and each block once. */
export const full: Article = derive({
  ...emptyArticle('en'),
  id: '7f1c2d3e-0000-4000-8000-00000000000a',
  headline: 'Ferry sails & waits',
  kicker: 'Harbour',
  deck: 'After a month',
  summary: 'A ferry sails.',
  bylines: ['By Ann Lee', 'Ben Roe'],
  dateline: { place: 'Oslo', region: null, country: 'Norway', date: '2026-03-05', agency: 'Reuters', text: null },
  agency: 'Reuters',
  category: 'Transport',
  keywords: ['ferries', 'ports'],
  subjects: ['20000343', '04000000', '20009999'],
  slugline: 'FERRY-OSLO',
  urgency: 3,
  publishedAt: '2026-03-05T10:00:00+01:00',
  timeZone: 'Europe/Oslo',
  embargoUntil: '2026-03-05T09:00:00+01:00',
  canonicalUrl: 'https://post.example/ferry',
  usageTerms: 'Not for Norway',
  editorNote: 'Please check',
  notices: [
    { kind: 'correction', at: '2026-03-05T12:00:00+01:00', text: 'It was late.' },
    { kind: 'update', at: '2026-03-05T13:00:00+01:00', text: 'More ships.' },
  ],
  body: {
    type: 'doc',
    content: [
      paragraph(text('It '), text('sails', 'bold'), text(' to '), text('Hull', 'italic', 'https://hull.example/')),
      heading(2, 'Ships'),
      {
        type: 'bulletList',
        content: [
          item(paragraph(text('One')), {
            type: 'orderedList',
            attrs: { start: 3, numbers: null },
            content: [item(paragraph(text('Two')))],
          }),
        ],
      },
      { type: 'blockquote', content: [paragraph(text('Late!'))] },
      { type: 'horizontalRule' },
      {
        type: 'figure',
        attrs: {
          asset: '0123456789abcdef'.repeat(4),
          alt: 'A ferry',
          credit: 'Ann Lee',
          source: 'Post',
          focusX: 0.5,
          focusY: 0.5,
          width: 960,
          height: 640,
          lead: true,
        },
        content: [text('The ferry')],
      },
      {
        type: 'table',
        attrs: { caption: 'Sailings' },
        content: [
          { type: 'tableRow', content: [cell('tableHeader', 'Ship'), cell('tableHeader', 'Port')] },
          { type: 'tableRow', content: [cell('tableCell', 'Queen | Mary', 2)] },
        ],
      },
      { type: 'factBox', content: [heading(3, 'Facts'), paragraph(text('H'), text('2', 'subscript'), text('O'))] },
      { type: 'pullQuote', attrs: { attribution: 'Ann Lee' }, content: [text('Never again')] },
      {
        type: 'linkCard',
        attrs: { url: 'https://hull.example/', title: 'Hull', description: 'A port', site: 'Post', kind: 'video' },
      },
      {
        type: 'relatedLinks',
        content: [{ type: 'relatedLink', attrs: { href: 'https://post.example/more' }, content: [text('More')] }],
      },
    ],
  },
})
