import { describe, expect, it } from 'vitest'
import { readTimestamp } from '#desk/import/timestamp.ts'
import { parseDateline } from '#shared/dateline/index.ts'
import { fieldsOf, read, readBytes } from './reading.ts'

const sentence = (about: string) => `The ${about} lies at the quay of the old harbour, the police said on Monday.`
const head = 'Ferry runs aground off the islands'

describe('between headline and story', () => {
  it('stands a deck, of a deck’s length', () => {
    const short = 'Nobody was hurt, and the islands have no link to the mainland'
    expect(fieldsOf(read(`${head}\n\n${short}\n\nHALIFAX, June 21 (Reuters) - ${sentence('ferry')}`)).deck).toBe(short)
  })

  it('stands no deck of several paragraphs where one is as long as the story’s', () => {
    const long = `${'The ferry was on its way to the islands when the fog came down and '.repeat(4)}it stopped.`
    const { deck, paragraphs } = fieldsOf(
      read(`${head}\n\n${long}\n\n${sentence('captain')}\n\nHALIFAX, June 21 (Reuters) - ${sentence('ferry')}`),
    )
    expect(deck).toBeNull()
    expect(paragraphs).toEqual([long, sentence('captain'), sentence('ferry')])
  })

  it('stands the story where it is longer, and its dateline is found', () => {
    const long = Array.from({ length: 4 }, (_, at) => `${sentence(`ferry number ${at}`)} ${sentence('captain')}`)
    const fields = fieldsOf(
      read(`${head}\n\n${long.join('\n\n')}\n\nHALIFAX, June 21 (Reuters) - ${sentence('ferry')}`),
    )
    expect(fields.headline).toBe(head)
    expect((fields.deck ?? '').length).toBeLessThanOrEqual(400)
    expect(fields).toMatchObject({ agency: 'Reuters', place: 'Halifax' })
    expect([fields.deck, ...fields.paragraphs].join('\n')).toContain('ferry number 3')
    expect(fields.paragraphs.join('\n')).toContain('ferry number 3')
  })
})

describe('inside a story nothing is dropped', () => {
  it.each([
    '© was painted on the bow of the ship, the police said, and nobody knows why it was.',
    '© 2022 The Harbour Company',
    '(c) stands for the third of its points',
    'UP NEXT',
    'UP NEXT: The ferry goes to the yard',
    'IN OTHER NEWS',
    '42',
    '1,250',
    '30',
    '7',
    '90 minutes',
    '5 min after noon',
    'Photo: a ship, and nobody on it',
  ])('that begins with %j', (line) => {
    const { paragraphs, leftOut } = fieldsOf(
      read(`${head}\n\n${sentence('ferry')}\n\n${line}\n\n${sentence('captain')}\n\n${sentence('crew')}`),
    )
    expect(paragraphs).toEqual([sentence('ferry'), line, sentence('captain'), sentence('crew')])
    expect(leftOut).toEqual([])
  })

  it('nor is the last of it', () => {
    const lines = [sentence('ferry'), sentence('captain'), 'UP NEXT', 'Toronto at Boston, Friday.']
    expect(fieldsOf(read([head, ...lines].join('\n\n'))).paragraphs).toEqual(lines)
  })

  it('but what pages put there is, and is told', () => {
    const reading = read(`${head}\n\n${sentence('ferry')}\n\nADVERTISEMENT\n\n${sentence('captain')}`)
    expect(fieldsOf(reading).paragraphs).toEqual([sentence('ferry'), sentence('captain')])
    expect(reading.leftOut).toEqual([{ kind: 'boilerplate', count: 1, words: 'ADVERTISEMENT' }])
  })
})

it('a notice of rights around a story is none of it, a sentence with its sign is', () => {
  const end = '© signs were found on the bow of the ship, and nobody knows who painted them.'
  expect(
    fieldsOf(read(`${head}\n\n${sentence('ferry')}\n\n${end}\n\n© 2022 Reuters. All rights reserved.`)).paragraphs,
  ).toEqual([sentence('ferry'), end])
})

it('lines above a headline are told as left out', () => {
  const reading = read(
    `World edition\nHarbours\n\n${head}\n\n22 June 2022, 14:36\n\nHALIFAX, June 21 (Reuters) - ${sentence('ferry')}`,
  )
  expect(reading.article.headline).toBe(head)
  const told = reading.lines.filter(({ role }) => role === 'leftOut' || role === 'kicker').map(({ text }) => text)
  expect(told).toEqual(['World edition', 'Harbours'])
  expect(reading.leftOut.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThanOrEqual(1)
})

describe('who and when on one line', () => {
  it.each([
    ['By ANNA LEE MARCH 10, 2015', 'Anna Lee'],
    ['By Anna Lee March 10, 2015', 'Anna Lee'],
    ['By Anna Lee and John Roe March 10, 2015 3:05 PM', 'Anna Lee,John Roe'],
    ['By Anna Lee on March 10, 2015 at 3:05 p.m.', 'Anna Lee'],
    ['By Anna Lee, 10 March 2015', 'Anna Lee'],
    ['By Anna Lee 10/03/2015', 'Anna Lee'],
    ['Posted on March 10, 2015 by Anna Lee', 'Anna Lee'],
    ['Posted on March 10, 2015 at 3:05 pm by Anna Lee', 'Anna Lee'],
    ['Posted by Anna Lee on March 10, 2015', 'Anna Lee'],
    ['Posted on March 10, 2015 by admin', ''],
    ['Published March 10, 2015 by Anna Lee', 'Anna Lee'],
    ['By ANNA LEEMARCH 10, 2015', 'Anna Lee'],
    ['By ANNA LEE and JOHN ROEMARCH 10, 2015', 'Anna Lee,John Roe'],
    ['March 10, 2015 By ANNA LEE', 'Anna Lee'],
    ['Von Anna Lee 10. März 2015', 'Anna Lee'],
    ['Von Anna Lee am 10. März 2015', 'Anna Lee'],
    ['Veröffentlicht am 10. März 2015 von Anna Lee', 'Anna Lee'],
    ['Par Anna Lee le 10 mars 2015 à 15h05', 'Anna Lee'],
    ['Publié le 10 mars 2015 par Anna Lee', 'Anna Lee'],
    ['Por Anna Lee 10 de marzo de 2015', 'Anna Lee'],
  ])('%s', (line, names) => {
    const reading = read(`${head}\n\n${line}\n\n${sentence('ferry')}\n\n${sentence('captain')}`)
    expect(reading.article.headline).toBe(head)
    expect(reading.article.bylines.join()).toBe(names)
    expect(reading.lines.find(({ role }) => role === 'timestamp')).toBeDefined()
    expect(fieldsOf(reading).paragraphs).toEqual([sentence('ferry'), sentence('captain')])
  })
})

describe('who wrote it, and no more', () => {
  it.each([
    ['BY JOHN SMITH, STAFF WRITER', ['John Smith'], 'STAFF WRITER'],
    ['By John Smith, Staff Writer, and Jane Doe, Political Correspondent', ['John Smith', 'Jane Doe'], 'Staff Writer'],
    ['By JOHN SMITH, Associated Press Writer', ['John Smith'], 'Associated Press Writer'],
    ['By John Smith, Associated Press', ['John Smith'], 'Associated Press'],
    ['Von Anna Huber, Politische Korrespondentin', ['Anna Huber'], 'Politische Korrespondentin'],
    ['By Staff Reporter', [], 'Staff Reporter'],
    ['Von Dr. Max Meier und Anna Huber', ['Dr. Max Meier', 'Anna Huber'], null],
    ['Von Prof. Dr. Max Meier', ['Prof. Dr. Max Meier'], null],
    [
      'Written by María-José Ángeles de la Cruz and Dr. Li Wei Jr. | Updated: Sept. 31, 2026 25:99',
      ['María-José Ángeles de la Cruz', 'Dr. Li Wei Jr.'],
      'Updated: Sept. 31, 2026 25:99',
    ],
  ])('%s', (line, names, rest) => {
    for (const text of [`${line}\n\n${head}`, `${head}\n\n${line}`]) {
      const { article, leftOut } = read(`${text}\n\n${sentence('ferry')}\n\n${sentence('captain')}`)
      expect(article.headline).toBe(head)
      expect(article.bylines).toEqual(names)
      expect(leftOut.find(({ kind }) => kind === 'rest')?.words.split(', ')[0]).toBe(rest?.split(', ')[0])
    }
  })
})

describe('29 February without a year is the latest there was', () => {
  it.each([
    ['2015-03-10', '2012-02-29'],
    ['2016-02-28', '2012-02-29'],
    ['2016-02-29', '2016-02-29'],
    ['2026-11-23', '2024-02-29'],
    ['1903-01-01', '1896-02-29'],
  ])('on %s that of %s', (day, expected) => {
    for (const text of ['29 Feb, 14:36', 'Feb. 29, 2:36 pm', '29. Februar, 14:36 Uhr', '29 февраля 14:36'])
      expect(readTimestamp(text, day)?.date).toBe(expected)
    expect(parseDateline('HALIFAX, Feb 29 (Reuters) - ', { referenceDate: day })?.dateline.date).toBe(expected)
  })
  it('and 30 February is none', () => expect(readTimestamp('30 Feb, 14:36', '2016-03-01')).toBeNull())
})

describe('what is no copy is refused as what it is', () => {
  it.each([
    ['a list of terms in NewsML-G2', '<knowledgeItem><conceptSet/></knowledgeItem>', 'newsXml'],
    ['a package of NewsML-G2', '<packageItem><groupSet/><p>The ferry sails.</p></packageItem>', 'newsXml'],
    [
      'any XML',
      '<?xml version="1.0" encoding="utf-8"?>\n<!-- made -->\n<story id="1"><p>The ferry sails.</p></story>',
      'xml',
    ],
    ['XML of a namespace', '<x:story xmlns:x="urn:x">The ferry sails.</x:story>', 'xml'],
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"><text>The ferry</text></svg>', 'picture'],
    [
      'a saved page with its parts',
      'From: <Saved by Blink>\nSubject: Ferry\nMIME-Version: 1.0\nContent-Type: multipart/related\n\n--x',
      'mail',
    ],
    ['an entry of a calendar', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nSUMMARY:Ferry\r\nEND:VCALENDAR\r\n', 'calendar'],
    ['an archive', 'PK\u0003\u0004\u0014\u0000\u0000\u0000', 'archive'],
    [
      'an archive of Word documents',
      `PK\u0003\u0004${'\u0000'.repeat(26)}ferry.docxPK\u0003\u0004word/document.xml`,
      'archive',
    ],
    [
      'a Word document of another program under another name',
      `PK\u0003\u0004${'\u0000'.repeat(26)}[Content_Types].xml PK\u0003\u0004 word/document.xml`,
      'docx',
    ],
    ['a Word document under another name', `PK\u0003\u0004${'\u0000'.repeat(26)}word/document.xml`, 'docx'],
    ['a packed file', 'BZh91AY&SY\u0000\u0001', 'archive'],
    ['a sound', 'RIFF\u0024\u0000\u0000\u0000WAVEfmt ', 'sound'],
    ['a picture', 'GIF89a\u0001\u0000\u0001\u0000', 'picture'],
  ])('%s', async (_, text, kind) => {
    for (const name of ['copy.txt', 'copy', 'Pasted text'])
      await expect(readBytes(text, name)).rejects.toThrow(
        expect.objectContaining({ code: 'file.foreign', details: { name, what: `foreign.${kind}` } }),
      )
  })

  it('Markdown by its name or its front matter, but where the person says that it is wire copy', async () => {
    const text = '# Storm hits coast\n\n*By Jane Roe*\n\nThe storm rages along the coast, the police said.'
    for (const name of ['storm.md', 'STORM.MD', 'storm.markdown']) {
      expect((await readBytes(text, name)).format).toBe('markdown')
      expect((await readBytes(text, name, 'wire')).format).toBe('wire')
    }
    for (const fields of [
      '---\ntitle: "Storm"\ntags:\n  - storm\n\n# no field\n---',
      '\r\n+++\r\ntitle = "Storm"\r\n+++',
    ])
      expect(await readBytes(`${fields}\r\n\r\nIt rages.`, 'copy')).toMatchObject({
        format: 'markdown',
        article: { headline: 'Storm', bodyText: 'It rages.' },
      })
  })

  it.each([
    '---\nFerry sails again\n---\n\nThe ferry sails again, the police said on Monday.',
    '---\nSlug: FERRY\n---\nThe ferry sails again, the police said on Monday.',
    '---\n\nThe ferry sails again, the police said on Monday.\n---',
    '--- a: b\n---\nThe ferry sails again, the police said on Monday.',
  ])('but no copy between lines of dashes: %j', async (text) => {
    expect((await readBytes(text, 'ferry.txt')).format).toBe('wire')
  })

  it.each([
    ['an object', '{"headline": "Ferry sails", "body": "The ferry sails."}', 'file.otherJson'],
    ['a list', '[{"headline": "Ferry sails"}]', 'file.otherJson'],
    ['a line each', '{"headline": "Ferry sails"}\n{"headline": "Ferry rests"}\n', 'file.badJson'],
    ['with a comment above', '// made by hand\n/* twice */\n{"a": 1,}', 'file.badJson'],
    ['one that is cut off', '{"uri": "urn:x", "headline": "Ferry', 'file.badJson'],
  ])('JSON: %s', async (_, text, code) => {
    for (const name of ['copy.txt', 'copy.json'])
      await expect(readBytes(text, name)).rejects.toThrow(expect.objectContaining({ code }))
  })

  it('a piece of a page is a page', async () => {
    for (const text of [
      '<p>The ferry sails.</p>\n<p>Nobody was hurt.</p>',
      '<div class="story"><p>The ferry sails.</p></div>',
    ])
      expect((await readBytes(text, 'copy.txt')).format).toBe('webpage')
  })

  it.each([
    'RIFFS of the old band were heard at the quay on Monday, the police said.',
    'RIFFRAFF was heard',
    'BZh is what the archive begins with, the expert said on Monday.',
    'BZhukov wins again',
    'GIF89a is a format of the eighties, the museum said.',
    'ID3 is a party, said its leader.',
    'MZ, the maker of motorcycles, was sold.',
    'PK is a fruit, he said',
    '{brackets} at the beginning of a line',
    '[Corrects spelling] The ferry sails.',
    '<3 is not a tag, said the mayor',
    '<AP> The ferry sails on Monday, the police said.',
    'From: the desk\nTo: all clients\n\nThe ferry sails on Monday, the police said.',
    'Date: Monday\nBy: Anna Lee\nPlace: Halifax\n\nThe ferry sails.',
    'Received: the ferry, and from whom nobody knows',
    'From anna@example.org comes a note on Monday, the police said.',
    '// The ferry sails on Monday, the police said.',
    'Note to XML users: <b>bold</b> is gone',
  ])('but text is text: %j', async (text) => {
    expect((await readBytes(text, 'copy.txt')).format).toBe('wire')
  })
})

describe('words of a line that became a field, and are in none, are told', () => {
  const rest = (line: string) =>
    read(`${head}\n\n${line}\n\n${sentence('ferry')}\n\n${sentence('captain')}`).leftOut.filter(
      ({ kind }) => kind === 'rest',
    )
  it.each([
    ['By Anna Lee, staff of the harbour desk', 'staff of the harbour desk'],
    ['By ANNA LEE MARCH 10, 2015', 'MARCH 10, 2015'],
    ['March 10, 2015', 'March 10, 2015'],
  ])('%s', (line, words) => expect(rest(line)).toEqual([{ kind: 'rest', count: 1, words }]))

  it.each(['By Anna Lee', 'March 10, 2015 3:05 PM', 'Von Anna Lee und John Roe'])('and nothing of %s', (line) =>
    expect(rest(line)).toEqual([]),
  )
})
