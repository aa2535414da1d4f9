import { expect, test } from 'vitest'
import { Texts } from '#shared/review/diff/likeness.ts'
import { canMove } from '#shared/review/diff/moved.ts'
import { inPhrases } from '#shared/review/diff/phrases.ts'
import { lettersIn, wordsOf } from '#shared/review/diff/words.ts'

test.each([
  ['', []],
  ['The ferry, at 9.', ['The', ' ', 'ferry', ',', ' ', 'at', ' ', '9', '.']],
  ['a  \n b', ['a', '  \n ', 'b']],
  ['well-known', ['well', '-', 'known']],
  ['snake_case2', ['snake_case2']],
  ['e\u0301te\u0301', ['e\u0301te\u0301']],
  ['橋が', ['橋', 'が']],
  ['か\u3099', ['か\u3099']],
  ['ไทย', ['ไ', 'ท', 'ย']],
  ['น้ำ', ['น้ำ']],
  ['می\u200cخواهم را', ['می\u200cخواهم', ' ', 'را']],
  ['Donau\u00addampf', ['Donau\u00addampf']],
  [' \u00ada', [' ', '\u00ada']],
  ['🇳🇴!', ['🇳🇴', '!']],
  [`\u{1f3f4}\u{e0067}\u{e0062}\u{e007f}!`, ['\u{1f3f4}\u{e0067}\u{e0062}\u{e007f}', '!']],
  ['👍🏽👩\u200d👧', ['👍🏽', '👩\u200d👧']],
  ['!!', ['!', '!']],
])('the words of %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words)
  expect(wordsOf(text).join('')).toBe(text)
})

test.each([
  ['', 0],
  [' .,–!', 0],
  ['azAZ09', 6],
  ['/:@[`{', 0],
  ['_a_', 1],
  ['Größe', 5],
  ['é…', 1],
  ['橋が', 2],
  ['a1 b2', 4],
])('%j has so many letters and digits: %i', (word, letters) => expect(lettersIn(word)).toBe(letters))

test('a text is known again where it stands elsewhere from eight letters on', () => {
  expect([canMove('seven 77'), canMove('seven 7,.'), canMove('eightmen')]).toEqual([false, false, true])
})

test('of texts that are as much alike the last one is taken; one without words is never', () => {
  const texts = new Texts(['one two', 'one two', '…', 'three'])
  expect([...texts.likenesses('one two')]).toEqual([1, 1, 0, 0])
  expect(texts.take('one two', 1)).toBe(1)
  expect(texts.take('one two', 1)).toBe(0)
  expect(texts.take('one two', 0)).toBeNull()
  expect(texts.take('…', 0)).toBeNull()
  expect(texts.take('three four', 0.72)).toBeNull()
  expect(texts.take('three four', 0.71)).toBe(3)
})

const said = (...runs: string[]) =>
  inPhrases(
    runs.map((run) => {
      const change = ({ '-': 'deleted', '+': 'inserted', '~': 'form' } as const)[run[0] ?? ''] ?? 'same'
      return { text: run.slice(1), change }
    }),
  ).map(({ text, change }) => `${{ deleted: '-', inserted: '+', same: '=', form: '~' }[change]}${text}`)

test('only words that replaced others are said together: a space at the end, or between words that only went, stays', () => {
  expect(said('-a', '+b', '= ')).toEqual(['-a', '+b', '= '])
  expect(said('-a', '= ', '-b')).toEqual(['-a', '= ', '-b'])
  expect(said('+a', '= ', '+b')).toEqual(['+a', '= ', '+b'])
  expect(said('= ', '-a', '+b')).toEqual(['= ', '-a', '+b'])
  expect(said('-a', '=x', '+b')).toEqual(['-a', '=x', '+b'])
  expect(said('-a', '= ', '~b', '+c')).toEqual(['-a', '= ', '~b', '+c'])
  expect(said('+b', '-a')).toEqual(['-a', '+b'])
  expect(said('-a', '= ', '= ', '+b')).toEqual(['-a', '= ', '= ', '+b'])
  expect(said('-a', '= ', '+b')).toEqual(['-a', '- ', '+ ', '+b'])
})
