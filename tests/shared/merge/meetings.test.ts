import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { bodyOf, draftOf, getField, setField } from '#shared/article/draft.ts'
import { conflictsOf, mergesOf, openConflictsIn, settle, takeBack, textOf } from '#shared/merge/index.ts'
import { acceptedContent, baselineOf, setBaseline, startBaseline } from '#shared/review/suggest/baseline.ts'
import { contentOf } from '#shared/review/suggest/content.ts'
import { restoreVersion } from '#shared/review/versions/restore.ts'
import { draftAt, keepVersion, versionsOf } from '#shared/review/versions/versions.ts'
import { story } from '#tests/helpers/story.ts'
import { bodyNodeOf, copyOf, linesOf, open, sent, write } from './copies.ts'
import { box, doc, last, lead, second, shown, third } from './scene.ts'

// Desks that meet crosswise, in a circle and late, and merges between undo, restoring and deciding.

const paragraphs = [lead, second, third, last]
const rewritten = lead.replace('212', '221')
const warned = second.replace('Nobody was hurt', 'Two people were hurt')
const closed = last.replace('Friday', 'Sunday')

/** Three copies of a story, each with a word of its own changed. */
function threeDesks() {
  const ann = draftOf(story({}, paragraphs))
  const [ben, cleo] = [sent(ann), sent(ann)]
  write(ann, doc(rewritten, second, third, last))
  write(ben, doc(lead, warned, third, last))
  write(cleo, doc(lead, second, third, closed))
  return { ann, ben, cleo }
}

const all = [rewritten, warned, third, closed]

/** Two desks open each other’s copy at the same time. */
function swap(one: Y.Doc, other: Y.Doc): void {
  const [a, b] = [sent(one), sent(other)]
  open(one, b)
  open(other, a)
}

test('what three desks wrote is on each after two opened one another’s copy at once and the third either’s', () => {
  const { ann, ben, cleo } = threeDesks()
  swap(ann, ben)
  swap(ben, cleo)
  swap(ann, cleo)
  for (const desk of [ann, ben, cleo]) {
    expect(linesOf(desk)).toEqual(all)
    expect(conflictsOf(desk)).toEqual([])
  }
})

test('what three desks wrote is on each after it went around', () => {
  const { ann, ben, cleo } = threeDesks()
  open(ben, sent(ann))
  open(cleo, sent(ben))
  open(ann, sent(cleo))
  open(ben, sent(ann))
  for (const desk of [ann, ben, cleo]) expect(linesOf(desk)).toEqual(all)
})

test('a copy from before that comes after the newer one brings nothing, whoever it was merged by', () => {
  const { ann, ben, cleo } = threeDesks()
  const early = sent(ben)
  write(ben, doc(lead, warned, third))
  open(ann, sent(ben))
  open(cleo, sent(ann))
  expect([open(ann, early), open(cleo, early)]).toEqual([null, null])
  expect(linesOf(cleo)).toEqual([rewritten, warned, third])
})

test('a contradiction that two desks found at once is one conflict for the third, and is settled once', () => {
  const { ann, ben, cleo } = threeDesks()
  write(ben, doc(lead.replace('212', '220'), warned, third, last))
  swap(ann, ben)
  const [{ conflict } = {}] = openConflictsIn(ann)
  if (conflict?.kind !== 'text') throw new Error('no conflict of text')
  settle(ann, conflict, textOf(conflict.one).includes('221') ? 'one' : 'other', { by: 'ann', at: 9 })
  open(cleo, sent(ben))
  expect(openConflictsIn(cleo)).toHaveLength(1)
  open(cleo, sent(ann))
  open(ben, sent(ann))
  for (const desk of [ann, ben, cleo]) {
    expect(openConflictsIn(desk)).toEqual([])
    expect(linesOf(desk)[0]).toBe(rewritten)
  }
})

test('a paragraph that two desks wrote anew as it was stands once wherever they meet', () => {
  const ann = draftOf(story({}, [lead]))
  const version = keepVersion(ann, { id: 'first', by: 'ann', at: 1 }, 'named')
  const [ben, cleo] = [sent(ann), sent(ann)]
  // One unwraps it again, the other goes back to the version: each has it under names of its own.
  for (const desk of [ann, ben]) write(desk, doc(box(lead)))
  write(ann, doc(lead))
  restoreVersion(ben, draftAt(ben, version.snapshot), null)
  write(cleo, doc(second, lead))
  swap(ann, ben)
  open(cleo, sent(ann))
  swap(ben, cleo)
  open(ben, sent(ann))
  open(cleo, sent(ben))
  open(ann, sent(cleo))
  for (const desk of [ann, ben, cleo]) expect(linesOf(desk)).toEqual([second, lead])
})

test('undo after a merge takes back one’s own words and leaves the other’s', () => {
  const ann = draftOf(story({}, paragraphs))
  const ben = sent(ann)
  const undo = new Y.UndoManager([bodyOf(ann)], { captureTimeout: 0, trackedOrigins: new Set(['window']) })
  ann.transact(() => write(ann, doc(rewritten, second, third, last)), 'window')
  write(ben, doc(lead, warned, third, last))
  open(ann, sent(ben))
  expect(linesOf(ann)).toEqual([rewritten, warned, third, last])
  undo.undo()
  expect(linesOf(ann)).toEqual([lead, warned, third, last])
  undo.redo()
  expect(linesOf(ann)).toEqual([rewritten, warned, third, last])
})

test('a version that one restores and what the other wrote since both stand', () => {
  const ann = draftOf(story({}, paragraphs))
  keepVersion(ann, { id: 'first', by: 'ann', at: 1 }, 'named')
  write(ann, doc(rewritten, second, third, last))
  const ben = sent(ann)
  const version = versionsOf(ann).find(({ id }) => id === 'first')
  if (version === undefined) throw new Error('no version')
  restoreVersion(ann, draftAt(ann, version.snapshot), null)
  write(ben, doc(rewritten, warned, third, last))
  swap(ann, ben)
  for (const desk of [ann, ben]) expect(linesOf(desk)).toEqual([lead, warned, third, last])
})

test('a suggestion that one accepts and the other rejects is one of both on each desk, and nothing is lost', () => {
  const ann = draftOf(story({}, [lead, last]))
  startBaseline(ann)
  write(ann, doc(rewritten, last))
  const ben = sent(ann)
  setBaseline(ann, contentOf(ann))
  write(ben, doc(lead, last))
  swap(ann, ben)
  const accepted = (draft: Y.Doc) => acceptedContent(draft).body.firstChild?.textContent
  expect(linesOf(ben)).toEqual(linesOf(ann))
  expect(accepted(ben)).toBe(accepted(ann))
  expect([lead, rewritten]).toContain(linesOf(ann)[0])
  // What is accepted and what the other took out is there to be decided.
  expect([accepted(ann), linesOf(ann)[0]]).toEqual([rewritten, lead])
  expect(baselineOf(ann)).not.toBeNull()
})

test('a conflict that two desks settle otherwise stands settled, with one reading on both', () => {
  const ann = draftOf(story({}, [lead]))
  const ben = sent(ann)
  write(ann, doc(rewritten))
  write(ben, doc(lead.replace('212', '220')))
  swap(ann, ben)
  for (const [desk, choice] of [
    [ann, 'one'],
    [ben, 'other'],
  ] as const) {
    const [{ conflict } = {}] = openConflictsIn(desk)
    if (conflict === undefined) throw new Error('no conflict')
    settle(desk, conflict, choice, { by: choice, at: 9 })
  }
  swap(ann, ben)
  swap(ann, ben)
  expect(linesOf(ben)).toEqual(linesOf(ann))
  expect([rewritten, lead.replace('212', '220')]).toContain(linesOf(ann)[0])
  const choices = (draft: Y.Doc) => conflictsOf(draft).map(({ settlement }) => settlement?.choice ?? null)
  expect(choices(ben)).toEqual(choices(ann))
})

test('a merge that one takes back while the other settles its conflict is taken back on both', () => {
  const ann = draftOf(story({}, [lead, second]))
  const ben = sent(ann)
  write(ann, doc(rewritten, second))
  write(ben, doc(lead.replace('212', '220'), warned))
  swap(ann, ben)
  const [merge] = mergesOf(ann)
  if (merge === undefined) throw new Error('no merge')
  takeBack(ann, merge, { id: 'back', by: 'ann', at: Date.parse(merge.at) + 1 })
  expect(linesOf(ann)).toEqual([rewritten, second])
  const [{ conflict } = {}] = openConflictsIn(ben)
  if (conflict === undefined) throw new Error('no conflict')
  settle(ben, conflict, 'one', { by: 'ben', at: 9 })
  swap(ann, ben)
  expect(shown(bodyNodeOf(ben))).toEqual(shown(bodyNodeOf(ann)))
  for (const desk of [ann, ben]) bodyNodeOf(desk).check()
})

const heads: [string, string[], string[], string[], string[]][] = [
  [
    'one put in another order, the other one more',
    ['Ann', 'Ben'],
    ['Ben', 'Ann'],
    ['Ann', 'Ben', 'Cleo'],
    ['Ben', 'Ann', 'Cleo'],
  ],
  [
    'one corrected, the other one more',
    ['Ann', 'Ben'],
    ['Ann Lee', 'Ben'],
    ['Ann', 'Ben', 'Cleo'],
    ['Ann Lee', 'Ben', 'Cleo'],
  ],
  ['each took another one out', ['Ann', 'Ben', 'Cleo'], ['Ben', 'Cleo'], ['Ann', 'Ben'], ['Ben']],
  ['both put the same one in', ['Ann'], ['Ann', 'Ben'], ['Ann', 'Ben'], ['Ann', 'Ben']],
]

test.each(heads)('bylines of which %s', (_, before, here, there, expected) => {
  const ann = draftOf(story({ bylines: before }, [lead]))
  const ben = sent(ann)
  setField(ann, 'bylines', here)
  setField(ben, 'bylines', there)
  swap(ann, ben)
  for (const desk of [ann, ben]) expect(getField(desk, 'bylines')).toEqual(expected)
  expect(conflictsOf(copyOf(ann))).toEqual([])
})
