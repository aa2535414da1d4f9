import { describe, expect, it } from 'vitest'
import { composeWire } from '#desk/import/wire.ts'
import { fieldsOf, read, settings, today } from './reading.ts'

const head = 'Ferry runs aground off the islands'
const sentence = 'The ferry lies at the quay of the old harbour, the police said on Monday.'
const copy = (...above: string[]) => read([...above, head, sentence, sentence.replace('ferry', 'captain')].join('\n\n'))
const embargoLines = ({ lines }: ReturnType<typeof copy>) =>
  lines.filter(({ role }) => role === 'embargo').map(({ text }) => text)

describe('an embargo that says day, time and zone is the article’s', () => {
  it.each([
    ['EMBARGO: 1 Dec 2026 06:00 GMT', '2026-12-01T06:00:00+00:00'],
    ['Embargoed until 0600 GMT, Dec 1, 2026', '2026-12-01T06:00:00+00:00'],
    ['Embargoed until 2000 GMT, Dec 1, 2026', '2026-12-01T20:00:00+00:00'],
    ['EMBARGOED UNTIL 12:01 AM EST ON TUESDAY, DECEMBER 1, 2026', '2026-12-01T00:01:00-05:00'],
    ['(Embargo: 2026-12-01T06:00:00+01:00)', '2026-12-01T06:00:00+01:00'],
    ['NOT FOR PUBLICATION BEFORE 1 Dec 2026 06:00 GMT', '2026-12-01T06:00:00+00:00'],
    ['Sous embargo jusqu’au 1 décembre 2026 à 06:00 GMT', '2026-12-01T06:00:00+00:00'],
    ['Sperrfrist: 1. Dezember 2026, 6.00 Uhr MEZ', '2026-12-01T06:00:00+01:00'],
    // Without a year it is the nearest day, before or after the 23 November on which it is read.
    ['EMBARGO: 1 Dec 06:00 GMT', '2026-12-01T06:00:00+00:00'],
    ['EMBARGO: 10 January 06:00 GMT', '2027-01-10T06:00:00+00:00'],
    ['EMBARGO: 20 Nov 06:00 GMT', '2026-11-20T06:00:00+00:00'],
  ])('%s', (line, until) => {
    for (const above of [[line], ['URGENT', line]]) {
      const reading = copy(...above)
      expect(reading.article).toMatchObject({ embargoUntil: until, headline: head, publishedAt: null })
      expect(embargoLines(reading)).toEqual([line])
      expect(reading.leftOut.filter(({ kind }) => kind !== 'wireCode')).toEqual([])
    }
  })

  it('and is in the settings’ zone where it names none, which is told', () => {
    const { article, notes } = copy('Sperrfrist: 1. Dezember 2026, 6.00 Uhr')
    expect(article.embargoUntil).toBe('2026-12-01T06:00:00+01:00')
    expect(notes).toEqual([{ code: 'zoneOfSettings', details: { zone: 'Europe/Zurich' } }])
  })
})

describe('an embargo that does not is told by its own words', () => {
  it.each([
    'Embargoed until 0600 GMT',
    'Embargoed until Tuesday morning',
    'EMBARGO: 1 Dec 2026',
    'Embargo: 31 Sept. 2026 06:00 GMT',
    'Sperrfrist: Redebeginn',
    'Sperrfrist bis Dienstag, 6 Uhr',
  ])('%s', (line) => {
    const reading = copy('URGENT', line)
    expect(reading.article).toMatchObject({ embargoUntil: null, headline: head })
    expect(embargoLines(reading)).toEqual([line])
    expect(reading.leftOut).toContainEqual({ kind: 'embargo', count: 1, words: line })
  })

  it('so is a second one', () => {
    const { article, leftOut } = copy('EMBARGO: 1 Dec 2026 06:00 GMT', 'EMBARGO: 2 Dec 2026 06:00 GMT')
    expect(article.embargoUntil).toBe('2026-12-01T06:00:00+00:00')
    expect(leftOut).toEqual([{ kind: 'embargo', count: 1, words: 'EMBARGO: 2 Dec 2026 06:00 GMT' }])
  })
})

it.each(['Embargo: Ministers agree on a ban of oil', 'Embargo on ferries ends after a hundred years'])(
  'a headline is none: %s',
  (line) => {
    const reading = read(`${line}\n\n${sentence}`)
    expect(fieldsOf(reading).headline).toBe(line)
    expect(embargoLines(reading)).toEqual([])
  },
)

it('a line that a person says is one, is', () => {
  const { article } = composeWire([{ text: 'Frei ab 1.12.2026, 06:00 Uhr GMT', role: 'embargo', reason: null }], {
    name: 'x',
    referenceDate: null,
    today,
    settings,
  })
  expect(article.embargoUntil).toBeNull()
  const read = composeWire([{ text: '1.12.2026, 06:00 GMT', role: 'embargo', reason: null }], {
    name: 'x',
    referenceDate: null,
    today,
    settings,
  })
  expect(read.article.embargoUntil).toBe('2026-12-01T06:00:00+00:00')
})
