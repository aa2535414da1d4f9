import { describe, expect, it } from 'vitest'
import { fieldsOf, read } from './reading.ts'

const head = 'Ferry runs aground off the islands'
const story = 'The ferry lies at the quay of the old harbour, the police said on Monday.'
const more = 'Nobody was hurt when it ran aground, its captain told reporters.'
const copy = (...lines: string[]) => fieldsOf(read(lines.join('\n\n')))

describe('copy as agencies send it', () => {
  it.each([
    [
      'AP, of the teleprinter',
      `AP-Ferry Aground, 1st Ld-Writethru,0312\n^${head}<\n^By ANNA LEE=\n^Associated Press=\n   HALIFAX, Nova Scotia (AP) _ ${story}\n   ${more}\n`,
      { headline: head, deck: null, bylines: ['Anna Lee'], place: 'Halifax', agency: 'AP', paragraphs: [story, more] },
    ],
    [
      'AFP, with pictures',
      `Canada-transport-ferry\n${head}\n=(PICTURE)=\n\nHalifax, Canada, June 21, 2026 (AFP) - ${story}\n\n${more}\n\nal/jr\n\n© Agence France-Presse`,
      { headline: head, deck: null, agency: 'AFP', date: '2026-06-21', paragraphs: [story, more] },
    ],
    [
      'APA, with a line below its headline',
      `APA0123 5 CI 0210 II                  Mo, 21.Jun 2026\n\nUnfälle/Kanada\n\nFähre lief auf Grund\n\nUtl.: Niemand verletzt =\n\n   Halifax (APA/dpa) - Die Fähre liegt am Kai, teilte die Polizei am Montag mit.\n\n   Verletzt wurde dort niemand.\n`,
      { headline: 'Fähre lief auf Grund', kicker: 'Unfälle/Kanada', deck: 'Niemand verletzt', agency: 'APA/dpa' },
    ],
    [
      'ANSA, to its last line',
      `ZCZC4321/SXA\nXEF12345_SXA_QBXB\nR EST S0A QBXB\nTraghetto si incaglia al largo delle isole\n   (ANSA) - HALIFAX, 21 GIU - Il traghetto si trova al molo del porto, ha detto la polizia.\n   Nessuno è rimasto ferito ieri sera.\n21-GIU-26 14:36 NNNN`,
      { place: 'Halifax', date: '2026-06-21', agency: 'ANSA' },
    ],
    [
      'Kyodo, with its name below',
      `${head}\n\nHALIFAX, Canada, June 21, Kyodo - ${story}\n\n${more}\n\n==Kyodo`,
      { place: 'Halifax', agency: 'Kyodo', paragraphs: [story, more] },
    ],
    [
      'Xinhua, with two hyphens',
      `${head}\n\nHALIFAX, June 21 (Xinhua) -- ${story}\n\n${more}`,
      { place: 'Halifax', agency: 'Xinhua', paragraphs: [story, more] },
    ],
    [
      'EFE, with its name behind',
      `${head}\n\nHalifax (Canadá), 21 jun (EFE).- ${story}\n\n${more} EFE\n\nal/jr`,
      { agency: 'EFE', paragraphs: [story, more] },
    ],
    [
      'TASS',
      'Паром сел на мель у островов\n\nГАЛИФАКС, 21 июня. /ТАСС/. Паром находится у причала старого порта, сообщила полиция.',
      { place: 'Галифакс', date: '2026-06-21', agency: 'ТАСС' },
    ],
    [
      'Reuters, with its version and its credits',
      `UPDATE 2-${head}\n\n(Adds captain)\n\nBy Anna Lee and John Roe\n\nHALIFAX, June 21 (Reuters) - ${story}\n\n${more}\n\n(Reporting by Anna Lee; Editing by John Roe)\n\n((anna.lee@example.org; +1 416 555 0000))`,
      { headline: head, bylines: ['Anna Lee', 'John Roe'], agency: 'Reuters', paragraphs: [story, more] },
    ],
  ])('%s', (_, text, expected) => {
    expect(fieldsOf(read(text))).toMatchObject(expected)
  })

  it('has a rule where it has a line of signs between its paragraphs', () => {
    for (const line of ['___', '* * *', '---'])
      expect(
        read([head, `HALIFAX (AP) — ${story}`, more, line, story].join('\n\n')).article.body.content?.map(
          ({ type }) => type,
        ),
      ).toEqual(['paragraph', 'paragraph', 'horizontalRule', 'paragraph'])
  })
})

it.each([
  ['McALLEN, Texas (AP) —', 'McAllen'],
  ['ST. JOHN’S, Newfoundland, Feb 29 (Reuters) –', 'St. John’s'],
  ['HALIFAX/BOSTON, June 21 (Reuters) -', 'Halifax/Boston'],
  ['ABOARD THE MAYFLOWER (AP) —', 'Aboard the Mayflower'],
  ['UNITED NATIONS (AP) _', 'United Nations'],
  ['HALIFAX (AP) =', 'Halifax'],
])('the dateline %s', (line, place) => {
  expect(copy(head, `${line} ${story}`, more)).toMatchObject({ place, paragraphs: [story, more] })
})

it.each(['The ferry (built in 1999) = a wreck, they say.', 'SNAKE_CASE (see below) is a name.'])(
  'no dateline: %s',
  (line) => {
    expect(copy(head, line, more)).toMatchObject({ place: null, agency: null })
  },
)

it.each([
  ['By Anna Lee in Halifax and John Roe in Boston', ['Anna Lee', 'John Roe'], 'in Halifax, in Boston'],
  ['Von Anna Huber und Max Meier aus Berlin', ['Anna Huber', 'Max Meier'], 'aus Berlin'],
  ['Par Anna Lee à Saint-Pierre', ['Anna Lee'], 'à Saint-Pierre'],
  ['By Anna Lee, John Roe & Li Wei', ['Anna Lee', 'John Roe', 'Li Wei'], undefined],
  ['By Anna Lee | @annalee | alee@example.org', ['Anna Lee'], '@annalee, alee@example.org'],
])('who wrote it: %s', (line, names, rest) => {
  const reading = read([head, line, story, more].join('\n\n'))
  expect(reading.article.bylines).toEqual(names)
  expect(reading.leftOut.find(({ kind }) => kind === 'rest')?.words).toBe(rest)
})

it.each(['By train in Bavaria one is faster', 'By a vote in Parliament it passed'])('nobody wrote %s', (line) => {
  expect(copy(head, line, story, more).bylines).toEqual([])
})
