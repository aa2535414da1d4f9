import { describe, expect, it } from 'vitest'
import { readAll, readBytes } from '../reading.ts'

const [soh, stx, etx, eot] = ['\u0001', '\u0002', '\u0003', '\u0004']
const message = (header: string, text: string, time = '051210 MAR 26') =>
  `${soh}${header}\r\n${stx}${text.replaceAll('\n', '\r\n')}\r\n${etx}${time}\r\n${eot}`
const article = async (text: string, name: string) => (await readBytes(text, name)).article

describe('each agency in its own way', () => {
  it.each([
    [
      'APA: the line below the headline',
      message(
        'APA0123 4 CI 0123\r\n\r\nSchifffahrt/Norwegen/',
        'Fähre auf Grund gelaufen\n\nUtl.: Niemand verletzt =\n\n   Oslo (APA/dpa) - Eine Fähre lief auf Grund.',
      ),
      { headline: 'Fähre auf Grund gelaufen', deck: 'Niemand verletzt', bodyText: 'Eine Fähre lief auf Grund.' },
    ],
    [
      'AFP: headline and byline in the header',
      message(
        'afp0042 3 pl 0210 FRA /AFP-AB12\r\nVerkehr/Unfälle/\r\nFähre auf Grund\r\n- Von Anne LEROY -',
        '   Paris, 5. März (AFP) - Eine Fähre lief auf Grund.\n   ab/cd',
      ),
      { headline: 'Fähre auf Grund', bylines: ['Anne LEROY'], agency: 'AFP', bodyText: 'Eine Fähre lief auf Grund.' },
    ],
    [
      'PA: a headline in capitals in the header, the byline first',
      message('PA 0123 2 HHH 0123\r\n1 SEA Ferry\r\nFERRY RUNS AGROUND', 'By Jane Roe, PA\n   A ferry ran aground.'),
      { headline: 'FERRY RUNS AGROUND', bylines: ['Jane Roe'], agency: 'PA', bodyText: 'A ferry ran aground.' },
    ],
    [
      'PAP: the day before the place, initials at the end',
      message(
        'PAP0123 4 KR 0123\r\npap/ prom/',
        'Prom wszedł na mieliznę\n\n   5.3.Oslo (PAP) - Prom wszedł na mieliznę. (PAP)\n\nabc/ def/',
      ),
      { dateline: { place: 'Oslo', agency: 'PAP' }, bodyText: 'Prom wszedł na mieliznę.' },
    ],
  ])('%s', async (_, text, said) => {
    expect(await article(text, 'a.iptc')).toMatchObject(said)
  })

  it.each([
    ['OOSTENDE 05/03 (BELGA) = Een veerboot is aan de grond gelopen.', 'Oostende', 'Belga'],
    ['SYDNEY, March 5 AAP - A ferry has run aground.', 'Sydney', 'AAP'],
    ['5.3. Warszawa (PAP) - Prom wszedł na mieliznę.', 'Warszawa', 'PAP'],
  ])('a dateline: %s', async (text, place, agency) => {
    const said = await article(`Ferry\n\n${text}\n\nNobody was hurt, the company said.`, 'a.txt')
    expect(said.dateline).toMatchObject({ place, agency })
  })

  it('AP: flags of typesetting and the line behind a message', async () => {
    const text = `${soh}s0789\r\nr s BC-SOC--Table   03-05 0100\r\n${stx}^BC-SOC--Table<\r\n^League<\r\n   Oslo won again on Thursday.\r\n${etx}AP-NY-03-05-26 1215EST<\r\n${eot}`
    expect(await article(text, 'a.anpa')).toMatchObject({
      agency: 'AP',
      bodyText: 'League\nOslo won again on Thursday.',
    })
  })

  it('Reuters: its domain, a dateline below advisories, a table in fixed pitch', async () => {
    const pre = '<pre>\nRank  Ship   Days\n1     Anna   12\n2     Berta  14\n</pre>'
    const item = `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="a" xml:lang="en"><itemMeta><provider literal="reuters.com"/><versionCreated>2026-03-05T12:10:00Z</versionCreated></itemMeta><contentMeta><headline>Ferry runs aground</headline><dateline>OSLO, March 5 (Reuters) -</dateline></contentMeta><contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body><p>(Corrects number in paragraph 2)</p><p>OSLO, March 5 (Reuters) - A ferry ran aground.</p>${pre}</body></html></inlineXML></contentSet></newsItem>`
    const { body, ...said } = await article(item, 'a.xml')
    expect(said).toMatchObject({
      agency: 'Reuters',
      dateline: { place: 'Oslo', date: '2026-03-05' },
      bodyText: '(Corrects number in paragraph 2)\nA ferry ran aground.\nRank\nShip\nDays\n1\nAnna\n12\n2\nBerta\n14',
    })
    expect(body.content?.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'table'])
  })

  it('TT and AAP: the text under names of their own, and whose it is', async () => {
    const tt = { uri: 'http://tt.se/1', language: 'sv', headline: 'Färjan', body_html5: '<p>Färjan går igen.</p>' }
    expect((await article(JSON.stringify(tt), 'a.json')).bodyText).toBe('Färjan går igen.')
    const aap = { uri: 'urn:1', headline: 'Ferry', body_html: '<p>It sails.</p>', source: 'AAP' }
    expect((await article(JSON.stringify(aap), 'a.json')).agency).toBe('AAP')
  })

  it('AFP: an item that says only when it may be released was published then', async () => {
    const nitf = `<nitf><head><docdata><date.release norm="20260305T121000Z"/></docdata></head><body><body.head><hedline><hl1>Ferry</hl1></hedline></body.head><body.content><p>It sails.</p></body.content></body></nitf>`
    expect((await article(nitf, 'a.xml')).publishedAt).toBe('2026-03-05T12:10:00Z')
  })

  it.each([
    ['Turku, STT', 'Turku', 'STT'],
    ['Oslo, NTB', 'Oslo', 'NTB'],
    ['København, Ritzau', 'København', 'Ritzau'],
  ])('STT, NTB and Ritzau: place and agency in a line of their own, %s', async (line, place, agency) => {
    const text = `Ferry sails again\n\n${line}\n\nThe ferry sails again from Monday, the city said on Thursday in a statement.\n`
    expect(await article(text, 'a.txt')).toMatchObject({
      dateline: { place, agency },
      bodyText: expect.stringMatching(/^The ferry/),
    })
  })

  it('Kyodo: a line that says when the page was put out is no dateline', async () => {
    const text = `KYODO NEWS - Mar 5, 2026 - 12:10 | All, Japan\n\nFerry sails again\n\nThe ferry sails again from Monday, the city said on Thursday in a statement.\n`
    expect(await article(text, 'a.txt')).toMatchObject({
      headline: 'Ferry sails again',
      dateline: { date: null },
      bodyText: expect.stringMatching(/^The ferry/),
    })
  })

  it('a mail of a digest: each of its mails', async () => {
    const mail = (subject: string, words: string) =>
      `From: a@b.example\r\nSubject: ${subject}\r\nDate: Thu, 5 Mar 2026 10:00:00 +0100\r\n\r\n${words}\r\n`
    const digest = `From: l@b.example\r\nSubject: Digest\r\nDate: Thu, 5 Mar 2026 20:00:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: multipart/digest; boundary=d\r\n\r\n--d\r\n\r\n${mail('One', 'The ferry sails again, the company said on Thursday.')}\r\n--d\r\n\r\n${mail('Two', 'The bridge opens on Monday, the city said on Thursday.')}\r\n--d--\r\n`
    const { stories } = await readAll(digest, 'a.eml')
    expect(stories.map((story) => story.article.headline)).toEqual(expect.arrayContaining(['One', 'Two']))
  })
})
