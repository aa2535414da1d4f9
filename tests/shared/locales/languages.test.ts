import { expect, it, test } from 'vitest'
import { withAllForms } from '#renderer/locales/plural-forms.ts'
import { languageFor, languages, regionOf } from '#shared/locales/languages.ts'
import { timeText } from '#shared/locales/time-text.ts'

it.each([
  [['ru'], 'ru'],
  [['fr-CA', 'en'], 'fr'],
  [['es-419'], 'es'],
  [['pl', 'de-AT', 'en'], 'de'],
  [['DE-ch'], 'de'],
  [['zh-Hans-CN'], 'en'],
  [['', '-', 'x'], 'en'],
  [[], 'en'],
] as const)('of %j Lede speaks %s', (wanted, language) => {
  expect(languageFor(wanted)).toBe(language)
})

it.each(languages)('$name is what $tag calls itself', ({ tag, name }) => {
  expect(new Intl.DisplayNames([tag], { type: 'language' }).of(tag)?.toLowerCase()).toBe(name.toLowerCase())
})

it.each([
  ['en', '29 Nov 2026, 16:05 UTC'],
  ['de', '29.11.2026, 16:05 UTC'],
  ['es', '29 nov 2026, 16:05 UTC'],
  ['fr', '29 nov. 2026, 16:05 UTC'],
  ['ru', '29 нояб. 2026 г., 16:05 UTC'],
] as const)('%s writes a time as “%s”', (tag, text) => {
  expect(timeText('2026-11-29T16:05:00Z', { region: regionOf(tag), zone: 'UTC' }).replaceAll(/\s/g, ' ')).toBe(text)
})

test('a plural form that a language leaves out is said as its last; one that it has stays', () => {
  const texts = { hits_one: 'una', hits_other: 'muchas', more: { left_zero: 'nada', left_other: 'quedan' } }
  expect(withAllForms(texts, 'es')).toEqual({
    hits_one: 'una',
    hits_many: 'muchas',
    hits_other: 'muchas',
    more: { left_zero: 'nada', left_one: 'quedan', left_many: 'quedan', left_other: 'quedan' },
  })
  expect(withAllForms({ a_few: 'две', a_other: 'много', a_many: 'пять' }, 'ru')).toEqual({
    a_one: 'много',
    a_few: 'две',
    a_many: 'пять',
    a_other: 'много',
  })
})
