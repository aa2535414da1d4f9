import { expect, test } from 'vitest'
import { cutsWord, found, isKin, makeQuote } from '#shared/review/comments/quote.ts'

test('a quote has at most 500 characters, and 40 on either side, none of them half', () => {
  const text = `${'a'.repeat(50)}${'b'.repeat(600)}${'c'.repeat(50)}`
  expect(makeQuote(text, { from: 50, to: 650 })).toEqual({
    quote: 'b'.repeat(500),
    before: 'a'.repeat(40),
    after: 'c'.repeat(40),
  })
  expect(makeQuote('One two three', { from: 4, to: 7 })).toEqual({ quote: 'two', before: 'One ', after: ' three' })
  const smiles = '😀'.repeat(30)
  expect(makeQuote(`x${smiles}`, { from: 2, to: 6 })).toEqual({ quote: '😀', before: 'x', after: '😀'.repeat(19) })
  expect(makeQuote(`${smiles}ab`, { from: 60, to: 61 }).before).toBe('😀'.repeat(20))
  expect(makeQuote(`${smiles}cab`, { from: 61, to: 62 }).before).toBe(`${'😀'.repeat(19)}c`)
})

test.each([
  ['ferry', 'ferry', true],
  ['', '', true],
  ['ferry', ' ', false],
  ['a ', ' ', false],
  ['ferry', 'FERRY sails', true],
  ['the ferry', 'the boat', false],
  ['the big ferry', 'the', false],
  ['the', 'the', true],
  ['the', 'they', true],
  ['the of', 'of in', true],
  ['recieves', 'receives', true],
  ['abcd', 'abxy', true],
  ['abcd', 'axyz', false],
  ['abcd', 'xycd', true],
  ['a', 'b', false],
  ['a', 'ab', true],
  ['aaaa', 'aa', true],
  ['nine', 'ninety-nine', true],
])('%j could have become %j: %s', (quote, text, kin) => expect(isKin(quote, text)).toBe(kin))

const long = 'the harbour master said so'
test.each([
  ['a long quote wherever it stands', `Now ${long}.`, { quote: long, before: 'x', after: 'y' }, 4],
  [
    'one of 24 characters',
    'say abcdefghijklmnopqrstuvwx now',
    { quote: 'abcdefghijklmnopqrstuvwx', before: '', after: '' },
    4,
  ],
  [
    'not one of 23',
    'say abcdefghijklmnopqrstuvw now',
    { quote: 'abcdefghijklmnopqrstuvw', before: '', after: '' },
    null,
  ],
  ['a short one with six characters before', 'by the old pier', { quote: 'pier', before: 'he old ', after: '' }, 11],
  ['not with five', 'by a bold pier', { quote: 'pier', before: 'x old ', after: 'x' }, null],
  ['with six on both sides together', 'a ferry is', { quote: 'ferry', before: 'xa ', after: ' is x' }, null],
  ['at the beginning of a text', 'ferry', { quote: 'ferry', before: '', after: 'x' }, 0],
  ['at the end of one', 'a ferry', { quote: 'ferry', before: 'x', after: '' }, 2],
  ['nowhere in a word', 'ferryman', { quote: 'ferry', before: '', after: 'man' }, null],
  ['where more of its surroundings is', 'a new pier, an old pier', { quote: 'pier', before: 'an old ', after: '' }, 19],
  ['nowhere where two are alike', `${long} ${long}`, { quote: long, before: 'x', after: 'x' }, null],
  ['not where it is not', 'a boat', { quote: 'ferry', before: '', after: '' }, null],
])('a quote is found: %s', (_what, text, quote, from) =>
  expect(found(text, quote)).toEqual(from === null ? null : { from, to: from + quote.quote.length }),
)

test.each([
  ['ferry', 2, true],
  ['ferry', 0, false],
  ['ferry', 5, false],
  ['a b', 1, false],
  ['a  b', 2, false],
  ['a-b', 1, false],
  ['橋が', 1, false],
])('%j is cut in a word at %i: %s', (text, offset, cuts) => expect(cutsWord(text, offset)).toBe(cuts))
