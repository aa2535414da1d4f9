import { describe, expect, it } from 'vitest'
import { decodeMessage } from '#desk/import/messages/code-pages.ts'
import { readMessages } from '#desk/import/messages/read.ts'
import { messageKind } from '#desk/import/messages/split.ts'
import { derive } from '#shared/article/derive.ts'
import { writtenAs } from '#tests/helpers/publish.ts'
import { full, publisher } from '#tests/shared/formats/full-story.ts'
import { fieldsOf, readBytes, readAll as readFileOf, settings, today } from '../reading.ts'

const [soh, stx, etx, eot] = ['\u0001', '\u0002', '\u0003', '\u0004']
const readAll = (text: string) => readMessages(text, { name: 'wire.iptc', referenceDate: null, today, settings })
const kindOf = (text: string) => messageKind(new TextEncoder().encode(text))
const only = (text: string) => {
  const [reading, ...others] = readAll(text)
  expect(others).toEqual([])
  if (reading === undefined) throw new RangeError('no story')
  return reading
}

const german = `${soh}bdt0123 3 wi 98  dpa 0456\r\n\r\nFähren/Norwegen/\r\n(Zusammenfassung 1600)\r\n${stx}Fähre fährt nach einem\r\nMonat wieder =\r\n\r\nOslo (dpa) - Die Fähre nach Hull fährt wieder. Der Betreiber teilte\r\nam Donnerstag mit, dass alle Schäden behoben seien und der\r\nFahrplan gelte.\r\n\r\n# Notizblock\r\n\r\n## Orte\r\n- [Hafen](Oslo)\r\n\r\ndpa abc xx def\r\n${etx}051200 Mrz 26\r\n\r\n${eot}`

describe('a message in IPTC 7901', () => {
  it('has its fields in the header, its headline up to the equals sign, its time behind the text', () => {
    expect(kindOf(german)).toBe('iptc7901')
    const reading = only(german)
    expect(fieldsOf(reading)).toMatchObject({
      language: 'de',
      headline: 'Fähre fährt nach einem Monat wieder',
      category: 'Wirtschaft',
      place: 'Oslo',
      agency: 'dpa',
      publishedAt: '2026-03-05T12:00:00+01:00',
      paragraphs: [
        'Die Fähre nach Hull fährt wieder. Der Betreiber teilte am Donnerstag mit, dass alle Schäden behoben seien und der Fahrplan gelte.',
      ],
    })
    expect(reading.article).toMatchObject({ urgency: 3, slugline: 'Fähren/Norwegen' })
    expect(reading.notes).toEqual([{ code: 'zoneOfAgency', details: { agency: 'dpa', zone: 'Europe/Berlin' } }])
    expect(reading.leftOut.map(({ kind }) => kind)).toEqual(['wireCode', 'boilerplate'])
  })

  it('is one of several in a file, each a story', () => {
    const english = `${soh}eca0003 4 i 60  dpa 0045\r\n${stx}Ferry sails again =\r\nBy Ann Lee, dpa =\r\n\r\nOslo (dpa) - The ferry to Hull sails again, its owner said.\r\n\r\nmore\r\n${etx}051030 GMT Mar 26\r\n${eot}`
    const readings = readAll(`\u0016\u0016${german}\u0000\u0000\r\n${english}`)
    expect(readings.map(({ article }) => article.headline)).toEqual([
      'Fähre fährt nach einem Monat wieder',
      'Ferry sails again',
    ])
    expect(readings[1]?.article).toMatchObject({
      urgency: 4,
      publishedAt: '2026-03-05T10:30:00+00:00',
      bylines: ['Ann Lee'],
      bodyText: 'The ferry to Hull sails again, its owner said.',
    })
  })

  it('is read where a mail gateway has taken its control characters, and where it is cut off', () => {
    const bare = german.replaceAll(/\p{Cc}/gu, (sign) => (sign === '\r' || sign === '\n' ? sign : ''))
    expect(kindOf(bare)).toBe('iptc7901')
    expect(only(bare).article).toMatchObject({ headline: 'Fähre fährt nach einem Monat wieder', urgency: 3 })
    const cut = only(german.slice(0, 260)).article
    expect(cut.headline).toBe('Fähre fährt nach einem Monat wieder')
    expect(() => readAll(`${soh}bdt0123 3 wi 98\r\n${stx}${etx}`)).toThrow('file.noText')
  })

  it('is none where a file of another kind has control characters', () => {
    const begins = [
      'PK\u0003\u0004',
      '\u0089PNG\r\n\u001a\n',
      '\u00ff\u00d8\u00ff',
      '\u007fELF',
      '\u00d0\u00cf\u0011\u00e0',
      '\u001f\u008b',
    ]
    for (const begin of begins) {
      const bytes = Buffer.from(`${begin}${soh}${stx}bdt0123 3 wi 98  dpa${etx}${eot}`, 'latin1')
      expect(messageKind(bytes)).toBeNull()
    }
  })

  it.each(['# Notizblock', '# dpa-Notizblock', '## dpa-Kontakte'])(
    'keeps from readers what stands below %s',
    (title) => {
      const reading = only(german.replace('# Notizblock', title))
      expect(reading.article.bodyText).not.toContain('Hafen')
      expect(reading.leftOut).toContainEqual({ kind: 'boilerplate', count: 4, words: title })
    },
  )

  it('has all that Lede writes into one', () => {
    const bytes = writtenAs(derive({ ...full, keywords: ['ferries', 'ports'] }), 'iptc7901', { publisher })
    const { article, leftOut } = only(decodeMessage(new Uint8Array(bytes as Uint8Array)))
    expect(article).toMatchObject({
      headline: 'Ferry sails & waits',
      kicker: 'Harbour',
      deck: 'After a month',
      bylines: ['Ann Lee', 'Ben Roe'],
      slugline: 'FERRY-OSLO',
      keywords: ['ferries', 'ports'],
      editorNote: 'Please check',
      urgency: 3,
      embargoUntil: '2026-03-05T08:00:00+00:00',
      dateline: { place: 'Oslo', agency: 'Reuters' },
    })
    // The note to readers is reported, and is no headline.
    expect(leftOut).toContainEqual({ kind: 'boilerplate', count: 2, words: expect.stringContaining('More ships.') })
    expect(article.bodyText).not.toContain('=')
  })

  it.each(['Associated Press Writer', 'AP Sports Writer'])('has no deck that says what its writer is: %s', (writer) => {
    const anpa = `${soh}a0123\r\nu i BC-Ferry   03-05 0150\r\n^BC-Ferry,150<\r\n${stx}^Ferry sails<\r\n^By ANN LEE=\r\n^${writer}=\r\n   HULL, England (AP) _ The ferry sails again on Tuesday.\r\n${etx}\r\nAP-NY-03-05-26 0815EST<\r\n${eot}`
    expect(only(anpa).article).toMatchObject({ headline: 'Ferry sails', deck: null, bylines: ['Ann Lee'] })
  })

  it('ends with its time, with or without the name of who sends it', () => {
    const named = german.replace('051200 Mrz 26', 'DPA 051200 GMT MAR 26')
    expect(only(named).article.publishedAt).toBe('2026-03-05T12:00:00+00:00')
  })

  it('that is cut off is told so', async () => {
    const { leftOut } = await readFileOf(german.slice(0, 260))
    expect(leftOut).toContainEqual({ kind: 'part', count: 1, words: 'Fähre fährt nach einem Monat wieder' })
    expect((await readFileOf(german)).leftOut).toEqual([])
  })

  it('of ANSA has a desk in place of the word count, initials below its mark and its own stamp', async () => {
    const text =
      '\u0001ANSA0123 4 EST S0A QBXB\r\n\r\n\u0002TRAGHETTO INCAGLIATO DAVANTI A OSLO\r\n(ANSA) - OSLO, 05 MAR - Un traghetto si è incagliato giovedì.\r\n(ANSA).\r\nVN-TZ\r\n05-MAR-26 12:10 NNNN\r\n\u0003\u0004'
    expect((await readBytes(text, 'a.iptc')).article).toMatchObject({
      headline: 'TRAGHETTO INCAGLIATO DAVANTI A OSLO',
      slugline: null,
      agency: 'ANSA',
      publishedAt: '2026-03-05T12:10:00+01:00',
      dateline: { place: 'Oslo', date: '2026-03-05' },
      bodyText: 'Un traghetto si è incagliato giovedì.',
    })
  })

  it('keeps tables in fixed pitch as tables', () => {
    const rows = [
      'Ship          From      Cars',
      'Queen Mary    Oslo        12',
      'Star          Hull         7',
      'Sea King      Bergen     104',
    ]
    const reading = only(
      `${soh}eca0004 4 s 60  dpa 0046\r\n${stx}Ferries in numbers =\r\n\r\nOslo (dpa) - These ferries sail on Friday, the port said:\r\n\r\n${rows.join('\r\n')}\r\n\r\nAll of them are full.  The port expects more.\r\n${etx}051030 GMT Mar 26\r\n${eot}`,
    )
    const [, table] = reading.article.body.content ?? []
    expect(table?.type).toBe('table')
    expect(table?.content?.map(({ content = [] }) => content.map(textIn))).toEqual([
      ['Ship', 'From', 'Cars'],
      ['Queen Mary', 'Oslo', '12'],
      ['Star', 'Hull', '7'],
      ['Sea King', 'Bergen', '104'],
    ])
    expect(reading.article.bodyText).toContain('All of them are full. The port expects more.')
  })

  it('is nothing else that begins alike', () => {
    for (const text of ['A ferry sails.\n', 'abc 12 3\n', '{"a":1}', 'Wien (APA) - Text.'])
      expect(kindOf(text)).toBeNull()
  })
})

describe('a message in ANPA 1312', () => {
  const anpa = `\u0016\u0016${soh}z6715\u001f-----\r\nu f\u0014\u0011 BC-Ferry 1stLd-Writethru   03-05 0098\r\n${stx}^BC-Ferry, 1st Ld-Writethru,98<\r\n^Ferry sails again after a month<\r\n^Eds: Adds quotes.<\r\n^By ANN LEE=\r\n^Associated Press=\r\n\t   OSLO (AP) _ The ferry to Hull sails again, its owner said on Thursday. \r\n\t   \`\`We are glad,'' he said _ and laughed. \r\n\r\n\t   AP-WF-03-05-26 1030GMT<\r\n${etx}\r\n${eot}`

  it('has its fields in two lines, its text behind carets and tabs', () => {
    expect(kindOf(anpa)).toBe('anpa')
    const reading = only(anpa)
    expect(reading.article).toMatchObject({
      headline: 'Ferry sails again after a month',
      urgency: 3,
      category: 'Finance',
      bylines: ['Ann Lee'],
      publishedAt: '2026-03-05T10:30:00+00:00',
      bodyText: 'The ferry to Hull sails again, its owner said on Thursday.\n"We are glad," he said – and laughed.',
    })
    expect(reading.article.dateline).toMatchObject({ place: 'Oslo', agency: 'AP' })
    expect(reading.article.slugline).toMatch(/^BC-Ferry/)
  })
})

describe('the bytes of a message', () => {
  const bytes = (...parts: (string | number)[]) =>
    Uint8Array.from(
      parts.flatMap((part) => (typeof part === 'number' ? [part] : [...part].map((sign) => sign.charCodeAt(0)))),
    )

  it('are letters of the code page in which they make words', () => {
    expect(decodeMessage(bytes('Die F', 0xe4, 'hre f', 0xe4, 'hrt f', 0xfc, 'r immer'))).toBe(
      'Die Fähre fährt für immer',
    )
    expect(decodeMessage(bytes('Die F', 0x84, 'hre f', 0x84, 'hrt f', 0x81, 'r immer'))).toBe(
      'Die Fähre fährt für immer',
    )
    expect(decodeMessage(bytes('Die F', 0xc8, 'ahre f', 0xc8, 'ahrt f', 0xc8, 'ur die Stra', 0xfb, 'e'))).toBe(
      'Die Fähre fährt für die Straße',
    )
    expect(
      decodeMessage(bytes('Die F{hre nach Hull f{hrt f}r immer ohne gr|~ere Verz|gerung. Das sagte der Betreiber.')),
    ).toBe('Die Fähre nach Hull fährt für immer ohne größere Verzögerung. Das sagte der Betreiber.')
    expect(decodeMessage(bytes('F{rjan till Hull g}r igen fr}n Oslo p} torsdag, sade f|retaget som {ger den.'))).toBe(
      'Färjan till Hull går igen från Oslo på torsdag, sade företaget som äger den.',
    )
    expect(decodeMessage(bytes('The ferry [sic] sails {again} | soon.'))).toBe('The ferry [sic] sails {again} | soon.')
    expect(decodeMessage(new TextEncoder().encode('Fähre, мост'))).toBe('Fähre, мост')
  })
})

function textIn(node: { text?: string | undefined; content?: unknown }): string {
  if (typeof node.text === 'string') return node.text
  return Array.isArray(node.content) ? node.content.map(textIn).join('') : ''
}
