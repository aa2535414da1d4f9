import { Decoration, DecorationSet } from '@tiptap/pm/view'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { redrawn } from '#renderer/editor/marks/redrawn.ts'
import { block, stateOf } from '../editing.ts'

const { doc } = stateOf(...Array.from({ length: 6 }, (_, index) => block(`Paragraph ${index} of the story.`)))

const marks = fc.uniqueArray(
  fc.record({
    block: fc.nat(5),
    from: fc.integer({ min: 1, max: 8 }),
    length: fc.integer({ min: 1, max: 6 }),
    look: fc.constantFrom('one', 'other'),
  }),
  { selector: (mark) => JSON.stringify(mark), maxLength: 30 },
)

type Mark = { block: number; from: number; length: number; look: string }

function drawn(of: readonly Mark[]): Decoration[] {
  return of.map(({ block: index, from, length, look }) => {
    const start = index * (doc.firstChild?.nodeSize ?? 0) + from
    return Decoration.inline(start, start + length, { class: look }, { look })
  })
}

function shownIn(set: DecorationSet): string[] {
  return set
    .find()
    .map(({ from, to, spec }) => `${from} ${to} ${spec.look}`)
    .sort()
}

it('shows what is drawn, whatever was shown before', () => {
  fc.assert(
    fc.property(marks, marks, (before, now) => {
      const shown = DecorationSet.create(doc, drawn(before))
      expect(shownIn(redrawn(shown, doc, drawn(now)))).toEqual(shownIn(DecorationSet.create(doc, drawn(now))))
    }),
  )
})

it('is the same where nothing is different, and shares the blocks that are as before', () => {
  const many = Array.from({ length: 6 }, (_, index) => ({ block: index, from: 1, length: 4, look: 'one' }))
  const shown = DecorationSet.create(doc, drawn(many))
  expect(redrawn(shown, doc, drawn(many))).toBe(shown)
  const other = redrawn(shown, doc, drawn([...many, { block: 2, from: 6, length: 2, look: 'other' }]))
  const ofBlock = (set: DecorationSet, index: number) => {
    const { forChild } = set as unknown as { forChild(offset: number, node: unknown): DecorationSet }
    const child = doc.child(index)
    return forChild.call(set, index * child.nodeSize, child)
  }
  expect(ofBlock(other, 4)).toBe(ofBlock(shown, 4))
  expect(ofBlock(other, 2)).not.toBe(ofBlock(shown, 2))
})
