import { expect, it } from 'vitest'
import { newDraft } from '#shared/article/draft.ts'
import { readSettings } from '#shared/settings/settings.ts'
import { dictionaryFor } from '#shared/spelling/dictionaries.ts'
import { heedWord, ignoredWords, ignoreWord } from '#shared/spelling/ignored-words.ts'

it.each([
  ['en', [], [], 'en-US'],
  ['en', [], ['en-US'], 'en-GB'],
  ['en-GB', [], [], 'en-GB'],
  ['en-AU', [], [], 'en-GB'],
  ['en-CA', [], [], 'en-US'],
  // A dictionary that is off is not used, whatever else there is for the language.
  ['en-GB', [], ['en-GB'], null],
  ['de-AT', [], [], 'de'],
  ['DE', [], [], 'de'],
  ['es-419', [], [], 'es'],
  ['fi', [], [], null],
  ['fi-FI', ['fi'], [], 'fi'],
  ['pt-BR', ['pt-PT', 'pt-BR'], [], 'pt-BR'],
  // One's own takes precedence over those that come with Lede.
  ['de', ['de'], ['de'], 'de'],
  ['', [], [], null],
  ['!!', [], [], null],
])('%s with %j, without %j: %s', (language, own, off, tag) => {
  expect(dictionaryFor(language, own, off)?.tag ?? null).toBe(tag)
})

it('words that are ignored stand in the draft, for everybody who opens it', () => {
  const draft = newDraft()
  ignoreWord(draft, 'wibble')
  ignoreWord(draft, 'wibble')
  expect(ignoredWords(draft)).toEqual(['wibble'])
  heedWord(draft, 'wibble')
  expect(ignoredWords(draft)).toEqual([])
})

it('lists of words are read word by word: what is none is left out', () => {
  const settings = readSettings({ personalWords: ['a', 7, ' b ', 'b', '', 'x'.repeat(101)], newsroomWords: 'no list' })
  expect([settings.personalWords, settings.newsroomWords, settings.spelling]).toEqual([['a', 'b'], [], true])
})
