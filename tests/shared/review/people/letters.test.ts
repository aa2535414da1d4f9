import { expect, test } from 'vitest'
import { leftOf, type Named, type Pair, pairKeptLetters, without } from '#shared/review/people/kept-letters.ts'
import { initialsOf } from '#shared/review/people/person.ts'
import { commonEnd, commonStart, endOf, placedWords, wordsIn } from '#shared/review/people/placed-words.ts'
import { proseSchema } from '#shared/schema/index.ts'

/** A text whose letters are named by position, from `clock` on. */
const named = (text: string, clock = 0): Named => ({
  text,
  letters: Array.from(text, (_, index) => ({ client: 1, clock: clock + index })),
})
/** Pairs as the matching letters of both texts. */
const letters = (pairs: readonly Pair[], is: Named, was: Named) =>
  pairs.map(([now, old]) => [is.text[now.clock], was.text[old.clock - 100], now.clock, old.clock - 100])

test.each([
  ['', '', 0, 0],
  ['ferry', 'ferry', 5, 5],
  ['ferry', 'fern', 3, 0],
  ['ferry', 'berry', 0, 4],
  ['aa', 'aaa', 2, 2],
  ['', 'a', 0, 0],
])('%j and %j begin and end alike for %i and %i letters', (one, other, start, end) => {
  expect([commonStart(one, other), commonEnd(one, other)]).toEqual([start, end])
  expect([commonStart(other, one), commonEnd(other, one)]).toEqual([start, end])
})

test('words have places, and those that touch a range are found in whichever block', () => {
  expect(placedWords('The ferry', 5)).toEqual([
    { text: 'The', from: 5 },
    { text: ' ', from: 8 },
    { text: 'ferry', from: 9 },
  ])
  expect(endOf({ text: 'ferry', from: 9 })).toBe(14)
  const body = proseSchema.node('doc', null, [
    proseSchema.node('paragraph', null, [proseSchema.text('One two')]),
    proseSchema.node('blockquote', null, [proseSchema.node('paragraph', null, [proseSchema.text('Three')])]),
  ])
  const found = (from: number, to: number) => wordsIn(body, { from, to }).map(({ text, from }) => `${from}${text}`)
  expect(found(1, 1)).toEqual(['1One'])
  expect(found(4, 4)).toEqual(['1One', '4 '])
  expect(found(6, 6)).toEqual(['5two'])
  expect(found(6, 11)).toEqual(['5two', '11Three'])
  expect(found(0, 999)).toEqual(['1One', '4 ', '5two', '11Three'])
})

test('letters of a text that stood elsewhere are those of the most similar one', () => {
  const [other, was] = [named('The crew slept.', 500), named('The ferry sails at noon.', 100)]
  const is = named('The ferries sails at noon.')
  const pairs = letters(pairKeptLetters(is, [other, was]), is, was)
  expect(pairs.every(([now, old]) => now === old)).toBe(true)
  expect(pairs.map(([now]) => now).join('')).toBe('The ferr sails at noon.')
  expect(pairs.at(-1)).toEqual(['.', '.', 25, 23])
})

test('letters of a part of a text that stood elsewhere are found in it, spaces around it too where they are alike', () => {
  const was = named('At noon the ferry left the harbour for the islands.', 100)
  const is = named('\tthe ferry ')
  const pairs = letters(pairKeptLetters(is, [was]), is, was)
  expect(pairs.map(([now]) => now).join('')).toBe('the ferry ')
  expect(pairs[0]).toEqual(['t', 't', 1, 8])
  expect(pairKeptLetters(named('the boat'), [was])).toEqual([])
  expect(pairKeptLetters(named('x'), [])).toEqual([])
})

test('what an edit left of a text is a beginning or an end of it, of two letters at least', () => {
  const [short, was] = [named('sad', 500), named('sails', 100)]
  const is = named('sailed')
  expect(
    letters(leftOf(is, [short, was]), is, was)
      .map(([now]) => now)
      .join(''),
  ).toBe('sail')
  expect(leftOf(named('ox'), [named('on', 100)])).toEqual([])
  expect(leftOf(named('one'), [named('on', 100)])).toHaveLength(2)
  const ended = named('fails')
  expect(
    letters(leftOf(ended, [was]), ended, was)
      .map(([now]) => now)
      .join(''),
  ).toBe('ails')
  expect(leftOf(named('one'), [])).toEqual([])
})

test('the stretches without some of their letters keep the names of the others', () => {
  const text = named('abcdef')
  const pair = (clock: number): Pair => [
    { client: 1, clock },
    { client: 2, clock },
  ]
  expect(without(text, [])).toEqual([text])
  expect(without(text, [pair(2), pair(3)])).toEqual([named('ab'), named('ef', 4)])
  expect(without(text, [pair(0), pair(5)])).toEqual([named('bcde', 1)])
  expect(without(text, [0, 1, 2, 3, 4, 5].map(pair))).toEqual([])
})

test.each([
  ['', ''],
  ['ann', 'A'],
  ['Ann Lee', 'AL'],
  ['  Ann van der Lee ', 'AL'],
  ['élan vital', 'ÉV'],
  ['𝒜nn', '𝒜'],
])('the initials of %j are %j', (name, initials) => expect(initialsOf(name)).toBe(initials))
