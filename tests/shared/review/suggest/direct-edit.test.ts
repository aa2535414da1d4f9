import { Fragment, type Node } from '@tiptap/pm/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newDraft, readFields } from '#shared/article/draft.ts'
import { encode } from '#shared/review/diff/flat.ts'
import { accept, noAuthors, type Range, type Suggestion, suggestionsOf } from '#shared/review/index.ts'
import { comparedBodies, type DirectEdit, directEditOf, movedAlong } from '#shared/review/suggest/direct-edit.ts'
import { untouchedBy } from '#shared/review/suggest/untouched.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { cases } from '#tests/helpers/cases.ts'
import { edit, edited, editedBodies } from '../arbitrary-review.ts'

const fields = readFields(newDraft())
const content = (body: Node) => ({ fields, body })
const suggested = (baseline: Node, live: Node) => suggestionsOf(content(baseline), content(live), noAuthors)
const directEdit = (baseline: Node, live: Node, now: Node) => directEditOf(comparedBodies(baseline, live), now)

const paragraph = (line: string) => proseSchema.node('paragraph', null, line === '' ? [] : proseSchema.text(line))
const saying = (lines: readonly string[]) => proseSchema.node('doc', null, lines.map(paragraph))
/** A body with another line, whose other blocks are the same. */
const withLine = (body: Node, index: number, line: string) =>
  body.copy(body.content.replaceChild(index, paragraph(line)))
const accepted = (baseline: Node, { index, after }: DirectEdit) =>
  baseline.copy(baseline.content.replaceChild(index, after))

const words = (body: Node, { from, to }: Range) => body.textBetween(from, to, '|', '·')
const changesOf = (suggestions: readonly Suggestion[]) =>
  suggestions.flatMap((suggestion) => (suggestion.kind === 'field' ? [] : suggestion.changes))

test('after an edit between suggestions both bodies differ in the same words as before, where these are now', () => {
  fc.assert(
    fc.property(editedBodies, edit, ([baseline, live], step) => {
      const now = edited(live, step)
      const direct = directEdit(baseline, live, now)
      fc.pre(direct !== null)
      const body = accepted(baseline, direct)
      body.check()
      const [a, b] = [encode(body).tokens, encode(now).tokens]
      const text = (tokens: typeof a) => tokens.map((token) => (token.kind === 'word' ? token.text : token.kind))
      let [i, j] = [0, 0]
      for (const piece of [...direct.pieces, { fromA: a.length, toA: 0, fromB: b.length, toB: 0 }]) {
        expect(text(a.slice(i, piece.fromA))).toEqual(text(b.slice(j, piece.fromB)))
        ;[i, j] = [piece.toA, piece.toB]
      }
      const before = suggested(baseline, live)
      const [was, is] = [changesOf(before), changesOf(movedAlong(before, direct))]
      for (const [index, change] of was.entries()) {
        const moved = is[index]
        if (moved === undefined || change.kind === 'block') continue
        expect(words(body, moved.baseline)).toBe(words(baseline, change.baseline))
        expect(words(now, moved.live)).toBe(words(live, change.live))
      }
    }),
    cases(30),
  )
})

const lines = [
  'Nobody was hurt in the night.',
  'The ferry sails at dawn, said the harbour master of Leith.',
  'It waits.',
]
const baseline = saying(lines)
const live = saying(['A line that is new.', 'Nobody was hurt in the long night.', ...lines.slice(1)])

test.each([
  ['a word is replaced', 2, 'The ferry leaves at dawn, said the harbour master of Leith.'],
  ['a word is inserted', 2, 'The old ferry sails at dawn, said the harbour master of Leith.'],
  ['words are deleted', 2, 'The ferry sails at dawn.'],
  ['a line is emptied', 3, ''],
  ['a line with a suggestion is edited elsewhere', 1, 'Nobody was injured in the long night.'],
])('where %s, the baseline and the suggestions are as if the bodies had been compared anew', (_what, index, line) => {
  const now = withLine(live, index, line)
  const direct = directEdit(baseline, live, now)
  if (direct === null) throw new Error('was not taken over')
  const ids = untouchedBy(suggested(baseline, live), suggested(baseline, now))
  const { body } = accept({ baseline: content(baseline), live: content(now) }, ids).baseline
  expect(accepted(baseline, direct).eq(body)).toBe(true)
  const place = ({ baseline, live }: Suggestion & { baseline: Range; live: Range }) => [baseline, live]
  const placesOf = (all: readonly Suggestion[]) => all.flatMap((each) => (each.kind === 'field' ? [] : [place(each)]))
  expect(placesOf(movedAlong(suggested(baseline, live), direct))).toEqual(placesOf(suggested(body, now)))
})

test.each([
  ['a suggested word is edited', withLine(live, 1, 'Nobody was hurt in the longest night.')],
  ['a word beside a suggested one is edited', withLine(live, 1, 'Nobody was hurt in the long nights.')],
  ['what stands near a suggestion is edited', withLine(live, 1, 'Nobody was hurt in a long night.')],
  ['a suggested line is edited', withLine(live, 0, 'A line that is newer.')],
  ['two lines are edited', withLine(withLine(live, 2, 'The ferry waits.'), 3, 'It sails.')],
  ['a line is inserted', live.copy(live.content.addToEnd(paragraph('More.')))],
  [
    'the form of a line is changed',
    live.copy(live.content.replaceChild(2, proseSchema.node('paragraph', { level: 2 }, live.child(2).content))),
  ],
  ['nothing is edited', live.copy(Fragment.from(live.children))],
])('where %s, the bodies are compared', (_what, now) => {
  expect(directEdit(baseline, live, now)).toBeNull()
})
