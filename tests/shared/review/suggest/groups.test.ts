import { expect, test } from 'vitest'
import { newDraft, readFields } from '#shared/article/draft.ts'
import { groupsOf, movedBy, noAuthors, suggestionsOf } from '#shared/review/index.ts'
import { proseSchema } from '#shared/schema/index.ts'

type Said = string | readonly [text: string, ...marks: string[]]

const saying = (...parts: Said[]) => ({
  fields: readFields(newDraft()),
  body: proseSchema.node('doc', null, [
    proseSchema.node(
      'paragraph',
      null,
      parts.map((part) => {
        const [text, ...marks] = typeof part === 'string' ? [part] : part
        return proseSchema.text(
          text,
          marks.map((name) => proseSchema.mark(name)),
        )
      }),
    ),
  ]),
})

const groups = (before: Said[], after: Said[]) =>
  groupsOf(suggestionsOf(saying(...before), saying(...after), noAuthors)).map((group) =>
    group
      .map((each) =>
        each.kind === 'marks' ? each.changes.map((change) => 'text' in change && change.text).join('') : each.kind,
      )
      .join('|'),
  )

test('neighbouring words whose marks changed alike are decided as one', () => {
  expect(groups(['The ferry sails today.'], ['The ', ['ferry sails', 'bold'], ' today.'])).toEqual(['ferry| |sails'])
})

test('words that are not neighbours are not', () => {
  expect(groups(['The ferry sails.'], [['The', 'bold'], ' ferry ', ['sails', 'bold'], '.'])).toEqual(['The', 'sails'])
})

test('nor are neighbours that were given other marks, or lost other ones', () => {
  expect(
    groups(
      ['ferry', ' sails'],
      [
        ['ferry', 'bold'],
        [' ', 'italic'],
        ['sails', 'italic'],
      ],
    ),
  ).toEqual(['ferry', ' |sails'])
  expect(
    groups(
      [
        ['ferry', 'bold'],
        [' sails', 'italic'],
      ],
      ['ferry sails'],
    ),
  ).toEqual(['ferry', ' |sails'])
  expect(groups([['ferry', 'bold'], ' sails'], ['ferry', [' sails', 'bold']])).toEqual(['ferry', ' |sails'])
})

test('a word that was put in stands for itself beside them', () => {
  expect(groups(['The ferry'], ['The', [' ferry', 'bold'], ' sails'])).toEqual([' |ferry', 'text'])
  expect(groups(['The ferry'], ['The old', [' ferry', 'bold']])).toEqual(['text', 'ferry'])
})

test('two that are decided as one but move nothing say so', () => {
  const [group = []] = groupsOf(suggestionsOf(saying('The ferry'), saying(['The ferry', 'bold']), noAuthors))
  expect(movedBy(group.slice(0, 2))).toBeNull()
  expect(movedBy(group.slice(0, 1))).toBeNull()
  expect(movedBy([])).toBeNull()
})
