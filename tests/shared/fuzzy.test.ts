import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fuzzyFit } from '#shared/fuzzy.ts'
import { cases } from '#tests/helpers/cases.ts'

test.each([
  ['exh', 'Export as HTML', [0, 1, 10]],
  ['uber', 'Überschrift', [0, 1, 2, 3]],
  ['TAB', 'Next tab', [5, 6, 7]],
  ['n t', 'Next tab', [0, 5]],
  ['', 'Next tab', []],
])('“%s” is found in “%s”', (typed, text, at) => {
  expect(fuzzyFit(typed, text)?.at).toEqual(at)
})

test.each([
  ['x', ''],
  ['tabs', 'Next tab'],
  ['ba', 'abc'],
])('“%s” is not in “%s”', (typed, text) => {
  expect(fuzzyFit(typed, text)).toBeNull()
})

test('beginnings of words and letters in a row come first', () => {
  const texts = ['Subheading', 'Heading', 'Add a thing', 'Paste here again']
  const best = texts
    .map((text) => ({ text, score: fuzzyFit('hea', text)?.score ?? Number.NEGATIVE_INFINITY }))
    .sort((some, other) => other.score - some.score)
  expect(best[0]?.text).toBe('Heading')
})

test('whatever is taken out of a text is found in it, at ascending places of those very letters', () => {
  const letters = fc.array(fc.constantFrom(...'abc dé'), { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(letters, fc.infiniteStream(fc.boolean()), (text, keeps) => {
      const typed = text.filter((letter) => letter !== ' ' && keeps.next().value)
      const fit = fuzzyFit(typed.join(''), text.join(''))
      const found = fit?.at.map((place) => text[place])
      expect(found).toEqual(typed)
      expect(fit?.at).toEqual([...(fit?.at ?? [])].sort((one, other) => one - other))
    }),
    cases(100),
  )
})
