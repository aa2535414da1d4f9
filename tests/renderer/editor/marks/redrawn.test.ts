import { Decoration, DecorationSet } from '@tiptap/pm/view'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { redrawn } from '#renderer/editor/marks/redrawn.ts'
import { block, stateOf } from '../editing.ts'

const { doc } = stateOf(...Array.from({ length: 6 }, (_, index) => block(`Paragraph ${index} of the story.`)))

const mark = fc.record({
  block: fc.nat(5),
  from: fc.integer({ min: 1, max: 8 }),
  length: fc.integer({ min: 1, max: 2 }),
  look: fc.constantFrom('one', 'other', 'third'),
})
const many = fc.array(mark, { maxLength: 30 })
const few = fc.array(mark, { maxLength: 3 })

type Mark = { block: number; from: number; length: number; look: string }

function drawn(of: readonly Mark[]): Decoration[] {
  return of.map(({ block: index, from, length, look }) => {
    const start = index * (doc.firstChild?.nodeSize ?? 0) + from
    return Decoration.inline(start, start + length, { class: look }, { look })
  })
}

/** What is shown, in the order of the text and, in one place, of the marks. */
function shownIn(set: DecorationSet): string[] {
  return [...new Set(set.find().map(({ from, to, spec }) => `${from} ${to} ${spec.look}`))]
}

it('shows what is drawn in its order, whatever was shown before', () => {
  fc.assert(
    fc.property(many, few, few, (most, before, after) => {
      const shown = DecorationSet.create(doc, drawn([...before, ...most]))
      const now = drawn([...after, ...most])
      expect(shownIn(redrawn(shown, doc, now))).toEqual(shownIn(DecorationSet.create(doc, now)))
    }),
  )
})

it('keeps what several findings in one place look like when one more is found elsewhere', () => {
  const twice = [0, 0, 1, 2, 3, 4].map((index) => ({ block: index, from: 1, length: 4, look: 'one' }))
  const shown = DecorationSet.create(doc, drawn(twice))
  expect(shownIn(redrawn(shown, doc, drawn(twice)))).toEqual(shownIn(shown))
})

it('keeps the order of what is in one place when one of it looks other than before', () => {
  const rest = [1, 2, 3, 4, 5].map((index) => ({ block: index, from: 1, length: 4, look: 'one' }))
  const pair = (first: string) => [first, 'last'].map((look) => ({ block: 0, from: 1, length: 4, look }))
  const shown = DecorationSet.create(doc, drawn([...pair('first'), ...rest]))
  const now = drawn([...pair('first, chosen'), ...rest])
  expect(shownIn(redrawn(shown, doc, now))).toEqual(shownIn(DecorationSet.create(doc, now)))
})

it('is the same where nothing is different, and shares the blocks that are as before', () => {
  const marks = Array.from({ length: 6 }, (_, index) => ({ block: index, from: 1, length: 4, look: 'one' }))
  const shown = DecorationSet.create(doc, drawn(marks))
  expect(redrawn(shown, doc, drawn(marks))).toBe(shown)
  const other = redrawn(shown, doc, drawn([...marks, { block: 2, from: 6, length: 2, look: 'other' }]))
  const ofBlock = (set: DecorationSet, index: number) => {
    const { forChild } = set as unknown as { forChild(offset: number, node: unknown): DecorationSet }
    const child = doc.child(index)
    return forChild.call(set, index * child.nodeSize, child)
  }
  expect(ofBlock(other, 4)).toBe(ofBlock(shown, 4))
  expect(ofBlock(other, 2)).not.toBe(ofBlock(shown, 2))
})
