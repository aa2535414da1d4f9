import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readBytes } from '../reading.ts'

const folder = join(import.meta.dirname, '../../../../../shared/samples/iptc')
const sample = (name: string) => {
  const { article, leftOut } = readBytes(readFileSync(join(folder, name)), name)
  const { language, headline, publishedAt, slugline, urgency, agency, bylines, dateline, bodyText } = article
  return {
    language,
    headline,
    publishedAt,
    slugline,
    urgency,
    agency,
    bylines,
    place: dateline.place,
    bodyText,
    leftOut,
  }
}

describe.skipIf(!existsSync(folder))('real items (needs ../shared)', () => {
  it('dpa in ninjs 3', () => {
    expect(sample('ninjs-3.0-dpa_text.json')).toMatchObject({
      language: 'de',
      headline: 'Faktencheck Derby-Elfmeter: Hat Schiedsrichter Zwayer recht?',
      publishedAt: '2019-05-10T16:02:28+02:00',
      urgency: 4,
      agency: 'dpa',
      bylines: ['Von Christian Hollmann, dpa'],
      bodyText: expect.stringMatching(/^Für Lucien Favre war es «der größte Skandal/),
    })
  })
  it('NTB in NITF', () => {
    expect(sample('nitf-3.6-ntb.xml')).toMatchObject({
      language: 'nb-NO',
      headline: 'Pandemien herjer på den legeløse indiske landsbygda',
      publishedAt: '2021-05-16T09:00:04Z',
      slugline: 'india-korona-bygd',
      place: 'Unnao',
      bodyText: expect.stringMatching(/^Koronapandemien herjer også/),
    })
  })
  it.each([
    [
      'ninjs-2.1-dpa_text.json',
      { headline: 'Faktencheck Derby-Elfmeter: Hat Schiedsrichter Zwayer recht?', language: 'de', agency: 'dpa' },
      /^Für Lucien Favre/,
    ],
    [
      'ninjs-3.0-businesswire-newsml-20130605006126.json',
      { headline: 'Cambrios被Gartner評選為「最酷供應商」', language: 'zh', publishedAt: '2013-06-05T21:00:00Z' },
      /^\(美國商業資訊\)/,
    ],
    [
      'ninjs-3.0-ninjsExSimpleText_3.json',
      {
        headline: 'Captain of wrecked cruise ship on trial in Italy',
        language: 'en',
        place: 'Grosseto',
        bylines: ["Paulo Santalucia and Frances d'Emilio"],
        publishedAt: '2013-07-09T10:37:00Z',
      },
      /^The trial of the captain of the shipwrecked Costa Concordia.*\n.*The sole defendant/,
    ],
    [
      'ninjs-3.0-ntb_text.json',
      {
        headline: 'Google har kjøpt giganttomt i Skien',
        language: 'nb-NO',
        slugline: 'skien-google',
        urgency: 5,
        agency: 'NTB',
      },
      /Skien/,
    ],
    [
      'ninjs-3.0-tt_text_image_3.json',
      {
        headline: 'Militärövning i jätteformat hålls 2023',
        language: 'sv',
        agency: 'TT',
        leftOut: [expect.objectContaining({ kind: 'picture', count: 1 })],
      },
      /Pandemin satte stopp/,
    ],
    [
      'newsml-g2-LISTING_1_A_NewsML-G2_News_Item.xml',
      { headline: 'Fed to halt QE to avert "bubble"', language: 'en-GB', slugline: 'US-Finance-Fed' },
      /^$/,
    ],
    [
      'newsml-g2-LISTING_2_NewsML-G2_Text_Document.xml',
      {
        headline: 'Fed to halt QE to avert "bubble"',
        language: 'en-US',
        agency: 'Associated Press',
        place: 'New York, NY',
      },
      /\nUgiating ea feugait/,
    ],
  ])('%s', (name, fields, text) => {
    const read = sample(name)
    expect(read).toMatchObject(fields)
    expect(read.bodyText).toMatch(text)
  })
})

describe('what is no story is refused, and what is more than one is told', () => {
  const item = (headline: string) =>
    `<newsItem guid="${headline}"><contentMeta><headline>${headline}</headline></contentMeta><contentSet><inlineXML><html><body><p>It sails.</p></body></html></inlineXML></contentSet></newsItem>`
  const message = (...items: string[]) =>
    `<?xml version="1.0"?>\n<newsMessage><itemSet>${items.join('')}</itemSet></newsMessage>`

  it('several stories of a message', () => {
    const { article, leftOut } = readBytes(message(item('Ferry'), item('Bridge'), item('Port')), 'message.xml')
    expect(article).toMatchObject({ headline: 'Ferry', bodyText: 'It sails.' })
    expect(leftOut).toEqual([{ kind: 'stories', count: 2, words: 'Bridge' }])
  })

  it.each([
    ['a message without stories', message(), 'file.noText'],
    ['a truncated file', message(item('Ferry')).slice(0, -30), 'file.notItem'],
    ['a package', '<?xml version="1.0"?><packageItem><groupSet/></packageItem>', 'file.foreign'],
  ])('%s', (_, text, code) => {
    expect(() => readBytes(text, 'message.xml')).toThrow(expect.objectContaining({ code }))
  })

  it('entities of its own stay what they are, and nothing is fetched', () => {
    const bomb = `<!DOCTYPE nitf [<!ENTITY a "ferry"><!ENTITY b "&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]><nitf><body><body.content><p>A &b; and &x;</p></body.content></body></nitf>`
    expect(readBytes(bomb, 'bomb.xml').article.bodyText).toBe('A &b; and &x;')
  })

  it('what nests deeper than any story is words alone', () => {
    const deep = `<nitf><body><body.content>${'<block>'.repeat(50_000)}<p>It sails.</p>${'</block>'.repeat(50_000)}</body.content></body></nitf>`
    expect(readBytes(deep, 'deep.xml').article.bodyText).toBe('It sails.')
  })
})
