import { expect, test } from 'vitest'
import { countCharacters, countWords } from '#shared/article/length.ts'

const texts = [
  ['', 0, 0],
  ['Ein Satz – mit Strich.', 4, 22],
  ["It's 5.30 o'clock", 3, 17],
  ['日本語です', 5, 5],
  ['Moskau モスクワ 2022', 6, 16],
  ['é́👩‍👩‍👧', 1, 2],
  ['one\ntwo', 2, 6],
] as const

test.each(texts)('%j has %i words and %i characters', (text, words, characters) => {
  expect(countWords(text)).toBe(words)
  expect(countCharacters(text)).toBe(characters)
})
