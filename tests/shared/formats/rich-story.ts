import { type Article, emptyArticle } from '#shared/article/article.ts'
import type { BodyNode } from '#shared/article/body.ts'
import { derive } from '#shared/article/derive.ts'
import type { Pictures } from '#shared/publish/pictures.ts'
import type { TakenReview } from '#shared/review/suggest/taken-review.ts'
import { drawing, picture } from '#tests/helpers/images.ts'
import { full } from './full-story.ts'

type Mark = NonNullable<BodyNode['marks']>[number]

const text = (words: string, ...marks: (string | Mark)[]): BodyNode => ({
  type: 'text',
  text: words,
  marks: marks.map((mark) => (typeof mark === 'string' ? { type: mark, attrs: {} } : mark)),
})
const link = (href: string): Mark => ({ type: 'link', attrs: { href } })
const language = (tag: string): Mark => ({ type: 'language', attrs: { tag } })
const paragraph = (...content: (BodyNode | string)[]): BodyNode => ({
  type: 'paragraph',
  attrs: { level: null },
  content: content.map((part) => (typeof part === 'string' ? text(part) : part)),
})
const heading = (level: number, words: string): BodyNode => ({ ...paragraph(words), attrs: { level } })
const item = (...content: BodyNode[]): BodyNode => ({ type: 'listItem', content })
const bullets = (...content: BodyNode[]): BodyNode => ({ type: 'bulletList', content })
const numbers = (kind: string | null, start: number, ...content: BodyNode[]): BodyNode => ({
  type: 'orderedList',
  attrs: { start, numbers: kind },
  content,
})
const lineBreak: BodyNode = { type: 'hardBreak' }

/** A picture that the library has, one whose file is no picture, and one that it does not have. */
const assets = { there: 'a1'.repeat(32), broken: 'b2'.repeat(32), missing: 'c3'.repeat(32) }
const figure = (asset: string, attrs: object, caption: string): BodyNode => ({
  type: 'figure',
  attrs: {
    asset,
    alt: '',
    credit: null,
    source: null,
    focusX: 0.5,
    focusY: 0.5,
    width: 60,
    height: 40,
    lead: false,
    ...attrs,
  },
  content: caption === '' ? [] : [text(caption)],
})

const cell = (words: string, { type = 'tableCell', colspan = 1, rowspan = 1 } = {}): BodyNode => ({
  type,
  attrs: { colspan, rowspan, colwidth: null },
  content: words === '' ? [paragraph()] : words.split('|').map((line) => paragraph(line)),
})
const header = (words: string, spans = {}) => cell(words, { type: 'tableHeader', ...spans })
const row = (...content: BodyNode[]): BodyNode => ({ type: 'tableRow', content })
const table = (caption: string | null, ...content: BodyNode[]): BodyNode => ({
  type: 'table',
  attrs: { caption },
  content,
})

const blocks: BodyNode[] = [
  paragraph('It sails', text('1', 'superscript', link('#note-1')), ' to ', text('Hull', link('https://hull.example/'))),
  paragraph(
    text('Bold', 'bold'),
    text(' both', 'bold', 'italic'),
    text(' struck', 'strike'),
    text(' under', 'underline'),
    ' H',
    text('2', 'subscript'),
    'O  two\tspaces',
    lineBreak,
    text('of this line', 'bold', link('https://hull.example/')),
    text(' and on', link('https://hull.example/')),
  ),
  paragraph(
    text('Tout va', language('fr')),
    ', ',
    text('مرحبا', language('ar')),
    ', ',
    text('gruezi', 'italic', language('de-CH-1996')),
    ', ',
    text('zdravo', language('sr-Latn')),
    ' & 橋.',
  ),
  heading(2, 'Ships'),
  heading(3, 'Ferries'),
  heading(4, 'Old ones'),
  heading(3, 'Tugs'),
  bullets(
    item(paragraph('One'), paragraph('One again')),
    item(paragraph('Two'), bullets(item(paragraph('Three'), numbers('a', 3, item(paragraph('Four')))))),
    item(paragraph('Five'), { type: 'factBox', content: [heading(3, 'Facts'), paragraph('In a list')] }),
    item(paragraph('Six')),
  ),
  numbers(null, 0, item(paragraph('Nought')), item(paragraph('First'))),
  numbers('I', 40_000, item(paragraph('Many'))),
  { type: 'blockquote', content: [paragraph('Late!'), bullets(item(paragraph('Very')))] },
  { type: 'horizontalRule' },
  figure(assets.there, { alt: 'A ferry', credit: 'Ann Lee', source: 'Post', lead: true }, 'The ferry'),
  {
    type: 'imageGroup',
    content: [figure(assets.broken, { alt: 'A tug' }, ''), figure(assets.missing, { credit: 'Ben Roe' }, 'A quay')],
  },
  table(
    'Sailings',
    row(header('Ship', { rowspan: 2 }), header('Ports', { colspan: 2 })),
    row(header('From'), header('To')),
    row(header('Queen'), cell('Hull|daily', { rowspan: 2 }), cell('')),
    row(header('King'), cell('Leith')),
  ),
  table(null, row(cell('Plain', { colspan: 2 })), row(cell('A'), cell('B'))),
  { type: 'pullQuote', attrs: { attribution: 'Ann Lee' }, content: [text('Never again')] },
  { type: 'pullQuote', attrs: { attribution: null }, content: [text('Once more')] },
  {
    type: 'linkCard',
    attrs: { url: 'https://hull.example/', title: 'Hull', description: 'A port', site: 'Post', kind: 'video' },
  },
  {
    type: 'linkCard',
    attrs: { url: 'https://leith.example/', title: 'Leith', description: null, site: null, kind: 'link' },
  },
  {
    type: 'relatedLinks',
    content: [
      { type: 'relatedLink', attrs: { href: 'https://post.example/more' }, content: [text('More')] },
      { type: 'relatedLink', attrs: { href: 'https://hull.example/' }, content: [text('Hull')] },
    ],
  },
  paragraph(text('1', 'superscript', link('#call-1')), ' In March.'),
]

/** A story with each block in more than one form, and each mark. */
export const rich: Article = derive({
  ...full,
  label: 'trainedAlgorithmicMedia',
  body: { type: 'doc', content: blocks },
})

const image = drawing(picture(60, 40, 128))
export const pictures: Pictures = new Map([
  [assets.there, { bytes: image, mediaType: 'image/png', width: 60, height: 40, label: 'Made with AI' }],
  [assets.broken, { bytes: Uint8Array.of(1, 2), mediaType: 'image/gif', width: 60, height: 40 }],
])

const doc = (...content: BodyNode[]): BodyNode => ({ type: 'doc', content })
const original = doc(
  paragraph('It sails today.'),
  paragraph('It is full of people.'),
  paragraph('Nobody knew.'),
  bullets(item(paragraph('One')), item(paragraph('Two'))),
  table(null, row(cell('Ship'), cell('Port')), row(cell('Queen'), cell('Hull'))),
  { type: 'factBox', content: [paragraph('Old facts')] },
  paragraph('The end.'),
)
const first = doc(
  paragraph('It sails tomorrow, ', text('they say', 'bold'), '.'),
  paragraph('A new line.'),
  paragraph('It is full of people. Nobody knew.'),
  bullets(item(paragraph('One')), item(paragraph('One and a half')), item(paragraph('Two'))),
  table(null, row(cell('Ship'), cell('Port')), row(cell('King'), cell('Leith')), row(cell('Queen'), cell('Hull'))),
  paragraph('The end.'),
)
const second = doc(
  paragraph('It sails tomorrow.'),
  paragraph('It is full of people.'),
  heading(2, 'Nobody knew.'),
  bullets(item(paragraph('One and a half')), item(paragraph('Two'), paragraph('Three'))),
  table(null, row(cell('Ship'), cell('Ports')), row(cell('King'), cell('Leith'))),
  { type: 'factBox', content: [paragraph('New facts')] },
  paragraph('The end.'),
  paragraph('More.'),
)

/** A story that two people suggested changes to and commented on. */
export const reviewed: Article = derive({ ...full, notices: [], body: second })
export const review: TakenReview = {
  tracked: {
    original,
    revisions: [
      { author: 'Ann Lee', at: '2026-11-20T10:00', body: first },
      { author: null, at: null, body: second },
    ],
  },
  comments: [
    { author: 'Ann Lee', text: 'Is it?\nReally?', answers: null, done: true, passage: { from: 3, to: 8 } },
    { author: 'Ben Roe', text: 'Yes.', answers: 1, done: true, passage: { from: 3, to: 8 } },
    { author: 'Ben Roe', text: 'Sails?', answers: null, done: false, passage: { from: 5, to: 12 } },
    { author: null, text: 'A good story.', answers: null, done: false, passage: null },
  ].map((comment, at) => ({ ...comment, number: at + 1, at: at === 2 ? null : '2026-11-20T10:00' })),
}

/** A story without all that a story may be without, in a language that runs from right to left. */
export const bare: Article = derive({
  ...emptyArticle('he'),
  id: '7f1c2d3e-0000-4000-8000-00000000000c',
  body: doc(paragraph(' '), paragraph(text('2 ', 'bold'), 'Only this.'), paragraph('And that.'), {
    type: 'blockquote',
    content: [table(null, row(cell('a')))],
  }),
})
