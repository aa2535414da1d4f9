import { describe, expect, it } from 'vitest'
import { takeEmbargo } from '#desk/import/embargo.ts'
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
    // Without a year it is the nearest such day, before or after 23 November, on which it is read.
    ['EMBARGO: 1 Dec 06:00 GMT', '2026-12-01T06:00:00+00:00'],
    ['EMBARGO: 10 January 06:00 GMT', '2027-01-10T06:00:00+00:00'],
    ['EMBARGO: 20 Nov 06:00 GMT', '2026-11-20T06:00:00+00:00'],
    // In a sentence.
    [
      'EMBARGO: This story is not for release or broadcast until Tuesday, 1 December 2026 at 06:00 GMT.',
      '2026-12-01T06:00:00+00:00',
    ],
    [
      'Sperrfrist: Dieser Text ist erst frei zur Veröffentlichung am Dienstag, 1. Dezember 2026, 6.00 Uhr MEZ.',
      '2026-12-01T06:00:00+01:00',
    ],
    ['EMBARGOED FOR RELEASE UNTIL 06:00 GMT, 1 DECEMBER 2026', '2026-12-01T06:00:00+00:00'],
    ['For release at 8:30 a.m. EST Tuesday, December 1, 2026', '2026-12-01T08:30:00-05:00'],
    ['Embargo jusqu’au 1/12/2026 à 06h00 (heure de Paris)', '2026-12-01T06:00:00+01:00'],
    // The same time on two clocks.
    ['Embargoed until 1400 BST (1300 GMT), Tuesday 23 June 2026', '2026-06-23T14:00:00+01:00'],
    ['EMBARGO: 00:01 GMT / 19:01 EST, 1 Dec 2026', '2026-12-01T00:01:00+00:00'],
    ['Embargoed to 0001 Tuesday December 1', '2026-12-01T00:01:00+01:00'],
    ['EMBARGOED UNTIL NOON GMT ON 1 DECEMBER 2026', '2026-12-01T12:00:00+00:00'],
    ['HOLD FOR RELEASE 6 a.m. EST Dec. 1, 2026', '2026-12-01T06:00:00-05:00'],
    // The next day with that name after Monday, 23 November.
    ['Embargoed until Wednesday 0600 GMT', '2026-11-25T06:00:00+00:00'],
    ['Embargoed until Wednesday 2000 GMT', '2026-11-25T20:00:00+00:00'],
    ['EMBARGO: 06.00 GMT, SUNDAY', '2026-11-29T06:00:00+00:00'],
    ['Sous embargo jusqu’au mercredi 25 novembre 2026 à 6h00 GMT', '2026-11-25T06:00:00+00:00'],
    ['Sous embargo jusqu’à mercredi 6h GMT', '2026-11-25T06:00:00+00:00'],
    ['Bajo embargo hasta el miércoles 25 de noviembre a las 06:00 GMT', '2026-11-25T06:00:00+00:00'],
    ['Embargado hasta el 1 de diciembre de 2026 a las 06:00 GMT', '2026-12-01T06:00:00+00:00'],
    ['Эмбарго до 1 декабря 2026, 06:00 мск', '2026-12-01T06:00:00+03:00'],
    ['Эмбарго до 06:00 мск среды', '2026-11-25T06:00:00+03:00'],
    ['+++ Sperrfrist: Mittwoch, 6 Uhr MEZ +++', '2026-11-25T06:00:00+01:00'],
    ['Sperrfrist Mittwoch, 25. November 2026, 12.00 Uhr MEZ', '2026-11-25T12:00:00+01:00'],
    ['Frei ab Mittwoch, 12.00 Uhr MEZ', '2026-11-25T12:00:00+01:00'],
    ['Gesperrt bis Mittwoch, 6 Uhr MEZ', '2026-11-25T06:00:00+01:00'],
    ['GESPERRT BIS: 25. November 2026, 6.00 Uhr MEZ', '2026-11-25T06:00:00+01:00'],
    ['Sperre bis Mittwoch, 6 Uhr MEZ', '2026-11-25T06:00:00+01:00'],
    ['Sperrvermerk: Mittwoch, 6 Uhr MEZ', '2026-11-25T06:00:00+01:00'],
    ['Freigabe: Mittwoch, 6 Uhr MEZ', '2026-11-25T06:00:00+01:00'],
    ['Freigegeben ab Mittwoch, 6 Uhr MEZ', '2026-11-25T06:00:00+01:00'],
    ['Nicht vor Mittwoch 6 Uhr MEZ veröffentlichen', '2026-11-25T06:00:00+01:00'],
    ['Bitte nicht vor Mittwoch, 6 Uhr MEZ, veröffentlichen!', '2026-11-25T06:00:00+01:00'],
    ['Erst ab Mittwoch, 6 Uhr MEZ veröffentlichen', '2026-11-25T06:00:00+01:00'],
    ['Not for release before Wednesday 6 a.m. GMT', '2026-11-25T06:00:00+00:00'],
    ['Not for release until Wednesday, 0600 GMT', '2026-11-25T06:00:00+00:00'],
    ['Do not publish before Wednesday 6 a.m. GMT', '2026-11-25T06:00:00+00:00'],
    ['Hold for release until Wednesday 0600 GMT', '2026-11-25T06:00:00+00:00'],
    ['Hold until Wednesday 0600 GMT', '2026-11-25T06:00:00+00:00'],
    ['For release Wednesday, 6 a.m. GMT', '2026-11-25T06:00:00+00:00'],
    ['Under embargo until Wednesday 0600 GMT', '2026-11-25T06:00:00+00:00'],
    ['Darf nicht vor Mittwoch, 6 Uhr MEZ veröffentlicht werden', '2026-11-25T06:00:00+01:00'],
    ['Zur Veröffentlichung frei ab Mittwoch, 6 Uhr MEZ', '2026-11-25T06:00:00+01:00'],
    ['Veröffentlichung erst am Mittwoch, 6 Uhr MEZ', '2026-11-25T06:00:00+01:00'],
    ['Nicht vor dem 25. November, 6 Uhr MEZ, veröffentlichen', '2026-11-25T06:00:00+01:00'],
    ['Keine Veröffentlichung vor Mittwoch, 6 Uhr MEZ', '2026-11-25T06:00:00+01:00'],
    ['No publication before Wednesday 6 a.m. GMT', '2026-11-25T06:00:00+00:00'],
    ['Embargo ends at 6 a.m. GMT on 25 November 2026', '2026-11-25T06:00:00+00:00'],
    ['Sperrfrist endet Mittwoch, 6 Uhr MEZ', '2026-11-25T06:00:00+01:00'],
    ['Press embargo: Wednesday 0600 GMT', '2026-11-25T06:00:00+00:00'],
    ['Not to be published before Wednesday 0600 GMT', '2026-11-25T06:00:00+00:00'],
    ['Release: 0600 GMT Wednesday', '2026-11-25T06:00:00+00:00'],
    ['Check against delivery – embargoed until Wednesday 0600 GMT', '2026-11-25T06:00:00+00:00'],
    ['Ne pas diffuser avant mercredi 6h GMT', '2026-11-25T06:00:00+00:00'],
    ['Не публиковать до 06:00 мск среды', '2026-11-25T06:00:00+03:00'],
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
    'Sperrfrist Redebeginn',
    'Sperrfrist bis Redebeginn (ca. 18 Uhr)',
    'SPERRFRIST – BEGINN DER REDE',
    'Es gilt das gesprochene Wort – Sperrfrist Redebeginn',
    'Sperrfrist: Redebeginn – es gilt das gesprochene Wort',
    'Release on delivery',
    'Embargo until the end of the speech',
    'Embargo until start of press conference',
    'Gesperrt bis morgen, 6 Uhr',
    'Gesperrt bis Montagmorgen, 6 Uhr',
    'Hold until delivery',
    'Frei bei Redebeginn',
    'Frei mit Beginn der Ansprache',
    'Gesperrt bis Redebeginn',
    'Freigabe: Redebeginn',
    'Freigabe bei Vortragsende',
    'Embargo: check against delivery',
    'EMBARGO - CHECK AGAINST DELIVERY',
    'Embargoed until delivery',
    'Embargoed against delivery',
    'Embargoed until the minister has spoken in parliament',
    'Gesperrt bis Montag, 6 Uhr',
    'Nicht vor Montag veröffentlichen',
    'Sperrfrist bis Montag, 6 Uhr',
    'Frei ab 12.00 Uhr',
    'Frei für Dienstagausgaben',
    'Frei für die Morgenausgaben',
    'Embargoed until 1400 GMT (1300 EST), 1 Dec 2026',
    'Embargoed until Tuesday, 2 December 2026, 06:00 GMT',
    'Эмбарго до утра',
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

it('a day of the week counts from the day of the copy, and on that day from its hour', () => {
  const until = (stamp: string, line: string) => copy(stamp, line).article.embargoUntil
  expect(until('23 Nov 2026 04:00 GMT', 'Embargoed until Monday 0600 GMT')).toBe('2026-11-23T06:00:00+00:00')
  expect(until('23 Nov 2026 14:00 GMT', 'Embargoed until Monday 0600 GMT')).toBe('2026-11-30T06:00:00+00:00')
  expect(until('5 March 2026 14:00 GMT', 'Sperrfrist: Montag, 6 Uhr MEZ')).toBe('2026-03-09T05:00:00+00:00')
})

it.each([
  'Embargo: Ministers agree on a ban of oil',
  'Embargo on ferries ends after a hundred years',
  'Frei ab 18 Jahren',
  'Gesperrt bis Montag: Die Brücke bleibt zu',
  'Sperre bis Montag verlängert, sagt die Polizei',
  'Erst am Montag um 6 Uhr kam der Zug',
  'Veröffentlichung der Akten erst am Montag',
  'Embargo ends in tears for 6 traders',
  'Sperrfrist endet, Streit bleibt',
  'Press embargo angers papers in London',
  'Freigabe der Brücke am Montag um 6 Uhr',
  'Nicht vor 2030 fertig wird der Bahnhof',
  'Release of hostages expected at 6 a.m. Monday',
  'Embargo on delivery of arms ends',
  'Hold on Monday 6 players out',
  'Do not publish books, court tells ministers',
  'Frei für alle',
  'For release of the hostages, talks go on',
])('a headline is none: %s', (line) => {
  const reading = read(`${line}\n\n${sentence}`)
  expect(fieldsOf(reading).headline).toBe(line)
  expect(embargoLines(reading)).toEqual([])
})

it.each(['Frei ab 1.12.2026, 06:00 Uhr GMT', '1.12.2026, 06:00 GMT'])(
  'a line that a person says is one, is: %s',
  (text) => {
    const { article } = composeWire([{ text, role: 'embargo', reason: null }], {
      name: 'x',
      referenceDate: null,
      today,
      settings,
    })
    expect(article.embargoUntil).toBe('2026-12-01T06:00:00+00:00')
  },
)

describe('takes the embargo out of a body', () => {
  const block = (...texts: string[]) => ({ type: 'paragraph', content: texts.map((text) => ({ type: 'text', text })) })
  const context = { day: { date: today, time: null }, agency: 'AFP', settings }

  it('whose lines it is in, in the agency’s zone', () => {
    const body = { type: 'doc', content: [block(head), block('Embar', 'goed until Wednesday 0600'), block(sentence)] }
    expect(takeEmbargo(body, context)).toEqual({
      body: { type: 'doc', content: [block(head), block(sentence)] },
      embargoUntil: expect.stringMatching(/^2026-11-25T06:00:00/),
      notes: [{ code: 'zoneOfAgency', details: expect.objectContaining({ agency: 'AFP' }) }],
      leftOut: [],
    })
  })

  it('tells what it cannot read, and leaves any other body as it is', () => {
    const unread = takeEmbargo({ type: 'doc', content: [block('Frei bei Redebeginn')] }, context)
    expect(unread).toMatchObject({ embargoUntil: null, leftOut: [{ kind: 'embargo', words: 'Frei bei Redebeginn' }] })
    expect(JSON.stringify(unread.body)).not.toContain('Rede')
    const body = { type: 'doc', content: [block(head), { type: 'blockquote', content: [block(sentence)] }] }
    expect(takeEmbargo(body, context).body).toBe(body)
  })
})

describe('an abbreviation of a zone is told', () => {
  const notesOf = (line: string, referenceDate = '2026-11-26') =>
    read([line, head, sentence, sentence].join('\n\n'), { referenceDate }).notes

  it.each([
    ['Embargoed until 10 P.M. EDT SATURDAY', 'EDT', 'America/New_York', '-05:00'],
    ['Embargoed until noon Monday BST', 'BST', 'Europe/London', '+00:00'],
    ['Sperrfrist: Montag, 6 Uhr MESZ', 'MESZ', 'Europe/Berlin', '+01:00'],
    ['28 November 2026, 14:36 PDT', 'PDT', 'America/Los_Angeles', '-08:00'],
  ])('where it does not hold on that day: %s', (line, abbreviation, zone, offset) => {
    expect(notesOf(line)).toEqual([{ code: 'zoneOutOfSeason', details: { abbreviation, zone, offset } }])
  })

  it('where it can mean several', () => {
    expect(notesOf('Embargoed until 0600 IST Monday')).toEqual([
      { code: 'zoneAmbiguous', details: { abbreviation: 'IST', zone: 'Asia/Kolkata' } },
    ])
  })

  it.each(['10 P.M. EST SATURDAY', 'noon Monday GMT', '6 a.m. ET Monday', '6 Uhr MEZ, Montag', '1 July 2026 0600 BST'])(
    'but not where it is right: %s',
    (moment) => expect(notesOf(`Embargoed until ${moment}`)).toEqual([]),
  )
})
