import { expect, test } from 'vitest'
import { cutsWord, found, isKin, makeQuote } from '#shared/review/comments/quote.ts'

const text = 'The ferry ran aground at dawn, and the crew left the ferry at noon.'
const quoteAt = (words: string, from = text.indexOf(words)) => makeQuote(text, { from, to: from + words.length })
const words = (all: string, quote: Parameters<typeof found>[1]) => {
  const place = found(all, quote)
  return place && [place.from, all.slice(place.from, place.to)]
}

test('a quote has up to forty characters of what stands before and after it', () => {
  expect(quoteAt('aground')).toEqual({
    quote: 'aground',
    before: 'The ferry ran ',
    after: ' at dawn, and the crew left the ferry at',
  })
  const long = `${'a'.repeat(50)} x ${'b'.repeat(50)}`
  expect(makeQuote(long, { from: 51, to: 52 })).toEqual({
    quote: 'x',
    before: `${'a'.repeat(39)} `,
    after: ` ${'b'.repeat(39)}`,
  })
})

test('a quote has five hundred characters at most, and never half of one', () => {
  expect(makeQuote('a'.repeat(600), { from: 0, to: 600 }).quote).toHaveLength(500)
  const cut = `${'a'.repeat(499)}🚢b`
  expect(makeQuote(cut, { from: 0, to: cut.length }).quote).toBe('a'.repeat(499))
  const between = `🚢${'a'.repeat(39)}x${'b'.repeat(39)}🚢`
  expect(makeQuote(between, { from: 41, to: 42 })).toEqual({
    quote: 'x',
    before: 'a'.repeat(39),
    after: 'b'.repeat(39),
  })
})

test('of several places the one in its old surroundings is meant', () => {
  expect(words(text, quoteAt('ferry'))).toEqual([4, 'ferry'])
  expect(words(text, quoteAt('ferry', text.lastIndexOf('ferry')))).toEqual([text.lastIndexOf('ferry'), 'ferry'])
  expect(words('the ferry and the ferry', { quote: 'ferry', before: 'the ', after: '' })).toEqual([18, 'ferry'])
  expect(words('ferry, ferry', { quote: 'ferry', before: 'x', after: 'y' })).toBeNull()
})

test('a short quote needs six characters beside it that are as they were, or the end of the text', () => {
  const quote = { quote: 'at dawn', before: 'ran aground ', after: ', and' }
  expect(words('They ran aground at dawn.', quote)).toEqual([17, 'at dawn'])
  expect(words('abround at dawn.', quote)).toEqual([8, 'at dawn'])
  expect(words('abcound at dawn.', quote)).toBeNull()
  expect(words('at dawn they slept', { ...quote, before: '' })).toEqual([0, 'at dawn'])
  expect(words('at dawn they slept', quote)).toBeNull()
  expect(words('They slept at dawn', { ...quote, after: '' })).toEqual([11, 'at dawn'])
})

test('twenty-four characters are recognised wherever they stand alone', () => {
  const quote = 'the crew left the ferry '
  expect(quote).toHaveLength(24)
  expect(words(`Later ${quote}too`, { quote, before: 'x', after: 'y' })).toEqual([6, quote])
  expect(words(`Later ${quote.slice(1)}too`, { quote: quote.slice(1), before: 'x', after: 'y' })).toBeNull()
})

test('a quote is not found within another word', () => {
  expect(words('ferryman at dawn', { quote: 'ferry', before: '', after: 'man at dawn' })).toBeNull()
  expect(words('misferry at dawn', { quote: 'ferry', before: 'The mis', after: ' at dawn' })).toBeNull()
})

test.each([
  ['ferry', 0, false],
  ['ferry', 2, true],
  ['ferry', 5, false],
  ['a ferry', 1, false],
  ['a ferry', 2, false],
  ['22,120', 2, false],
  ['22120', 2, true],
  ['well-known', 4, false],
  ['橋橋', 1, false],
])('an offset of %j, %i, lies within a word: %s', (all, offset, expected) => {
  expect(cutsWord(all, offset)).toBe(expected)
})

test.each([
  ['aground', 'aground', true],
  ['the', 'the', true],
  ['aground', '  ', false],
  ['the ferry ran aground', 'a ferry sank', true],
  ['the ferry ran aground', 'the crew slept', false],
  ['the ferry ran aground', 'the', false],
  ['acommodate', 'accommodate', true],
  ['recieve', 'receive', true],
  ['dawn', 'dusk', false],
  ['at', 'on', false],
  ['Ferry', 'ferry', true],
  ['ferry', 'ferries', true],
  ['22,120', '22,210', true],
])('that %j could have become %j: %s', (quote, now, expected) => {
  expect(isKin(quote, now)).toBe(expected)
})
