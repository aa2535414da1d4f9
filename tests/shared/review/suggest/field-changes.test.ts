import { expect, test } from 'vitest'
import { newDraft, readFields } from '#shared/article/draft.ts'
import { contentOf } from '#shared/review/suggest/content.ts'
import { fieldDifferences, sameField, withFields, wordRuns } from '#shared/review/suggest/field-changes.ts'

const fields = readFields(newDraft())
const { body } = contentOf(newDraft())

test('texts that differ are told in words, also where there was none, other values are not', () => {
  const one = { body, fields: { ...fields, headline: 'Ferry sails', deck: null, urgency: 3, keywords: ['a'] } }
  const other = {
    body,
    fields: { ...fields, headline: 'Ferry waits', deck: 'At dawn', urgency: 4, keywords: ['a', 'b'] },
  }
  expect(
    fieldDifferences(one, other).map(({ field, words }) => [
      field,
      words.map(({ text, change }) => `${change[0]}:${text}`),
    ]),
  ).toEqual([
    ['headline', ['s:Ferry ', 'd:sails', 'i:waits']],
    ['deck', ['i:At dawn']],
    ['keywords', []],
    ['urgency', []],
  ])
  expect(fieldDifferences(one, one)).toEqual([])
})

test('lists are the same where all their entries are, in the same order', () => {
  expect(sameField(['a', 'b'], ['a', 'b'])).toBe(true)
  expect(sameField(['a', 'b'], ['b', 'a'])).toBe(false)
  expect(sameField(['a'], ['a', 'b'])).toBe(false)
  expect(sameField(['a', 'b'], ['a'])).toBe(false)
  expect(sameField(null, [])).toBe(false)
})

test('fields are taken from another story by name, the others stay', () => {
  const source = { ...fields, headline: 'Ferry', slugline: 'ferry' }
  expect(withFields(fields, source, ['slugline'])).toEqual({ ...fields, slugline: 'ferry' })
})

test('a text that is the same is one run, and one that is nothing is none', () => {
  expect(wordRuns('Ferry', 'Ferry')).toEqual([{ text: 'Ferry', change: 'same' }])
  expect(wordRuns('', '')).toEqual([])
})
