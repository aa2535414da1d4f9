import { expect, it } from 'vitest'
import { lettersOf } from '#shared/spelling/script.ts'
import { plain, wordsOf } from '#shared/spelling/words.ts'

const wordsIn = (text: string) => Array.from(wordsOf(text), (word) => word.text)

it.each([
  ['A well-known trade‑off, isn’t it?', ['A', 'well-known', 'trade‑off', 'isn’t', 'it']],
  ['‘Quoted’ and "quoted" (so-called).', ['Quoted', 'and', 'quoted', 'so-called']],
  [
    'Write to desk@lede.example or see www.lede.example/a?b=teh, https://lede.example/teh.',
    ['Write', 'to', 'or', 'see'],
  ],
  ['Read lede.co.uk/teh/x and exmaple.com today.', ['Read', 'and', 'today']],
  ['Says @thejoruno of #brokn_tag today', ['Says', 'of', 'today']],
  ['The U.S. and z.B. und т.д. oder', ['The', 'and', 'und', 'oder']],
  ['20km, 3rd, 5-jähriger, Covid-19', ['20km', '3rd', '5-jähriger', 'Covid-19']],
  ['soft\u00adhyphen and zero\u200bwidth', ['soft\u00adhyphen', 'and', 'zero\u200bwidth']],
  ['cafe\u0301 au lait', ['cafe\u0301', 'au', 'lait']],
  ['Das End.Das ist. So it was.It is', ['Das', 'End', 'Das', 'ist', 'So', 'it', 'was', 'It', 'is']],
  ['in /usr/local/teh and C:\\Teh\\x', ['in', 'and']],
  ['und/oder, Bürger:innen', ['und', 'oder', 'Bürger', 'innen']],
  ["l’arbre de l'été", ['l’arbre', 'de', "l'été"]],
  ['Слово日本語 한국어', ['Слово日本語', '한국어']],
  ['a '.repeat(3) + 'x'.repeat(100_000), ['a', 'a', 'a']],
  ['', []],
])('%j', (text, words) => {
  expect(wordsIn(text)).toEqual(words)
})

it('each word says where it stands', () => {
  const text = 'Ein  Wort, ein „Zitat“ 👩‍👩‍👧 und cafe\u0301.'
  for (const { text: word, from, to } of wordsOf(text)) expect(text.slice(from, to)).toBe(word)
})

it('a word is looked up without what is invisible, in one form', () => {
  expect(plain('soft\u00adhyphen')).toBe('softhyphen')
  expect(plain('cafe\u0301')).toBe('café')
  expect(plain('isn’t trade‑off')).toBe("isn't trade-off")
})

it('a language is written in its script', () => {
  expect([lettersOf('ru').test('a'), lettersOf('ru').test('я'), lettersOf('sr-Latn').test('a')]).toEqual([
    false,
    true,
    true,
  ])
  expect(lettersOf('de').test('日')).toBe(false)
})
