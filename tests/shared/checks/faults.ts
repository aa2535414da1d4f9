import type { RuleId } from '#shared/checks/rule-ids.ts'

/** Numbers from 0 to 1. */
type Random = () => number

/**
 * A fault as somebody makes it: turns a clean paragraph into a faulty one; null if the paragraph
 * offers no place for it.
 */
export interface Fault {
  readonly rule: RuleId
  plant(text: string, random: Random): string | null
}

/** One of some, at random. */
export const pick = <Item>(items: readonly Item[], random: Random): Item | undefined =>
  items[Math.floor(random() * items.length)]

/** Replaces one of a pattern's matches. */
const at =
  (pattern: RegExp, put: (match: RegExpMatchArray, random: Random) => string) =>
  (text: string, random: Random): string | null => {
    const match = pick([...text.matchAll(pattern)], random)
    if (match === undefined) return null
    return text.slice(0, match.index) + put(match, random) + text.slice(match.index + match[0].length)
  }

/** Adds a sentence at the end. */
const adding = (sentences: readonly string[]) => (text: string, random: Random) =>
  `${text} ${pick(sentences, random) ?? ''}`

const words = /(?<=\s)\p{Ll}{3,}(?=\s)/gu

/** Faults of each kind. */
export const faults: readonly Fault[] = [
  {
    rule: 'doubledWord',
    plant: at(/(?<=\s)(?:the|of|to|and|for|was|from|said|by)(?=\s)/gu, ([word]) => `${word} ${word}`),
  },
  {
    rule: 'placeholder',
    plant: at(words, (_match, random) => pick(['TK', 'xxx', '??', 'XXXX', '[name]', 'TBD'], random) ?? 'TK'),
  },
  { rule: 'doubleSpace', plant: at(/(?<=\p{L}) (?=\p{L})/gu, () => '  ') },
  { rule: 'spaceBefore', plant: at(/(?<=\p{L}{2})(?=,\s)/gu, () => ' ') },
  { rule: 'spaceMissing', plant: at(/(?<=\p{L}{2}), (?=\p{L}{2})/gu, () => ',') },
  { rule: 'repeatedMarks', plant: at(/(?<=\p{L}),(?=\s)/gu, () => ',,') },
  {
    rule: 'invisible',
    plant: at(
      /(?<=\p{L})(?=\p{L})/gu,
      (_match, random) => pick(['\u200b', '\u00ad', '\ufeff', '\u2060'], random) ?? '\u200b',
    ),
  },
  {
    rule: 'bidi',
    plant: at(/(?<=\p{L})(?=\p{L})/gu, (_match, random) => pick(['\u202e', '\u202b', '\u2067'], random) ?? '\u202e'),
  },
  {
    rule: 'lookalike',
    plant: at(/(?<=[a-z]{2})[aceopxy](?=[a-z])/gu, ([letter = '']) => 'асеорху'['aceopxy'.indexOf(letter)] ?? letter),
  },
  { rule: 'quotesUnbalanced', plant: at(words, ([word]) => `“${word}`) },
  { rule: 'typesetting', plant: at(words, ([word]) => `"${word}"`) },
  {
    rule: 'house',
    plant: adding(['It was the tip of the iceberg.', 'Only time will tell.', 'It is a game changer.']),
  },
  {
    rule: 'weekday',
    plant: adding([
      'It ends on Monday, March 18, 2026.',
      'They meet Thursday, May 2, 2025.',
      'He left on Wednesday 6 January 2026.',
    ]),
  },
  {
    rule: 'impossibleDate',
    plant: adding(['It ends on April 31.', 'They met on 30 February.', 'It opens on November 31, 2026.']),
  },
  {
    rule: 'timeWord',
    plant: adding(['He left yesterday (Monday).', 'It fell last month (May).', 'It rose last year (2023).']),
  },
  {
    rule: 'thousands',
    plant: adding(['It has 1.250.000 people.', 'It grew by 3,5 percent.', 'It cost 12.500.000 dollars.']),
  },
  {
    rule: 'doubledUnit',
    plant: adding(['It cost $5 million dollars.', 'It cost €20 euros.', 'It began at 8 a.m. in the morning.']),
  },
  {
    rule: 'percentChange',
    plant: adding([
      'Profit rose 50 percent to 120 from 100.',
      'Sales fell by 10 percent from 80 to 50.',
      'Output grew 5% from 200 million to 260 million.',
    ]),
  },
  {
    rule: 'multiple',
    plant: adding(['Sales doubled from 10 to 30.', 'Costs halved from 100 to 20.', 'Output tripled to 50 from 10.']),
  },
  {
    rule: 'age',
    plant: adding([
      'She was born in 1950 and is aged 60.',
      'John Smith (1930–2020) died at 75.',
      'Born in 1980, he is 30 years old.',
    ]),
  },
  { rule: 'yearSpan', plant: adding(['It stood there between 2020 and 2015.', 'He was mayor (2019–2011).']) },
  { rule: 'linkShortened', plant: adding(['See https://bit.ly/abc for more.', 'See t.co/x at https://t.co/x now.']) },
  {
    rule: 'linkTracking',
    plant: adding(['See https://example.org/a?utm_source=x for more.', 'See https://example.org/?fbclid=a now.']),
  },
  {
    rule: 'linkStaging',
    plant: adding([
      'See http://localhost:3000/a for more.',
      'See https://staging.daily.org/a now.',
      'See http://192.168.1.4/ now.',
    ]),
  },
  { rule: 'linkMalformed', plant: adding(['See http://https://example.org now.', 'See https://example..org/a now.']) },
  {
    rule: 'nameSpelling',
    plant: adding([
      'Anna Kowalska spoke. Anna Kowalska left. Anna Kovalska stayed.',
      'Peter Lindner came; Peter Lidner went.',
    ]),
  },
]
