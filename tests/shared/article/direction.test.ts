import fc from 'fast-check'
import { expect, test } from 'vitest'
import { directionIn } from '#shared/article/direction.ts'
import { cases } from '#tests/helpers/cases.ts'

test.each([
  ['', 'rtl', 'rtl'],
  ['2026 — 5 %', 'rtl', 'rtl'],
  ['Boats sail again', 'ltr', 'ltr'],
  ['Boats sail again', 'rtl', 'ltr'],
  ['القوارب تبحر', 'ltr', 'rtl'],
  ['הסירות שטות', 'ltr', 'rtl'],
  ['قایق‌ها دوباره', 'ltr', 'rtl'],
  ['NATO قال متحدث باسم الحلف إن', 'rtl', 'rtl'],
  ['٢٠٢٦ Boats', 'ltr', 'ltr'],
  ['“القوارب”, they say, means boats in this part of the world', 'ltr', 'ltr'],
  ['\u200fA B C', 'ltr', 'rtl'],
  ['\u200eالقوارب', 'rtl', 'ltr'],
] as const)('%j in a text %s runs %s', (text, around, direction) => {
  expect(directionIn(text, around)).toBe(direction)
})

test('a text of one script runs in that script’s direction, whatever is around it', () => {
  const around = fc.constantFrom('ltr' as const, 'rtl' as const)
  const filler = fc.constantFrom(' ', '1', '–', '“', '٣', '.')
  const of = (letters: string) =>
    fc
      .array(fc.oneof(fc.constantFrom(...letters), filler), { minLength: 1 })
      .map((parts) => parts.join(''))
      .filter((text) => /\p{L}/u.test(text))
  const written = fc.oneof(fc.tuple(of('abcäßжя漢'), fc.constant('ltr')), fc.tuple(of('אבגابتچ'), fc.constant('rtl')))
  fc.assert(
    fc.property(written, around, ([text, own], around) => directionIn(text, around) === own),
    cases(200),
  )
})
