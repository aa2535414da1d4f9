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
    [
      'PA, with its catchline, its desk and its end',
      `1 HARBOUR Ferry\n\n${head.toUpperCase()}\n\nBy Anna Lee, PA Scotland\n\n${story}\n\n${more}\n\nends`,
      { headline: head.toUpperCase(), deck: null, bylines: ['Anna Lee'], paragraphs: [story, more] },
    ],
    [
      'AP of today, with its version and its photo',
      `Ferry-Aground, 2nd Ld-Writethru,0412\n\n${head}\nAP Photo NY101, NY102\n\nBy ANNA LEE\nAssociated Press\n\nHALIFAX, Nova Scotia (AP) — ${story}\n\n${more}`,
      { headline: head, deck: null, bylines: ['Anna Lee'], agency: 'AP', paragraphs: [story, more] },
    ],
    [
      'AFP, with who wrote it',
      `ATTENTION - ADDS captain ///\n${head}\n\nHalifax, Canada, June 21, 2026 (AFP) - ${story}\n\n${more}\n\nbur-al/jr/rh`,
      { headline: head, kicker: null, paragraphs: [story, more] },
    ],
    [
      'Reuters of today, its time with when it was updated',
      `${head}\nBy Anna Lee,\nJohn Roe\nJune 21, 2026 2:36 PM GMT+2 Updated 3 hours ago\n\nHALIFAX, June 21 (Reuters) - ${story}`,
      { headline: head, deck: null, bylines: ['Anna Lee', 'John Roe'], publishedAt: '2026-06-21T14:36:00+02:00' },
    ],
    [
      'dpa, its byline on two lines',
      'Fähre läuft auf Grund\n\nVon Anna Huber und\nMax Meier\n\nHalifax (dpa) - Die Fähre liegt am Kai, teilte die Polizei am Montag mit.',
      { deck: null, bylines: ['Anna Huber', 'Max Meier'], agency: 'dpa' },
    ],
    [
      'Reuters, repeated',
      `RPT-UPDATE 1-${head}\n\nHALIFAX, June 21 (Reuters) - ${story}`,
      { headline: head, paragraphs: [story] },
    ],
    [
      'Xinhua, with its source, time and editor in a row',
      `${head}\n\nSource: Xinhua| 2026-06-21 14:36:00|Editor: Li Wei\n\nHALIFAX, June 21 (Xinhua) -- ${story}\n\n${more} Enditem`,
      { deck: null, publishedAt: '2026-06-21T14:36:00+08:00', paragraphs: [story, more] },
    ],
    [
      'PTI, with its initials',
      `${head}\n\nNew Delhi, Jun 21 (PTI) ${story}\n\n${more} PTI AL JR`,
      { place: 'New Delhi', agency: 'PTI', paragraphs: [story, more] },
    ],
    [
      'AAP, with whose writer it is',
      `${head}\n\nAnna Lee\nAustralian Associated Press\n\n${story}\n\n${more}\n\nAAP`,
      { deck: null, bylines: ['Anna Lee'], agency: 'AAP', paragraphs: [story, more] },
    ],
    [
      'KNA, to its number',
      'Fähre lief auf Grund\n\nHalifax (KNA) Die Fähre liegt am Kai, teilte die Polizei am Montag mit.\n\n(KNA - zzzz-89-00123)',
      { place: 'Halifax', agency: 'KNA', paragraphs: ['Die Fähre liegt am Kai, teilte die Polizei am Montag mit.'] },
    ],
    [
      'a headline on two lines',
      `Ferry runs aground\noff the islands\n\nHALIFAX (AP) — ${story}\n\n${more}`,
      { headline: head, deck: null, paragraphs: [story, more] },
    ],
    [
      'a deck that is a sentence, above its byline',
      `${head}\n\nNobody knows why the fog came down.\n\nBy Anna Lee\n\n${story}\n\n${more}`,
      { deck: 'Nobody knows why the fog came down.', bylines: ['Anna Lee'], paragraphs: [story, more] },
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
  ['HALIFAX —', 'Halifax'],
  ['halifax, nova scotia (ap) —', 'Halifax'],
  ['halifax, june 21 (reuters) -', 'Halifax'],
  ['Halifax [Canada], June 21 (ANI):', 'Halifax [Canada]'],
  ['HALIFAX (dpa, AFP)', 'Halifax'],
  ['ON BOARD THE MAYFLOWER, June 21 (Reuters) -', 'On Board the Mayflower'],
])('the dateline %s', (line, place) => {
  expect(copy(head, `${line} ${story}`, more)).toMatchObject({ place, paragraphs: [story, more] })
})

it.each([
  'The ferry (built in 1999) = a wreck, they say.',
  'SNAKE_CASE (see below) is a name.',
  'WARNING — The ferry lies at the quay.',
  'LONDON CALLING — The ferry lies at the quay.',
  'LONDON – PARIS: The train runs again.',
  'BOSTON - 3, TORONTO - 2 was the final score.',
  'the agency (ap) — the ferry lies at the quay.',
])('no dateline: %s', (line) => {
  expect(copy(head, line, more)).toMatchObject({ place: null, agency: null })
})

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

it('initials and “Enditem” behind a story are told as left out', () => {
  const copyEnding = (end: string) => read([head, `NEW DELHI, Jun 21 (PTI) ${story}`, `${more} ${end}`].join('\n\n'))
  expect(copyEnding('PTI AL JR').leftOut).toEqual([{ kind: 'wireCode', count: 1, words: 'AL JR' }])
  expect(copyEnding('PTI').leftOut).toEqual([])
})

it.each(['Rangers extend run, take lead', '12 DEAD After Storm', 'Ferry sinks, lead still at large'])(
  'a headline: %s',
  (line) => expect(copy(line, `HALIFAX (AP) — ${story}`, more).headline).toBe(line),
)

describe('a clean story keeps its words where they are', () => {
  const last = 'The ferry will sail again in June, its owner said in a statement on Tuesday.'
  it.each([
    ['a headline that begins as a byline elsewhere', 'Di Maria Joins Benfica', [story, more]],
    [
      'a name that begins as a byline',
      'Von der Leyen',
      ['Sie reist am Montag nach Kiew, teilte ein Sprecher der Kommission mit.', 'Mehr wurde dazu nicht bekannt.'],
    ],
    ['a headline of capitals and figures', 'COVID-19', [story, more]],
    ['a headline that begins with a short hour', 'AM-FM radios return to new cars', [story, more]],
    ['a headline that begins with a number', '10 BEST Places to swim', [story, more]],
    ['a headline that ends with a number', 'PM-Kisan to pay farmers 2000', [story, more]],
    [
      'remarks in brackets',
      head,
      [story, '(Adds weight to the claim)', '(Corrects the impression that nothing was done.)', more],
    ],
    [
      'a sentence that begins as a credit',
      head,
      [story, more, 'Reporting by freelancers has doubled since 2010, and writing by hand is dead.'],
    ],
    [
      'a sentence that begins as a version',
      head,
      [story, 'Updated 3 hours before, the rules were in force for a day.', more],
    ],
    [
      'a list of places and days',
      head,
      [
        story,
        'HALIFAX, June 3 - The old harbour, tickets from 30 dollars.',
        'TRURO, June 4 - The new harbour, tickets from 25 dollars.',
        last,
      ],
    ],
  ])('%s', (_, headline, paragraphs) => {
    const told = copy(headline, ...paragraphs)
    expect(told).toMatchObject({ headline, deck: null, bylines: [], place: null, paragraphs })
  })

  it('with a deck of sentences above its byline', () => {
    const deck = 'It was over in minutes.\nThe damage will take many years to repair.'
    expect(copy('Storm hits coast', deck, 'By Anna Lee', story, more)).toMatchObject({
      headline: 'Storm hits coast',
      deck: deck.replace('\n', ' '),
      bylines: ['Anna Lee'],
      paragraphs: [story, more],
    })
  })
})
