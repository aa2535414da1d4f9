import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { bodyOf, draftOf, getField, setField } from '#shared/article/draft.ts'
import {
  broughtBy,
  conflictsOf,
  type Merge,
  mergePartsOf,
  mergesOf,
  takeBack,
  takenBackOf,
} from '#shared/merge/index.ts'
import { wholeStory } from '#shared/review/comments/anchor.ts'
import { addComment, threadsOf } from '#shared/review/comments/comments.ts'
import { signDraft } from '#shared/review/people/people.ts'
import { acceptedContent, startBaseline } from '#shared/review/suggest/baseline.ts'
import { hasBaseline } from '#shared/review/suggest/baseline-parts.ts'
import { versionsOf } from '#shared/review/versions/versions.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { story } from '#tests/helpers/story.ts'
import { copyOf, linesOf, open, write, writersOf } from './copies.ts'

const paragraph = (text: string) => proseSchema.node('paragraph', null, text ? proseSchema.text(text) : [])

/** Replaces the body of a draft with these lines. */
function say(draft: Y.Doc, ...lines: string[]): void {
  write(draft, proseSchema.node('doc', null, lines.map(paragraph)))
}

const lines = ['The ferry ran aground today.', 'Nobody was hurt.', 'The pier is closed.']

function signed(draft: Y.Doc, id: string): Y.Doc {
  signDraft(draft, { id, name: id, initials: id, colour: 'blue', role: 'editor' })
  return draft
}

/** Two copies of one story, each its person's. */
function parted() {
  const ann = signed(draftOf(story({ headline: 'Ferry' }, lines)), 'ann')
  return { ann, ben: signed(copyOf(ann), 'ben') }
}

let acts = 0
const act = () => {
  acts += 1
  return { id: `taking back ${acts}`, by: 'ann', at: 1_000_000_000 + acts }
}

function merged(draft: Y.Doc, theirs: Y.Doc): Merge {
  const merge = open(draft, theirs)
  if (merge === null) throw new Error('nothing new')
  return merge
}

test('what came with a merge is told by who wrote it', () => {
  const { ann, ben } = parted()
  const cara = signed(copyOf(ben), 'cara')
  say(cara, ...lines, 'Cara wrote five words here.')
  open(ben, cara)
  say(ben, 'The old ferry ran aground today.', 'The pier is closed.', 'Cara wrote five words here.')
  setField(ben, 'kicker', 'Shipping')
  addComment(ben, { id: 'remark', by: 'ben', at: 5 }, wholeStory, 'Who says so?')
  setField(ann, 'deck', 'It is mine')
  const merge = merged(ann, ben)
  expect(broughtBy(ann, merge)).toEqual({
    written: [
      { by: 'cara', count: 5 },
      { by: 'ben', count: 1 },
    ],
    removed: 3,
    moved: 0,
    fields: ['kicker'],
    comments: [{ by: 'ben', count: 1 }],
  })
})

test('a word that one made longer is one that came in, and from that one', () => {
  const { ann, ben } = parted()
  const [first = '', ...rest] = lines
  say(ben, first.replace('ferry', 'ferryboat'), ...rest)
  expect(broughtBy(ann, merged(ann, ben))).toMatchObject({ written: [{ by: 'ben', count: 1 }], removed: 1 })
})

test('what was moved is neither written nor gone', () => {
  const { ann, ben } = parted()
  say(ben, ...lines.slice(1), lines[0] ?? '')
  expect(broughtBy(ann, merged(ann, ben))).toMatchObject({ written: [], removed: 0, moved: 1 })
})

test('a merge that is taken back leaves the story as it was before; comments stay, and so do versions of both', () => {
  const { ann, ben } = parted()
  say(ben, 'The ferry sank.', 'Nobody was hurt.')
  setField(ben, 'headline', 'Ferry sinks')
  addComment(ben, { id: 'remark', by: 'ben', at: 5 }, wholeStory, 'Who says so?')
  const merge = merged(ann, ben)
  expect(linesOf(ann)).toEqual(['The ferry sank.', 'Nobody was hurt.'])
  takeBack(ann, merge, act())
  expect(linesOf(ann)).toEqual(lines)
  expect(getField(ann, 'headline')).toBe('Ferry')
  expect(threadsOf(ann)).toHaveLength(1)
  expect(versionsOf(ann).map(({ reason }) => reason)).toEqual(['merge', 'merged', 'takeBack', 'takenBack'])
  expect([...takenBackOf(mergesOf(ann))]).toEqual([merge.id])
})

test('what was typed since a merge stays when it is taken back', () => {
  const { ann, ben } = parted()
  say(ben, ...lines.slice(0, 2), 'The pier is closed until May.')
  const merge = merged(ann, ben)
  say(ann, 'The ferry ran aground at dawn today.', ...linesOf(ann).slice(1), 'More soon.')
  takeBack(ann, merge, act())
  expect(linesOf(ann)).toEqual(['The ferry ran aground at dawn today.', ...lines.slice(1), 'More soon.'])
  expect(conflictsOf(ann)).toEqual([])
})

test('where what was typed since is in what came with the merge, one reading stands and a conflict has both', () => {
  const { ann, ben } = parted()
  say(ben, ...lines, 'The captain is being heard.')
  const merge = merged(ann, ben)
  say(ann, ...lines, 'The drunken captain is being heard.')
  const taken = takeBack(ann, merge, act())
  const stands = linesOf(ann)[3] ?? ''
  expect(['', 'The drunken captain is being heard.']).toContain(stands)
  expect(conflictsOf(ann)).toMatchObject([{ conflict: { kind: 'text' }, merge: { takesBack: merge.id, id: taken.id } }])
})

test('conflicts of a merge that was taken back are nothing to settle; taken back itself, they are again', () => {
  const { ann, ben } = parted()
  say(ann, 'The ferry ran aground early.', ...lines.slice(1))
  say(ben, 'The ferry ran aground yesterday.', ...lines.slice(1), 'More soon.')
  const merge = merged(ann, ben)
  const after = linesOf(ann)
  expect(conflictsOf(ann)).toHaveLength(1)
  const taken = takeBack(ann, merge, act())
  expect(linesOf(ann)).toEqual(['The ferry ran aground early.', ...lines.slice(1)])
  expect(conflictsOf(ann)).toEqual([])
  takeBack(ann, taken, act())
  expect(linesOf(ann)).toEqual(after)
  expect(conflictsOf(ann)).toHaveLength(1)
})

test('taking back is one step of undo, text, decision and all', () => {
  const { ann, ben } = parted()
  say(ben, 'The ferry sank.', 'Nobody was hurt.')
  const merge = merged(ann, ben)
  const origin = {}
  const undo = new Y.UndoManager([bodyOf(ann), ...mergePartsOf(ann)], { trackedOrigins: new Set([origin]) })
  takeBack(ann, merge, act(), origin)
  undo.undo()
  expect(linesOf(ann)).toEqual(['The ferry sank.', 'Nobody was hurt.'])
  expect(takenBackOf(mergesOf(ann)).size).toBe(0)
  undo.redo()
  expect(linesOf(ann)).toEqual(lines)
})

test('suggestions that came with a merge go with it, and those that were there before stay', () => {
  const { ann, ben } = parted()
  startBaseline(ann)
  say(ann, 'The old ferry ran aground today.', ...lines.slice(1))
  startBaseline(ben)
  say(ben, ...lines, 'Ben suggests this.')
  const merge = merged(ann, ben)
  takeBack(ann, merge, act())
  expect(linesOf(ann)).toEqual(['The old ferry ran aground today.', ...lines.slice(1)])
  expect(hasBaseline(ann)).toBe(true)
  expect(acceptedContent(ann).body.textContent).toBe(lines.join(''))
})

test('what comes back by taking back is whose it was', () => {
  const { ann, ben } = parted()
  say(ben, lines[0] ?? '', lines[2] ?? '')
  const merge = merged(ann, ben)
  const cara = signed(copyOf(ann), 'cara')
  takeBack(cara, merge, { ...act(), by: 'cara' })
  expect(linesOf(cara)).toEqual(lines)
  expect(writersOf(cara, 'Nobody was hurt.')).toEqual(['ann'])
})

test('what was taken back does not come again with the next package, and what is new in it does', () => {
  const { ann, ben } = parted()
  say(ben, ...lines, 'The captain is being heard.')
  const merge = merged(ann, ben)
  takeBack(ann, merge, act())
  say(ben, 'Breaking news.', ...lines, 'The captain is being heard.')
  merged(ann, ben)
  expect(linesOf(ann)).toEqual(['Breaking news.', ...lines])
  merged(ben, ann)
  expect(linesOf(ben)).toEqual(['Breaking news.', ...lines])
})

test('a merge whose versions are not there is not taken back', () => {
  const { ann, ben } = parted()
  say(ben, ...lines, 'More soon.')
  const merge = merged(ann, ben)
  expect(() => takeBack(ann, { ...merge, before: 'nowhere' }, act())).toThrow(RangeError)
  expect(linesOf(ann)).toEqual([...lines, 'More soon.'])
})
