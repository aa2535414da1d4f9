import { bold, doc, heading, italic, link, list, paragraph, quote, type Sample } from '../sample.ts'

/** Town, people and library are invented. */
export const sample: Sample = {
  kicker: 'Libraries',
  headline: 'Town that lost its library bus wins it back, one loan at a time',
  deck: 'Hollin Bridge kept a tally of every book it could not borrow. After 14 months the county gave way.',
  summary:
    'A market town persuaded its county to restore a mobile library by recording 3,180 loans that did not happen.',
  bylines: ['Marian Oke', 'Tom Hartley'],
  dateline: { place: 'Hollin Bridge', region: null, country: 'England', agency: null },
  agency: null,
  category: 'Local',
  keywords: ['libraries', 'local government', 'rural services'],
  slugline: 'LIBRARY-BUS',
  urgency: 5,
  editorNote: 'Sample story. Town and people are invented; delete it whenever you like.',
  timeZone: 'Europe/London',
  body: doc(
    paragraph(
      'The library bus will come back to Hollin Bridge in the spring, 14 months after it was taken off the road, because the town wrote down every book it wanted to read in the meantime.',
    ),
    paragraph(
      'Councillors voted by 31 to 18 on Tuesday evening to put the van on the Wednesday round again. The list that changed their minds ran to ',
      bold('3,180 entries'),
      ', in pencil, in seven school exercise books.',
    ),
    heading('A shelf of what was missing'),
    paragraph(
      'The idea came from Ivy Castell, 79, a retired signalwoman. On the first Wednesday without the bus she wrote the title she had meant to borrow on a card and pinned it up in the post office. By the Friday there were 40 cards.',
    ),
    quote(
      paragraph(
        '“They told us nobody used it. I thought: then nobody will mind if we count. It turned out that nobody was most of the town.”',
      ),
    ),
    paragraph(
      'The county had expected to save £61,000 a year. Its own figures had counted only books lent on board; those ordered from the van and collected elsewhere, about two in five, had been booked to other branches.',
    ),
    paragraph(
      '“The arithmetic was correct and the answer was wrong,” said Daniel Frame, who leads the county’s culture committee and had proposed the cut. He voted to undo it.',
    ),
    heading('What happens next'),
    paragraph('Under the plan approved on Tuesday, the service will:'),
    list(
      ['stop at ', bold('nine villages'), ' instead of six, for 40 minutes each;'],
      ['run on an electric van, leased for five years;'],
      ['count reservations where they are made, and publish the figures each quarter.'],
    ),
    paragraph(
      'The timetable will be published on the ',
      link('county library pages', 'https://example.org/libraries'),
      ' once a driver has been found. The last one, Les Amory, now drives a school bus and says he has not been asked.',
    ),
    paragraph(
      'The exercise books are to be kept in the county archive. The entry wanted most often, 57 times, was ',
      italic('Middlemarch'),
      '. “Half of those were me,” Castell said. “I kept hoping.”',
    ),
  ),
}
