import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { corrected, correctionsOf, typedCorrections } from '#shared/typography/index.ts'

const set = (text: string, language: string) => corrected(text, correctionsOf(text, language))
const N = '\u00a0'
const n = '\u202f'

describe('quotation marks', () => {
  test.each([
    ['en', '"We know," she said. "It\'s \'over\' now."', '“We know,” she said. “It’s ‘over’ now.”'],
    ['de', '"Es ist \'aus\'", sagte sie.', '„Es ist ‚aus‘“, sagte sie.'],
    ['de', '“Englisch gesetzt”, sagte er.', '„Englisch gesetzt“, sagte er.'],
    ['de-CH', '"Grüezi", sagte sie.', '«Grüezi», sagte sie.'],
    ['fr', '"Bonjour", dit-elle.', `«${n}Bonjour${n}», dit-elle.`],
    ['fr', '« Bonjour », dit-elle.', `«${n}Bonjour${n}», dit-elle.`],
    ['ru', '"Мир", — сказал он.', '«Мир», — сказал он.'],
    ['pl', '"Tak", powiedział.', '„Tak”, powiedział.'],
    ['sv', '"Ja", sa hon.', '”Ja”, sa hon.'],
    ['en', '"A quotation that goes on', '“A quotation that goes on'],
    ['en', '(“so”) and "so"', '(“so”) and “so”'],
    ['en', '"He said "yes" twice"', '“He said ‘yes’ twice”'],
  ])('%s: %s', (language, text, right) => expect(set(text, language)).toBe(right))

  test.each([
    ['en', "the '90s and the Joneses' house, rock 'n' roll", 'the ’90s and the Joneses’ house, rock ’n’ roll'],
    ['de', "Wie geht's? Hans' Haus", 'Wie geht’s? Hans’ Haus'],
    ['en', '6\' 2" tall', '6\' 2" tall'],
  ])('apostrophes, %s: %s', (language, text, right) => expect(set(text, language)).toBe(right))
})

describe('spaces, dashes and signs', () => {
  test.each([
    ['de', 'Rund 5 % - also 10 km - kosten 3 Mio. Euro...', `Rund 5${N}% – also 10${N}km – kosten 3${N}Mio. Euro…`],
    ['en', 'About 5 % -- or 10 km -- were lost', `About 5% — or 10${N}km — were lost`],
    ['fr', 'Vraiment ? Oui ! 10 000 euros: 5 %', `Vraiment${n}? Oui${n}! 10${n}000 euros${N}: 5${n}%`],
    ['de', 'z.B. am 3. Oktober, d. h. bald', `z.${n}B. am 3.${N}Oktober, d.${n}h. bald`],
    ['en', 'J. K. Rowling met on 5 March', `J.${N}K.${N}Rowling met on 5${N}March`],
    ['en', 'word--word and e-mail, 3-1, 2026-11-24', 'word—word and e-mail, 3-1, 2026-11-24'],
    ['en', 'See https://example.org/a--b?c="d" and me@x.org', 'See https://example.org/a--b?c="d" and me@x.org'],
  ])('%s: %s', (language, text, right) => expect(set(text, language)).toBe(right))
})

const languages = ['en', 'de', 'de-CH', 'fr', 'ru', 'pl', 'sv', 'es', 'nl', 'hu', 'xx']
const language = fc.constantFrom(...languages)

test('letters and digits are those that were there, whatever the text', () => {
  const piece = fc.constantFrom(
    ...['"', "'", '„', '“', '”', '«', '»', '‚', '‘', '’', '‹', '›', ' ', ' ', N, n, '-', '--', '.', '...'],
    ...['%', '5', '10 000', 'a', 'Word', 'B.', 'z.B.', 'km', '?', ':', '!', '(', ')', '\ufffc'],
  )
  const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))
  const letters = (value: string) => value.replaceAll(/[^\p{L}\p{N}]/gu, '')
  fc.assert(
    fc.property(text, language, (text, language) => {
      expect(letters(set(text, language))).toBe(letters(text))
    }),
    { numRuns: 5_000 },
  )
})

test('once a sentence is corrected nothing in it is left to correct', () => {
  const word = fc.constantFrom(
    'word',
    "it's",
    'J. Doe',
    '10 000',
    '5 %',
    '12 km',
    'z.B.',
    '3. Mai',
    'rest...',
    '-',
    '--',
    'Nr. 4',
  )
  const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((each) => `Plain ${each.join(' ')} end`)
  const quoted = (inside: fc.Arbitrary<string>, [open, close]: readonly [string, string]) =>
    inside.map((text) => `${open}${text}${close}`)
  const pairs = [
    ['"', '"'],
    ['“', '”'],
    ['„', '“'],
    ['«', '»'],
    ['« ', ' »'],
  ] as const
  const quotation = fc.constantFrom(...pairs).chain((pair) => quoted(words, pair))
  const sentence = fc
    .array(fc.oneof(words, quotation), { minLength: 1, maxLength: 4 })
    .map((parts) => `${parts.join(', ')}.`)
  fc.assert(
    fc.property(sentence, language, (text, language) => {
      expect(correctionsOf(set(text, language), language)).toEqual([])
    }),
    { numRuns: 3_000 },
  )
})

describe('while typing', () => {
  const type = (text: string, language: string) =>
    [...text].reduce((before, character) => {
      const now = before + character
      return corrected(now, typedCorrections(now, language))
    }, '')

  test.each([
    [
      'de',
      '"Ja", sagte sie. "Wie geht\'s?" Rund 5 % - also 10 km - weg ...',
      `„Ja“, sagte sie. „Wie geht’s?“ Rund 5${N}% – also 10${N}km – weg …`,
    ],
    ['en', 'He said: "I\'m 5 km away" -- then', `He said: “I’m 5${N}km away” — then`],
  ])('%s: %s', (language, text, right) => expect(type(text, language)).toBe(right))
})
