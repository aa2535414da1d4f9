import type { Article } from '#shared/article/article.ts'
import type { BodyNode } from '#shared/article/body.ts'
import type { Part } from '#shared/formats/part.ts'

const text = (words: string, ...marks: string[]): BodyNode => ({
  type: 'text',
  text: words,
  marks: marks.map((type) => ({ type, attrs: type === 'link' ? { href: 'https://harbour.example/' } : {} })),
})
const paragraph = (...content: BodyNode[]): BodyNode => ({ type: 'paragraph', attrs: { level: null }, content })
const asset = '0123456789abcdef'.repeat(4)
const figure = (attrs: object, caption: BodyNode[] = []): BodyNode => ({
  type: 'figure',
  attrs: {
    asset,
    alt: '',
    credit: null,
    source: null,
    focusX: 0.5,
    focusY: 0.5,
    width: 9,
    height: 9,
    lead: false,
    ...attrs,
  },
  content: caption,
})
const cell = (words: string): BodyNode => ({
  type: 'tableCell',
  attrs: { colspan: 1, rowspan: 1, colwidth: null },
  content: [paragraph(text(words))],
})
const table = (caption: string | null): BodyNode => ({
  type: 'table',
  attrs: { caption },
  content: [{ type: 'tableRow', content: [cell('Ship'), cell('Port')] }],
})

const list = (numbers: string | null): BodyNode => ({
  type: 'orderedList',
  attrs: { start: 1, numbers },
  content: [{ type: 'listItem', content: [paragraph(text('Ship'))] }],
})
/** A table of two columns, whose second row is one cell spanning some of them, and empty ones. */
const wideTable = (columns: number): BodyNode => ({
  type: 'table',
  attrs: { caption: null },
  content: [
    { type: 'tableRow', content: [cell('Ship'), cell('Port')] },
    {
      type: 'tableRow',
      content: [
        { ...cell('Hull'), attrs: { colspan: columns, rowspan: 1, colwidth: null } },
        ...(columns === 2 ? [] : [{ ...cell(''), content: [paragraph()] }]),
      ],
    },
  ],
})

const lead = paragraph(text('It sails.'))
const withBlock = (block: BodyNode, without: readonly BodyNode[] = []) => ({
  with: { body: { type: 'doc', content: [lead, block] } },
  without: { body: { type: 'doc', content: [lead, ...without] } },
})
const field = (fields: Partial<Article>, without: Partial<Article>) => ({ with: fields, without })

/** A story with each part, and the same story without it. */
export const samples: Record<Part, { with: Partial<Article>; without: Partial<Article> }> = {
  kicker: field({ kicker: 'Harbour' }, { kicker: null }),
  deck: field({ deck: 'After a month' }, { deck: null }),
  summary: field({ summary: 'A ferry sails' }, { summary: null }),
  bylines: field({ bylines: ['By Ann Lee'] }, { bylines: [] }),
  dateline: field(
    { dateline: { place: 'Oslo', region: null, country: null, date: null, agency: null, text: null } },
    { dateline: { place: null, region: null, country: null, date: null, agency: null, text: null } },
  ),
  agency: field({ agency: 'NTB' }, { agency: null }),
  category: field({ category: 'Transport' }, { category: null }),
  keywords: field({ keywords: ['ferries'] }, { keywords: [] }),
  subjects: field({ subjects: ['20000523'] }, { subjects: [] }),
  slugline: field({ slugline: 'FERRY' }, { slugline: null }),
  urgency: field({ urgency: 3 }, { urgency: null }),
  publishedAt: field({ publishedAt: '2026-03-05T10:00:00+01:00' }, { publishedAt: null }),
  timeZone: field({ timeZone: 'Europe/Oslo' }, { timeZone: null }),
  embargo: field({ embargoUntil: '2026-03-06T10:00:00+01:00' }, { embargoUntil: null }),
  notices: field(
    { notices: [{ kind: 'correction', at: '2026-03-05T12:00:00+01:00', text: 'It was late.' }] },
    { notices: [] },
  ),
  canonicalUrl: field({ canonicalUrl: 'https://harbour.example/ferry' }, { canonicalUrl: null }),
  usageTerms: field({ usageTerms: 'Not for Norway' }, { usageTerms: null }),
  editorNote: field({ editorNote: 'Please check' }, { editorNote: null }),
  label: field({ label: 'trainedAlgorithmicMedia' }, { label: null }),
  headings: withBlock({ ...paragraph(text('Late')), attrs: { level: 2 } }),
  emphasis: withBlock(paragraph(text('Late', 'bold'))),
  scripts: withBlock(paragraph(text('2', 'superscript'))),
  links: withBlock(paragraph(text('Harbour', 'link'))),
  lists: withBlock({ type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('Ship'))] }] }),
  quotations: withBlock({ type: 'blockquote', content: [paragraph(text('Late!'))] }),
  rules: withBlock({ type: 'horizontalRule' }),
  tables: withBlock(table(null)),
  tableCaptions: withBlock(table('Sailings'), [table(null)]),
  images: withBlock(figure({})),
  captions: withBlock(figure({}, [text('The ferry')]), [figure({})]),
  credits: withBlock(figure({ credit: 'Ann Lee' }), [figure({})]),
  alternativeTexts: withBlock(figure({ alt: 'A ferry' }), [figure({})]),
  factBoxes: withBlock({ type: 'factBox', content: [paragraph(text('Ships'))] }),
  pullQuotes: withBlock({ type: 'pullQuote', attrs: { attribution: 'Ann' }, content: [text('Late!')] }),
  linkCards: withBlock({
    type: 'linkCard',
    attrs: { url: 'https://harbour.example/', title: 'Harbour', kind: 'link', description: null, site: null },
  }),
  relatedLinks: withBlock({
    type: 'relatedLinks',
    content: [{ type: 'relatedLink', attrs: { href: 'https://harbour.example/' }, content: [text('Harbour')] }],
  }),
  languages: withBlock(
    paragraph({ type: 'text', text: 'Tout va', marks: [{ type: 'language', attrs: { tag: 'fr' } }] }),
    [paragraph(text('Tout va'))],
  ),
  lineBreaks: withBlock(paragraph(text('One'), { type: 'hardBreak' }, text('two')), [paragraph(text('One two'))]),
  listNumbers: withBlock(list('a'), [list(null)]),
  mergedCells: withBlock(wideTable(2), [wideTable(1)]),
  imageGroups: withBlock({ type: 'imageGroup', content: [figure({}), figure({ asset: 'ab'.repeat(32) })] }, [
    figure({}),
    figure({ asset: 'ab'.repeat(32) }),
  ]),
  imageSources: withBlock(figure({ source: 'Post' }), [figure({})]),
  leadImages: withBlock(figure({ lead: true }), [figure({})]),
  cropping: withBlock(figure({ focusX: 0.25 }), [figure({})]),
  characters: withBlock(paragraph(text('橋')), [paragraph(text('?'))]),
}
