import { expect, test } from 'vitest'
import { draftOf, getField, setField } from '#shared/article/draft.ts'
import { conflictsOf, settle } from '#shared/merge/index.ts'
import { story } from '#tests/helpers/story.ts'
import { bodyNodeOf } from './copies.ts'
import { doc, last, lead, list, merge, merged, quote, readings, second, shown, table, third } from './scene.ts'

// What stands beside a line that goes, or goes to pieces: an addition next to it is none of it.

const [pier, hurt, buses] = ['It left the pier at dawn.', 'Nobody was hurt, the owner said.', 'Two buses came.']
const rudder = third.replace('hull', 'rudder')
const before = doc(lead, second, third, last)

test.each([
  ['at the end of the paragraph before', doc(lead, `${second} ${buses}`, last)],
  ['that ends as the deleted one does', doc(lead, `${second} Two came in the afternoon.`, last)],
  ['at the beginning of the paragraph behind', doc(lead, second, `${buses} ${last}`)],
  ['on both sides', doc(lead, `${second} Three came.`, `${buses} ${last}`)],
])('a sentence %s stands, whatever becomes of a deleted paragraph that the other changed', (_place, one) => {
  const seen = merged(before, one, doc(lead, second, rudder, last))
  expect(seen.blocks).toEqual(shown(one))
  expect(readings(seen)).toEqual([['', `${rudder}/`]])
  const conflict = conflictsOf(seen.draft)[0]?.conflict
  if (conflict?.kind !== 'text') throw new Error('a conflict of words')
  settle(seen.draft, conflict, conflict.one.body === null ? 'other' : 'one', { by: 'ann', at: 1 })
  expect(shown(bodyNodeOf(seen.draft))).toEqual(shown(one).toSpliced(2, 0, rudder))
})

test('a sentence added before two deleted paragraphs, one of which the other changed, stands', () => {
  const seen = merged(before, doc(lead, `${second} ${buses}`), doc(lead, second, rudder, last))
  expect(seen.blocks).toEqual([lead, `${second} ${buses}`])
  expect(readings(seen)[0]?.[1]).toContain(rudder)
})

test.each([
  ['a paragraph', doc(lead, second, third), doc(lead, pier, third), doc(lead, hurt, third), [lead, third]],
  ['the last one', doc(lead, second), doc(lead, pier), doc(lead, hurt), [lead]],
  ['a quotation', doc(quote(second), third), doc(quote(pier), third), doc(quote(hurt), third), [third]],
])('%s of which both deleted another half goes', (_what, was, one, other, blocks) => {
  const seen = merged(was, one, other)
  expect(seen.blocks).toEqual(blocks)
  expect(seen.conflicts).toEqual([])
})

test('an item of which both deleted another half goes, and the list stays one', () => {
  const at = (...lines: string[]) => doc(lead, list(...lines))
  expect(merged(at(third, second, last), at(third, pier, last), at(third, hurt, last)).body.toJSON()).toEqual(
    at(third, last).toJSON(),
  )
  expect(merged(at(second, last), at(pier, last), at(hurt, last)).body.toJSON()).toEqual(at(last).toJSON())
})

test('a paragraph goes of which one deleted a half and the other moved the other half elsewhere', () => {
  const seen = merged(doc(lead, second, third), doc(lead, pier, third), doc(lead, hurt, `${third} ${pier}`))
  expect(seen.blocks).toEqual([lead, `${third} ${pier}`])
  expect(seen.conflicts).toEqual([])
})

test.each([
  ['the first two of three sentences', `${pier} ${hurt} ${buses}`, `${hurt} ${buses}`, `${pier} ${buses}`],
  ['all that one had not put in', second, pier, `${hurt} ${buses}`],
])('where both together delete %s, no space begins the line', (_what, was, one, other) => {
  expect(merged(doc(lead, was, last), doc(lead, one, last), doc(lead, other, last)).blocks).toEqual([lead, buses, last])
})

test('a space with which somebody began a line stays', () => {
  const seen = merged(doc(lead, second, third), doc(lead, ` ${pier}`, third), doc(lead, second, `${third} ${buses}`))
  expect(seen.blocks).toEqual([lead, ` ${pier}`, `${third} ${buses}`])
})

test('a story, and a cell, of which both deleted another half are empty', () => {
  expect(merged(doc(second), doc(pier), doc(hurt)).blocks).toEqual([''])
  const at = (words: string) => doc(table([['Year', words]]))
  expect(merged(at(second), at(pier), at(hurt)).body.toJSON()).toEqual(at('').toJSON())
})

test('a paragraph that one emptied, or left empty, is not taken out', () => {
  const seen = merged(doc(lead, second, third), doc(lead, '', third), doc(lead, second, '', third))
  expect(seen.blocks).toEqual([lead, '', '', third])
})

test.each([
  ['a paragraph', doc(lead, second), doc(`${lead} ${buses}`, second), doc(lead, buses, second)],
  ['the last paragraph', doc(lead), doc(`${lead} ${buses}`), doc(lead, buses)],
  ['an item', doc(list(lead, second)), doc(list(`${lead} ${buses}`, second)), doc(list(lead, buses, second))],
  [
    'a paragraph in the place of another',
    doc(lead, second, third),
    doc(`${lead} ${buses}`, second, third),
    doc(lead, buses, third),
  ],
  ['one of two sentences', doc(lead, second), doc(`${lead} ${buses}`, second), doc(lead, `${buses} ${last}`, second)],
])('a sentence that one appends, and the other puts behind as %s, stands once', (_what, was, one, other) => {
  const seen = merged(was, one, other)
  expect(seen.body.toJSON()).toEqual(other.toJSON())
  expect(seen.conflicts).toEqual([])
})

test('of two sentences that one appends the one stays which the other has not put behind', () => {
  const seen = merged(doc(lead, second), doc(`${lead} ${buses} ${last}`, second), doc(lead, buses, second))
  expect(seen.blocks).toEqual([`${lead} ${last}`, buses, second])
})

const headline = (was: string, one: string, other: string) => {
  const seen = merge(
    draftOf({ ...story(), headline: was }),
    (ann) => setField(ann, 'headline', one),
    (ben) => setField(ben, 'headline', other),
  )
  return { value: getField(seen.draft, 'headline'), isClash: seen.fields.includes('headline') }
}

test.each([
  ['Passenger ferry hits sandbank', 'Ship hits sandbank', 'Ship hits sandbank near Kiel'],
  ['Sailors stranded', '12 sailors stranded', '12 sailors stranded near Kiel'],
  ['Ferry hits sandbank', 'Ferry hits mine', 'Ferry hits mine near Kiel'],
  ['Ferry hits sandbank', 'Update: Ferry hits sandbank', 'Update: Ferry hits sandbank near Kiel'],
])('words at the end of “%s” do not contradict “%s”', (was, changed, both) => {
  expect(headline(was, changed, `${was} near Kiel`)).toEqual({ value: both, isClash: false })
})

test.each([
  ['Ferry hits sandbank', 'Sailors stranded at sea'],
  ['Sailors stranded', 'Seven crew members rescued'],
])('words at the end of “%s” contradict “%s”, which is about something else', (was, rewritten) => {
  expect(headline(was, rewritten, `${was} near Kiel`)).toEqual({ value: rewritten, isClash: true })
})
