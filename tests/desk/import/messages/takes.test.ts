import { describe, expect, it } from 'vitest'
import { readMessages } from '#desk/import/messages/read.ts'
import { settings, today } from '../reading.ts'

const [soh, stx, etx, eot] = ['\u0001', '\u0002', '\u0003', '\u0004']
const readAll = (text: string) => readMessages(text, { name: 'wire.iptc', referenceDate: null, today, settings })
const message = (head: string, keyword: string, text: string, time: string) =>
  `${soh}${head}\r\n\r\n${keyword}\r\n${stx}${text}\r\n${etx}${time}\r\n${eot}`

const first = (more: string, keyword = 'Ferries/Norway/') =>
  message(
    'bdt0123 3 wi 98  dpa 0456',
    keyword,
    `Ferry sails again =\r\n\r\nOslo (dpa) - The ferry to Hull sails again, its owner said.\r\n\r\n${more}`,
    '051200 GMT Mar 26',
  )
const second = (keyword: string, heading = '', more = '') =>
  message(
    'bdt0125 3 wi 60  dpa 0457',
    keyword,
    `${heading}   All damage was mended by Monday, she said.\r\n${more}`,
    '051205 GMT Mar 26',
  )
const other = message(
  'bdt0124 4 pl 12  dpa 0001',
  'Votes/',
  'Vote =\r\n\r\nRome (dpa) - A vote was held on Monday.',
  '051201 GMT Mar 26',
)
const texts = (text: string) => readAll(text).map(({ article }) => article.bodyText)
const [one, two, vote] = [
  'The ferry to Hull sails again, its owner said.',
  'All damage was mended by Monday, she said.',
  'A vote was held on Monday.',
]

describe('the takes of a story', () => {
  it.each([
    ['more', 'Ferries/Norway/', ''],
    ['(MORE)', 'Ferries/Norway 2/', 'Ferry 2 =\r\n\r\n'],
    ['- mf -', 'Ferries/Norway (zwei - Ende)/', 'Ferry (Zwei - Ende) =\r\n\r\n'],
    ['(à suivre)', 'Ferries/Norway/ 2', ''],
    ['sigue', 'FERRIES/NORWAY, take 2/', ''],
    ['(SEGUE)', 'Ferries/Norway-2ndAdd/', ''],
  ])('are one where the first ends with %s and the next is %s', (mark, keyword, heading) => {
    const [story, voted, ...none] = readAll(first(mark) + other + second(keyword, heading))
    expect(none).toEqual([])
    expect(story?.article).toMatchObject({
      headline: 'Ferry sails again',
      bodyText: `${one}\n${two}`,
      agency: 'dpa',
      publishedAt: '2026-03-05T12:05:00+00:00',
      slugline: 'Ferries/Norway',
    })
    expect(voted?.article.bodyText).toBe(vote)
    // What was between them is shown, and can be given another role.
    expect(story?.lines.map(({ text }) => text)).toContain(mark)
  })

  it('are as many as say that more follows', () => {
    const third = second('Ferries/Norway 3/').replace('All damage', 'Few')
    expect(texts(first('more') + second('Ferries/Norway 2/', '', '\r\nmore\r\n') + third)).toEqual([
      `${one}\n${two}\nFew was mended by Monday, she said.`,
    ])
  })

  it('are not where none says that more follows, or another story does', () => {
    expect(texts(first('') + second('Ferries/Norway/'))).toEqual([one, two])
    expect(texts(first('more') + other)).toEqual([one, vote])
    expect(texts(first('more') + second('Ferries/Sweden 2/'))).toEqual([one, two])
  })

  it('of ANPA 1312 are one by the keyword', () => {
    const anpa = (number: string, keyword: string, words: string) =>
      `${soh}a${number}\r\nr a BC-${keyword} 03-05 0060\r\n${stx}^BC-${keyword},60<\r\n   ${words}\r\n${etx}AP-NY-03-05-26 1200EST\r\n${eot}`
    const stories = texts(
      anpa('0123', 'Ferry', 'OSLO (AP) - The ferry sails again.\r\n   MORE') +
        anpa('0124', 'Ferry, 1st Add', 'She waited for a month.'),
    )
    expect(stories).toEqual(['The ferry sails again.\nShe waited for a month.'])
  })
})

describe('the agency of a message', () => {
  it.each([
    ['bdt0123 3 wi 98  dpa 0456', 'dpa'],
    ['bdt0123 3 wi 98', 'dpa'],
    ['afp0123 3 pol 98', 'AFP'],
    ['rtr0123 3 pol 98', 'Reuters'],
    ['efe0123 3 pol 98', 'EFE'],
    ['xyz0123 3 pol 98', null],
  ])('is that of its header, where the text names none: %s', (head, agency) => {
    const [reading] = readAll(
      message(head, 'Ferries/', 'Ferry sails =\r\n\r\nThe ferry sails again.', '051200 GMT Mar 26'),
    )
    expect(reading?.article.agency).toBe(agency)
  })
})
