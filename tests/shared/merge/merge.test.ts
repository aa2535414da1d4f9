import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { bodyOfParagraphs } from '#shared/article/body.ts'
import { bodyOf, draftOf, getField, setField } from '#shared/article/draft.ts'
import { choicesOf, conflictsOf, mergesOf, settle, textOf } from '#shared/merge/index.ts'
import { Places } from '#shared/merge/names/place.ts'
import { acceptedContent, setBaseline, startBaseline } from '#shared/review/suggest/baseline.ts'
import { hasBaseline } from '#shared/review/suggest/baseline-parts.ts'
import { contentOf } from '#shared/review/suggest/content.ts'
import { contentAt, versionsOf } from '#shared/review/versions/versions.ts'
import { eventsOf } from '#shared/review/workflow/log.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { story } from '#tests/helpers/story.ts'
import { bodyNodeOf, copyOf, linesOf, open, sent, write } from './copies.ts'

const paragraph = (text: string) => proseSchema.node('paragraph', null, text ? proseSchema.text(text) : [])

/** Replaces the body of a draft with these lines. */
function say(draft: Y.Doc, ...lines: string[]): void {
  write(draft, proseSchema.node('doc', null, lines.map(paragraph)))
}

/** Makes the line at an index an item of a list. */
function list(draft: Y.Doc, index: number): void {
  const lines = linesOf(draft).map((text, place) =>
    place === index
      ? proseSchema.node('bulletList', null, [proseSchema.node('listItem', null, [paragraph(text)])])
      : paragraph(text),
  )
  write(draft, proseSchema.node('doc', null, lines))
}

function parted(...lines: string[]) {
  const ann = draftOf(story({ headline: 'Ferry' }, lines))
  return { ann, ben: copyOf(ann) }
}

/** The conflicts in the text that nobody has settled: both readings and what is proposed. */
function conflictsIn(draft: Y.Doc) {
  return conflictsOf(draft).flatMap(({ conflict, settlement }) =>
    conflict.kind === 'text' && settlement === null
      ? [
          [textOf(conflict.one), textOf(conflict.other)]
            .toSorted()
            .concat(conflict.proposed ? [textOf(conflict.proposed)] : []),
        ]
      : [],
  )
}

const settler = { by: 'ann', at: 5_000 }

function settleAll(draft: Y.Doc, choice?: 'both'): void {
  for (const { conflict } of conflictsOf(draft))
    settle(draft, conflict, choice ?? choicesOf(conflict)[0] ?? 'asIs', settler)
}

test('changes in different places need nobody', () => {
  const { ann, ben } = parted('The ferry ran aground.', 'Nobody was hurt.')
  say(ann, 'The old ferry ran aground.', 'Nobody was hurt.')
  say(ben, 'The ferry ran aground.', 'Nobody was badly hurt.', 'Police are investigating.')
  open(ann, ben)
  expect(linesOf(ann)).toEqual(['The old ferry ran aground.', 'Nobody was badly hurt.', 'Police are investigating.'])
  expect(conflictsOf(ann)).toEqual([])
})

test('paragraphs that both added in one place both stand, and are no conflict', () => {
  const { ann, ben } = parted('The ferry ran aground.')
  say(ann, 'The ferry ran aground.', 'Nobody was hurt.')
  say(ben, 'The ferry ran aground.', 'Police are investigating.')
  open(ann, ben)
  expect(linesOf(ann).slice(1).toSorted()).toEqual(['Nobody was hurt.', 'Police are investigating.'])
  expect(conflictsOf(ann)).toEqual([])
})

test('a word that both replaced is a conflict with both readings', () => {
  const { ann, ben } = parted('The ferry ran aground today.')
  say(ann, 'The ferry ran aground early.')
  say(ben, 'The ferry ran aground yesterday.')
  open(ann, ben)
  expect(conflictsIn(ann)).toEqual([['early', 'yesterday']])
  settleAll(ann)
  expect(['The ferry ran aground early.', 'The ferry ran aground yesterday.']).toContain(linesOf(ann)[0])
  expect(conflictsIn(ann)).toEqual([])
})

test('a conflict says what stood there before, in the text and in a field', () => {
  const { ann, ben } = parted('The ferry ran aground today.')
  say(ann, 'The ferry ran aground early.')
  say(ben, 'The ferry ran aground yesterday.')
  setField(ann, 'headline', 'Ferry aground')
  setField(ben, 'headline', 'Ferry stuck')
  open(ann, ben)
  const [field, text] = conflictsOf(ann).map(({ conflict }) => conflict)
  expect(field).toMatchObject({ kind: 'field', base: 'Ferry' })
  expect(text?.kind === 'text' && text.base && textOf(text.base)).toBe('today')
})

test('both readings can be kept, apart from one another', () => {
  const { ann, ben } = parted('The ferry ran aground today.')
  say(ann, 'The ferry ran aground early.')
  say(ben, 'The ferry ran aground yesterday.')
  open(ann, ben)
  settleAll(ann, 'both')
  expect(linesOf(ann)[0]).toMatch(/aground (early yesterday|yesterday early)\.$/)
})

test('an edit in a paragraph that the other side made a list stands in the list', () => {
  const { ann, ben } = parted('The ferry ran aground.', 'Nobody was hurt.')
  list(ann, 1)
  say(ben, 'The ferry ran aground.', 'Nobody was badly hurt.')
  open(ann, ben)
  expect(linesOf(ann)).toEqual(['The ferry ran aground.', 'Nobody was badly hurt.'])
  expect(bodyNodeOf(ann).lastChild?.type.name).toBe('bulletList')
  expect(conflictsOf(ann)).toEqual([])
})

test('a paragraph that both made a list stands once', () => {
  const { ann, ben } = parted('The ferry ran aground.', 'Nobody was hurt.')
  list(ann, 1)
  list(ben, 1)
  open(ann, ben)
  expect(linesOf(ann)).toEqual(['The ferry ran aground.', 'Nobody was hurt.'])
  expect(conflictsOf(ann)).toEqual([])
})

test('a word changed behind where the other side pressed Enter stands there', () => {
  const { ann, ben } = parted('One two three four.')
  say(ann, 'One two', 'three four.')
  say(ben, 'One two three five.')
  open(ann, ben)
  expect(linesOf(ann)).toEqual(['One two', 'three five.'])
  expect(conflictsOf(ann)).toEqual([])
})

test('what one side changed in a paragraph that the other deleted is a conflict', () => {
  const { ann, ben } = parted('The ferry ran aground.', 'Nobody was hurt.', 'The end.')
  say(ann, 'The ferry ran aground.', 'The end.')
  say(ben, 'The ferry ran aground.', 'Nobody was badly hurt.', 'The end.')
  open(ann, ben)
  expect(linesOf(ann).join(' ')).not.toContain('badly')
  expect(conflictsIn(ann)).toEqual([['', 'Nobody was badly hurt.\n']])
  settleAll(ann, 'both')
  expect(linesOf(ann)).toEqual(['The ferry ran aground.', 'Nobody was badly hurt.', 'The end.'])
})

test('a conflict keeps its place while the story goes on', () => {
  const { ann, ben } = parted('The ferry ran aground.', 'Nobody was hurt.', 'The end.')
  say(ann, 'The ferry ran aground.', 'The end.')
  say(ben, 'The ferry ran aground.', 'Nobody was badly hurt.', 'The end.')
  open(ann, ben)
  say(ann, 'Breaking news.', 'The ferry ran aground.', 'The end.')
  say(ann, 'Breaking news.', 'The old ferry ran aground.', 'The very end.')
  settleAll(ann, 'both')
  expect(linesOf(ann)).toEqual([
    'Breaking news.',
    'The old ferry ran aground.',
    'Nobody was badly hurt.',
    'The very end.',
  ])
})

test('a field that both changed is a conflict, one that one side changed is not', () => {
  const { ann, ben } = parted('The ferry ran aground.')
  setField(ann, 'headline', 'Ferry aground')
  setField(ben, 'headline', 'Ferry stuck')
  setField(ben, 'kicker', 'Shipping')
  open(ann, ben)
  expect(conflictsOf(ann)).toMatchObject([{ conflict: { kind: 'field', field: 'headline' } }])
  const [found] = conflictsOf(ann)
  if (found?.conflict.kind !== 'field') throw new Error('no conflict')
  settle(ann, found.conflict, found.conflict.one === 'Ferry stuck' ? 'one' : 'other', settler)
  expect(getField(ann, 'headline')).toBe('Ferry stuck')
  expect(getField(ann, 'kicker')).toBe('Shipping')
})

test('what is settled on one desk is settled on the other', () => {
  const { ann, ben } = parted('The ferry ran aground today.')
  say(ann, 'The ferry ran aground early.')
  say(ben, 'The ferry ran aground yesterday.')
  open(ann, ben)
  settleAll(ann)
  open(ben, ann)
  expect(linesOf(ben)).toEqual(linesOf(ann))
  expect(conflictsIn(ben)).toEqual([])
})

test('a settlement is one step of undo, decision and text', () => {
  const { ann, ben } = parted('The ferry ran aground today.')
  say(ann, 'The ferry ran aground early.')
  say(ben, 'The ferry ran aground yesterday.')
  open(ann, ben)
  const before = linesOf(ann)
  const origin = {}
  const undo = new Y.UndoManager([bodyOf(ann), ann.getMap('settled')], { trackedOrigins: new Set([origin]) })
  const [found] = conflictsOf(ann)
  if (found) settle(ann, found.conflict, 'one', settler, origin)
  expect(conflictsIn(ann)).toEqual([])
  undo.undo()
  expect(linesOf(ann)).toEqual(before)
  expect(conflictsIn(ann)).toHaveLength(1)
})

test('the draft as it was before is kept, and the merge is in the history', () => {
  const { ann, ben } = parted('The ferry ran aground.')
  say(ben, 'The ferry ran aground today.')
  open(ann, ben)
  const [version] = versionsOf(ann)
  expect(version).toMatchObject({ reason: 'merge' })
  expect(contentAt(ann, version?.snapshot ?? new Uint8Array()).body.textContent).toBe('The ferry ran aground.')
  expect(eventsOf(ann)).toMatchObject([{ kind: 'received', from: 'ben' }])
  expect(mergesOf(ann)).toMatchObject([{ by: 'ann', conflicts: [] }])
})

test('a review that both began apart holds what was accepted once', () => {
  const { ann, ben } = parted('The ferry ran aground.')
  startBaseline(ann)
  say(ann, 'The old ferry ran aground.')
  startBaseline(ben)
  say(ben, 'The ferry ran aground today.')
  open(ann, ben)
  expect(hasBaseline(ann)).toBe(true)
  const { body } = contentOf(ann)
  setBaseline(ann, { ...contentOf(ann), body })
  expect(linesOf(ann)).toEqual(['The old ferry ran aground today.'])
})

test('what one side wrote without suggesting it is accepted, though the other had begun a review', () => {
  const { ann, ben } = parted('The ferry ran aground.', 'Nobody was hurt.')
  say(ann, 'The old ferry ran aground.', 'Nobody was hurt.')
  setField(ann, 'headline', 'Ferry aground')
  startBaseline(ben)
  say(ben, 'The ferry ran aground.', 'Nobody was badly hurt.')
  setField(ben, 'kicker', 'Shipping')
  const theirs = copyOf(ben)
  open(ben, ann)
  open(ann, theirs)
  for (const draft of [ann, ben]) {
    const accepted = acceptedContent(draft)
    expect(accepted.body.textContent).toBe('The old ferry ran aground.Nobody was hurt.')
    expect([accepted.fields.headline, accepted.fields.kicker]).toEqual(['Ferry aground', null])
  }
  // Each desk has corrected it by itself, and together they hold it once.
  open(ann, ben)
  expect(acceptedContent(ann).body.textContent).toBe('The old ferry ran aground.Nobody was hurt.')
})

test('conflicts of a Lede that left the text to Yjs read and are settled as they were', () => {
  const draft = draftOf(story({}, ['The ferry ran aground earlyyesterday.', 'Nobody badly was.']))
  const reading = (words: string) => ({ body: bodyOfParagraphs([words]), ends: false })
  const places = new Places(bodyOf(draft))
  const conflict = (id: string, from: number, to: number, proposed: string | null) => ({
    id,
    kind: 'text',
    one: reading('early'),
    other: reading('yesterday'),
    proposed: proposed === null ? null : reading(proposed),
    place: places.placeOf({ from, to }),
    swapped: false,
  })
  const merge = { id: 'old', at: new Date(0).toISOString(), by: 'ann', one: 'ann', other: 'ben' }
  const conflicts = [conflict('a', 23, 37, null), conflict('b', 47, 56, 'was badly hurt')]
  draft.getMap('merges').set('old', { ...merge, conflicts })
  expect(conflictsIn(draft)).toEqual([
    ['early', 'yesterday'],
    ['early', 'yesterday', 'was badly hurt'],
  ])
  settleAll(draft)
  expect(linesOf(draft)).toEqual(['The ferry ran aground early.', 'Nobody was badly hurt.'])
})

test('a copy that only deleted something, and has been merged since, gets what the other made of it without a conflict', () => {
  const { ann } = parted('At dawn the ferry ran aground.')
  sent(ann)
  const base = copyOf(ann)
  say(ann, 'News.', 'At dawn the ferry ran aground.')
  const cleo = copyOf(base)
  say(cleo, 'the ferry ran aground.')
  open(ann, cleo)
  open(cleo, ann)
  expect(linesOf(cleo)).toEqual(['News.', 'the ferry ran aground.'])
  expect(conflictsOf(cleo)).toEqual([])
})

test('a copy that has nothing new changes nothing', () => {
  const { ann, ben } = parted('The ferry ran aground.')
  say(ann, 'The old ferry ran aground.')
  expect(open(ann, ben)).toBeNull()
  expect(eventsOf(ann)).toEqual([])
})
