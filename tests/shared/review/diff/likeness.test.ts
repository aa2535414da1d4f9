import { expect, test } from 'vitest'
import { likeness, Texts } from '#shared/review/diff/likeness.ts'

test.each([
  ['The ferry', 'The ferry', 1],
  ['The ferry', 'ferry The', 1],
  ['ferry', 'crew', 0],
  ['', '…', 1],
  ['ferry', '', 0],
  ['four five', 'four nine', 0.5],
  ['four four', 'four', 2 / 3],
  ['four', 'four four', 2 / 3],
])('%j and %j have so much in common: %f', (one, other, expected) => {
  expect(likeness(one, other)).toBeCloseTo(expected, 10)
})

test('of several texts the one that is most alike is taken, once, and none that is less alike than is asked for', () => {
  const texts = new Texts(['The crew slept.', 'The ferry sails at noon.', 'The ferry sails at dawn.'])
  expect([...texts.likenesses('ferry')].filter((share) => share > 0)).toHaveLength(2)
  expect(texts.take('The ferry sails at dawn today.', 0.5)).toBe(2)
  expect(texts.take('The ferry sails at dawn today.', 0.5)).toBe(1)
  expect(texts.take('The ferry sails at dawn today.', 0.5)).toBeNull()
  expect(texts.take('The crew slept well.', 0.9)).toBeNull()
  expect(texts.take('The crew slept well.', 0.5)).toBe(0)
})

test('a word counts as often as both have it', () => {
  const texts = new Texts(['four four four'])
  expect(texts.likenesses('four four')[0]).toBeCloseTo(16 / 20, 10)
})
