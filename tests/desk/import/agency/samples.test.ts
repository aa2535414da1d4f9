import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readAll, readBytes } from '../reading.ts'

const folder = join(import.meta.dirname, '../../../../../shared/samples/iptc')
const sample = async (name: string) => {
  const { article, leftOut } = await readBytes(readFileSync(join(folder, name)), name)
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
  it('dpa in ninjs 3', async () => {
    expect(await sample('ninjs-3.0-dpa_text.json')).toMatchObject({
      language: 'de',
      headline: 'Faktencheck Derby-Elfmeter: Hat Schiedsrichter Zwayer recht?',
      publishedAt: '2019-05-10T16:02:28+02:00',
      urgency: 4,
      agency: 'dpa',
      bylines: ['Christian Hollmann'],
      bodyText: expect.stringMatching(/^Für Lucien Favre war es «der größte Skandal/),
    })
  })
  it('NTB in NITF', async () => {
    expect(await sample('nitf-3.6-ntb.xml')).toMatchObject({
      language: 'nb-NO',
      headline: 'Pandemien herjer på den legeløse indiske landsbygda',
      publishedAt: '2021-05-16T09:00:04+02:00',
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
        leftOut: [
          { kind: 'noField', count: 4, words: 'Inrikes' },
          { kind: 'rest', count: 1, words: 'Försvar' },
          expect.objectContaining({ kind: 'picture', count: 1 }),
        ],
      },
      /^Pandemin satte stopp/,
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
      },
      /\nUgiating ea feugait/,
    ],
  ])('%s', async (name, fields, text) => {
    const read = await sample(name)
    expect(read).toMatchObject(fields)
    expect(read.bodyText).toMatch(text)
  })
})

describe('what is no story is refused, and what is more than one is told', () => {
  const item = (headline: string) =>
    `<newsItem guid="${headline}"><contentMeta><headline>${headline}</headline></contentMeta><contentSet><inlineXML><html><body><p>It sails.</p></body></html></inlineXML></contentSet></newsItem>`
  const message = (...items: string[]) =>
    `<?xml version="1.0"?>\n<newsMessage><itemSet>${items.join('')}</itemSet></newsMessage>`

  it('the stories of a message are each one, and what has no text is told', async () => {
    const empty = '<newsItem guid="x"><contentMeta><headline>Photo</headline></contentMeta></newsItem>'
    const { stories, leftOut } = await readAll(message(item('Ferry'), empty, item('Bridge')), 'message.xml')
    expect(stories.map(({ article }) => [article.headline, article.bodyText])).toEqual([
      ['Ferry', 'It sails.'],
      ['Bridge', 'It sails.'],
    ])
    expect(leftOut).toEqual([{ kind: 'stories', count: 1, words: 'Photo' }])
  })

  it.each([
    ['a message without stories', message(), 'file.noText'],
    ['a truncated file', message(item('Ferry')).slice(0, -30), 'file.notItem'],
    ['a package', '<?xml version="1.0"?><packageItem><groupSet/></packageItem>', 'file.foreign'],
  ])('%s', async (_, text, code) => {
    await expect(readBytes(text, 'message.xml')).rejects.toThrow(expect.objectContaining({ code }))
  })

  it('entities of its own stay what they are, and nothing is fetched', async () => {
    const bomb = `<!DOCTYPE nitf [<!ENTITY a "ferry"><!ENTITY b "&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]><nitf><body><body.content><p>A &b; and &x;</p></body.content></body></nitf>`
    expect((await readBytes(bomb, 'bomb.xml')).article.bodyText).toBe('A &b; and &x;')
  })

  it('what nests deeper than any story is words alone', async () => {
    const deep = `<nitf><body><body.content>${'<block>'.repeat(50_000)}<p>It sails.</p>${'</block>'.repeat(50_000)}</body.content></body></nitf>`
    expect((await readBytes(deep, 'deep.xml')).article.bodyText).toBe('It sails.')
  })

  const ninjs = (fields: object) => JSON.stringify({ uri: 'urn:x', headline: 'Ferry', language: 'en', ...fields })
  const nitf = (body: string, head = '') =>
    `<nitf><head>${head}</head><body><body.head><hedline><hl1>Ferry</hl1></hedline></body.head><body.content>${body}</body.content></body></nitf>`
  const g2 = (content: string, meta = '') =>
    `<newsItem guid="urn:x"><itemMeta>${meta}</itemMeta><contentMeta><headline>Ferry</headline></contentMeta><contentSet>${content}</contentSet></newsItem>`

  it.each([
    [
      'the main one of several bodies',
      ninjs({
        bodies: [
          { contentType: 'text/html', role: 'background', value: '<p>Old.</p>' },
          { contentType: 'text/html', role: 'main', value: '<p>It sails.</p>' },
        ],
      }),
      'It sails.',
    ],
    ['NITF in ninjs 1', ninjs({ body_nitf: '<block><p>It sails.</p></block>' }), 'It sails.'],
    ['the caption of a picture', ninjs({ type: 'picture', description_caption: 'It sails.' }), 'It sails.'],
    [
      'HTML as data',
      g2('<inlineData contenttype="text/html"><![CDATA[<p>It <b>sails</b>.</p>]]></inlineData>'),
      'It sails.',
    ],
    ['packed text', g2(`<inlineData encoding="base64">${btoa('It sails.')}</inlineData>`), 'It sails.'],
    ['HTML as text in NITF', nitf('<![CDATA[<p>It sails.</p><p>Late.</p>]]>'), 'It sails.\nLate.'],
    [
      'a fraction',
      nitf('<p>Up <num>1<frac><numer>1</numer><frac-sep>/</frac-sep><denom>2</denom></frac></num> percent.</p>'),
      'Up 1 1/2 percent.',
    ],
    ['terms and what they mean', nitf('<dl><dt>Ferry</dt><dd>A ship</dd></dl>'), 'Ferry\nA ship'],
    ['NITF in NewsML-G2', g2(`<inlineXML>${nitf('<p>It sails.</p>')}</inlineXML>`), 'It sails.'],
    ['a dateline in a line of its own', ninjs({ body_text: 'OSLO, Nov 27 (Reuters) -\nIt sails.' }), 'It sails.'],
  ])('the text of %s', async (_, text, expected) =>
    expect((await readBytes(text, 'item')).article.bodyText).toBe(expected),
  )

  it.each([
    ['ninjs', ninjs({ pubstatus: 'canceled', body_text: 'x' })],
    ['NITF', nitf('<p>x</p>', '<docdata management-status="canceled"/>')],
    ['NewsML-G2', g2('<inlineData>x</inlineData>', '<pubStatus qcode="stat:canceled"/>')],
  ])('a kill in %s', async (_, text) => expect((await readBytes(text, 'item')).article.status).toBe('killed'))

  it.each([
    ['withheld', ninjs({ pubstatus: 'withheld', body_text: 'x' }), ['embargo', 1, 'withheld']],
    [
      'an embargo without a zone',
      nitf('<p>x</p>', '<docdata><date.release norm="20261130T090000"/></docdata>'),
      ['embargo', 1, '2026-11-30T09:00:00'],
    ],
    [
      'another story beside it',
      ninjs({ body_text: 'x', associations: [{ type: 'text', headline: 'Bridge' }] }),
      ['stories', 1, 'Bridge'],
    ],
    [
      'what dpa tells editors alone',
      ninjs({ body_html: '<p>It sails.</p><section class="notepad"><h2>Notepad</h2><p>Ask Ann.</p></section>' }),
      ['beside', 1, 'NotepadAsk Ann.'],
    ],
    ['no text', g2('<remoteContent href="a.txt"/>'), ['text', 1, '']],
  ] as const)('%s is told', async (_, text, [kind, count, words]) =>
    expect((await readBytes(text, 'item')).leftOut).toContainEqual({ kind, count, words }),
  )

  it('an embargo above the text is the story’s', async () => {
    const text = ninjs({
      body_text: 'Embargoed until Monday 0600 GMT\n\nLONDON, Nov 27 (Reuters) - It sails.',
      versioncreated: '2026-11-27T10:00:00Z',
    })
    expect((await readBytes(text, 'item')).article).toMatchObject({
      embargoUntil: '2026-11-30T06:00:00+00:00',
      dateline: { place: 'London', agency: 'Reuters', date: '2026-11-27' },
      bodyText: 'It sails.',
    })
  })

  it('the embargo, byline and deck of NITF in NewsML-G2', async () => {
    const inside = `<nitf><head><docdata><date.release norm="20261130T060000Z"/></docdata></head><body><body.head><hedline><hl1>x</hl1><hl2>Late</hl2></hedline><byline>By <person>Jane Roe</person><byttl>Staff Writer</byttl></byline></body.head><body.content><p>x</p></body.content></body></nitf>`
    expect((await readBytes(g2(`<inlineXML>${inside}</inlineXML>`), 'item')).article).toMatchObject({
      headline: 'Ferry',
      deck: 'Late',
      bylines: ['Jane Roe'],
      embargoUntil: '2026-11-30T06:00:00Z',
    })
  })
})
