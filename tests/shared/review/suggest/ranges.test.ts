import type { Node } from '@tiptap/pm/model'
import { expect, test } from 'vitest'
import { newDraft, readFields } from '#shared/article/draft.ts'
import { noAuthors, suggestionsOf } from '#shared/review/index.ts'
import { proseSchema } from '#shared/schema/index.ts'

const line = (text: string, level: number | null = null) =>
  proseSchema.node('paragraph', { level }, text === '' ? [] : proseSchema.text(text))
const card = (title: string) => proseSchema.node('linkCard', { url: 'https://a.example/', title })
const quote = (...lines: Node[]) => proseSchema.node('blockquote', null, lines)
const fields = readFields(newDraft())

/** What is suggested: its kind, where it stands in both bodies, and what it says. */
function suggested(before: readonly Node[], after: readonly Node[], authors = noAuthors) {
  const content = (blocks: readonly Node[]) => ({ fields, body: proseSchema.node('doc', null, blocks) })
  return suggestionsOf(content(before), content(after), authors).flatMap((each) =>
    each.kind === 'field'
      ? []
      : each.changes.map((change) => [
          change.kind,
          [change.baseline.from, change.baseline.to],
          [change.live.from, change.live.to],
          change.kind === 'text' ? `${change.before}>${change.after}` : '',
        ]),
  )
}

test.each<[string, Node[], Node[], unknown[]]>([
  ['a word', [line('It sails today.')], [line('It sails soon.')], [['text', [10, 15], [10, 14], 'today>soon']]],
  [
    'a line made a heading',
    [line('One'), line('Two')],
    [line('One'), line('Two', 2)],
    [['block', [5, 10], [5, 10], '']],
  ],
  [
    'an empty line made a heading',
    [line('One'), line('')],
    [line('One'), line('', 2)],
    [['block', [5, 7], [5, 7], '']],
  ],
  ['a card', [line('One'), card('A')], [line('One'), card('B')], [['block', [5, 6], [5, 6], '']]],
  ['a line put in a quotation', [line('One')], [quote(line('One'))], [['block', [0, 5], [1, 6], '']]],
  [
    'a line between',
    [line('One'), line('Two')],
    [line('One'), line('New'), line('Two')],
    [['text', [6, 6], [6, 10], '>New\n']],
  ],
])('a suggestion stands where it is in both bodies: %s', (_what, before, after, expected) => {
  expect(suggested(before, after)).toEqual(expected)
})

test('what is put in is by whoever did that, what is gone by whoever took it, a form by whoever made it', () => {
  const asked: string[] = []
  const authors = {
    inserted: () => {
      asked.push('inserted')
      return ['ann']
    },
    deleted: () => {
      asked.push('deleted')
      return ['ben']
    },
    formed: () => {
      asked.push('formed')
      return ['cleo']
    },
    field: () => [],
  }
  const of = (before: Node[], after: Node[]) => {
    asked.length = 0
    suggested(before, after, authors)
    return asked.join()
  }
  expect(of([line('It sails.')], [line('It sails late.')])).toBe('inserted')
  expect(of([line('It sails late.')], [line('It sails.')])).toBe('deleted')
  expect(of([line('It sails today.')], [line('It sails soon.')])).toBe('inserted,deleted')
  expect(of([line('Ships')], [line('Ships', 2)])).toBe('formed')
})
