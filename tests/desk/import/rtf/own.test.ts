import { describe, expect, it } from 'vitest'
import type { BodyNode } from '#shared/article/body.ts'
import { onlyStory, readAll } from '../reading.ts'

// As LibreOffice 7 writes a document of Lede's: properties, and styles by their names.
const styles = [
  'Normal',
  'Heading 1',
  'Slugline',
  'Title',
  'Byline',
  'Quote',
  'Fact Box',
  'Pull Quote',
  'Attribution',
  'caption',
  'Link Card',
  'Link Card Description',
  'Link Card Site',
  'Related Link',
  'Held',
  'Rule',
  'Table Heading',
]
const sheet = `{\\stylesheet${styles.map((name, at) => `{\\s${at} ${name};}`).join('')}}`
const line = (style: string, text: string) => `\\pard\\plain \\s${styles.indexOf(style)} {\\loch ${text}}\\par `
const property = ([name, value]: readonly [string, string]) => `{\\propname ${name}}\\proptype30{\\staticval ${value}}`
const properties = (...said: readonly (readonly [string, string])[]) => `{\\*\\userprops${said.map(property).join('')}}`
const own = [
  ['Lede format', 'lede-article/1'],
  ['Lede language', 'en'],
  ['Lede dateline.place', 'London'],
  ['Lede dateline.date', '2026-11-28'],
  ['Lede dateline.agency', 'Reuters'],
  ['Lede keywords', "ferry\\u10\\'0acouncil"],
] as const
const read = async (head: string, text: string) =>
  onlyStory(await readAll(Buffer.from(`{\\rtf1\\ansi${sheet}${head}${text}}`, 'latin1'), 'ferry.rtf'))
const shape = ({ type, text, attrs, content = [] }: BodyNode): string =>
  text ?? `${type}${attrs?.attribution ?? attrs?.caption ?? attrs?.url ?? ''}(${content.map(shape).join(' ')})`
const link = '{\\field{\\*\\fldinst HYPERLINK "https://hull.example/" }{\\fldrslt {\\ul Hull}}}'

describe('a document of Lede’s that another program saved as RTF', () => {
  it('has its fields', async () => {
    const { article, leftOut } = await read(
      properties(...own),
      line('Held', 'Not before Monday') +
        line('Slugline', 'FERRY') +
        line('Title', 'Ferry sails') +
        line('Byline', 'Anna Lee') +
        line('Byline', 'Ben Moe') +
        line('Normal', '{\\b LONDON, Nov 28 (Reuters) - }The {\\b ferry} sails.'),
    )
    expect(article).toMatchObject({
      headline: 'Ferry sails',
      slugline: 'FERRY',
      bylines: ['Anna Lee', 'Ben Moe'],
      keywords: ['ferry', 'council'],
      dateline: { place: 'London', date: '2026-11-28', agency: 'Reuters' },
      bodyText: 'The ferry sails.',
    })
    expect(leftOut).toEqual([])
  })

  it('has the dateline that somebody wrote into it, and text in bold that is none', async () => {
    const oslo = await read(properties(...own), line('Normal', '{\\b OSLO, Nov 29 (Reuters) - }It sails.'))
    expect(oslo.article).toMatchObject({ dateline: { place: 'Oslo', agency: 'Reuters' }, bodyText: 'It sails.' })
    const signs = await read(properties(...own), line('Normal', "{\\b OSLO (AP) \\u8212\\'97 }It sails."))
    expect(signs.article).toMatchObject({ dateline: { place: 'Oslo', agency: 'AP' }, bodyText: 'It sails.' })
    const more = await read(
      properties(...own),
      line('Normal', '{\\b LONDON, Nov 28 (Reuters) - }{\\b Ferries of {\\i Oslo}} sail.'),
    )
    expect(more.article).toMatchObject({ dateline: { place: 'London' }, bodyText: 'Ferries of Oslo sail.' })
    for (const bold of ['Breaking news', 'What we know: '])
      expect((await read(properties(...own), line('Normal', `{\\b ${bold}} came in.`))).article.bodyText).toBe(
        `${bold} came in.`.replace('  ', ' '),
      )
  })

  it('has its boxes, quotations, captions, cards, links and rules', async () => {
    const { article } = await read(
      properties(...own),
      line('Normal', 'Text.') +
        line('Heading 1', 'Ships') +
        line('Quote', '{\\i Quoted words.}') +
        line('Fact Box', 'One.') +
        line('Fact Box', 'Two.') +
        line('Pull Quote', 'We build.') +
        line('Attribution', 'Anna Lee') +
        line('Rule', '') +
        line('caption', 'Costs') +
        `\\trowd\\cellx1000\\cellx2000\\pard\\intbl\\s${styles.indexOf('Table Heading')}{\\b a}\\cell {\\b b}\\cell\\row\\trowd\\cellx1000\\cellx2000\\pard\\intbl c\\cell d\\cell\\row\\pard ` +
        line('Link Card', link) +
        line('Link Card Description', 'A port') +
        line('Related Link', link),
    )
    expect(article.body.content?.map(shape)).toEqual([
      'paragraph(Text.)',
      'paragraph(Ships)',
      'blockquote(paragraph(Quoted words.))',
      'factBox(paragraph(One.) paragraph(Two.))',
      'pullQuoteAnna Lee(We build.)',
      'horizontalRule()',
      'tableCosts(tableRow(tableHeader(paragraph(a)) tableHeader(paragraph(b))) tableRow(tableCell(paragraph(c)) tableCell(paragraph(d))))',
      'linkCardhttps://hull.example/()',
      'relatedLinks(relatedLink(Hull))',
    ])
    expect(article.body.content?.[1]?.attrs).toEqual({ level: 2 })
    expect(JSON.stringify(article.body)).not.toContain('italic')
  })

  it('is no empty one if it has only boxes', async () => {
    for (const style of ['Pull Quote', 'Related Link', 'Fact Box', 'caption'])
      expect(JSON.stringify((await read(properties(...own), line(style, 'Words'))).article.body)).toContain('Words')
    const text = line('Attribution', 'Name') + line('Link Card', 'No link') + line('Link Card', link)
    const { article } = await read(properties(...own), text)
    expect(article.body.content?.map(shape)).toEqual([
      'paragraph(Name)',
      'paragraph(No link)',
      'linkCardhttps://hull.example/()',
    ])
  })

  it('keeps every word where another program’s document has such styles or properties', async () => {
    const text = line('Slugline', 'FERRY') + line('Normal', '{\\b LONDON - }It sails.') + line('Held', 'Not today')
    for (const head of ['', properties(['Client', 'Lede']), '{\\*\\userprops{\\propname Lede format}}'])
      expect((await read(head, text)).article.bodyText).toBe('FERRY\nLONDON - It sails.\nNot today')
  })
})
