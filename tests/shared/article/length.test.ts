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
  ['the boat—late again—sailed', 5, 26],
  ['Berlin–Hamburg', 2, 14],
  ['one--two', 2, 8],
  ['1914–1918', 1, 9],
  ['3–5 km', 2, 6],
  ['at 5—no, 6', 4, 10],
  ['“So—”', 1, 5],
  ['well-known half-brother', 2, 23],
] as const

test.each(texts)('%j has %i words and %i characters', (text, words, characters) => {
  expect(countWords(text)).toBe(words)
  expect(countCharacters(text)).toBe(characters)
})
