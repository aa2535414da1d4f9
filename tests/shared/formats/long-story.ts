import type { Article } from '#shared/article/article.ts'
import type { BodyNode } from '#shared/article/body.ts'
import { derive } from '#shared/article/derive.ts'
import { story } from '#tests/helpers/story.ts'

const text = (words: string, ...marks: string[]): BodyNode => ({
  type: 'text',
  text: words,
  marks: marks.map((mark) =>
    mark.includes(':') ? { type: 'link', attrs: { href: mark } } : { type: mark, attrs: {} },
  ),
})
const paragraph = (...content: BodyNode[]): BodyNode => ({ type: 'paragraph', attrs: { level: null }, content })
const cell = (words: string, { type = 'tableCell', rowspan = 1 } = {}): BodyNode => ({
  type,
  attrs: { colspan: 1, rowspan, colwidth: null },
  content: [paragraph(text(words))],
})
const row = (...content: BodyNode[]): BodyNode => ({ type: 'tableRow', content })
const table = (caption: string | null, ...content: BodyNode[]): BodyNode => ({
  type: 'table',
  attrs: { caption },
  content,
})
const times = <Item>(count: number, make: (at: number) => Item) => Array.from({ length: count }, (_, at) => make(at))

const sentence = 'The ferry to Hull sails again after a month of repairs, its owner said. '

/** A story of several pages: lines that are broken, tables that run on, one that is turned. */
export const long: Article = derive({
  ...story({ headline: 'A long story of ferries, of their harbours and of everybody who waits there' }),
  kicker: null,
  canonicalUrl: 'not an address',
  body: {
    type: 'doc',
    content: [
      paragraph(text(sentence.repeat(3)), text(sentence.repeat(2), 'https://hull.example/', 'underline')),
      paragraph(text('Donau\u00addampf\u00adschiff\u00adfahrts\u00adgesell\u00adschaft '.repeat(6))),
      paragraph(text('and/or–else—or\u200bnot '.repeat(9)), text('Konstantinopolitanisch'.repeat(7), 'bold')),
      { type: 'paragraph', attrs: { level: 2 }, content: [text('Sailings')] },
      table(
        'Of one month',
        row(
          cell('Day', { type: 'tableHeader', rowspan: 2 }),
          cell('Ship', { type: 'tableHeader' }),
          cell('Remarks', { type: 'tableHeader' }),
        ),
        row(cell('by name', { type: 'tableHeader' }), cell('if any', { type: 'tableHeader' })),
        ...times(10, (at) => [
          row(cell(`${at + 1} March`, { rowspan: 3 }), cell('Queen'), cell('late')),
          row(cell('King'), cell(at === 4 ? sentence.repeat(4) : 'on time')),
          row(cell('Prince'), cell('cancelled')),
        ]).flat(),
      ),
      table(
        null,
        row(...times(18, (at) => cell(`Constituency${at}`))),
        row(...times(18, (at) => cell(String(at * 1_000)))),
      ),
      table(null, row(cell(times(1_300, (at) => `w${at}`).join(' ')), cell('Hull'))),
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph()] }] },
      paragraph(text('So it goes. '.repeat(30))),
      { type: 'paragraph', attrs: { level: 3 }, content: [text('At the end')] },
      paragraph(text(sentence.repeat(12))),
    ],
  },
})
