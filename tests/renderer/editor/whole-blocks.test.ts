import { Fragment, type Node } from '@tiptap/pm/model'
import { Selection, TextSelection, type Transaction } from '@tiptap/pm/state'
import { Transform } from '@tiptap/pm/transform'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { firstBody } from '#renderer/editor/shared-body.ts'
import { bodyOf, draftOf } from '#shared/article/draft.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { cases } from '#tests/helpers/cases.ts'
import { story } from '#tests/helpers/story.ts'
import { bodyNode, edit, edited as editedBody, hasCutCharacter } from '#tests/shared/review/arbitrary-review.ts'
import { BoundEditor, copyOf, meet } from './bound-editor.ts'

const make = (type: string, content: Node | readonly Node[]) => proseSchema.node(type, null, content)
const line = (text: string) => make('paragraph', proseSchema.text(text))

/** Where blocks stand that change places: in the story itself, in a list, in a box in it. */
const holders = {
  story: (blocks: readonly Node[]) => [...blocks],
  list: (blocks: readonly Node[]) => [
    make(
      'bulletList',
      blocks.map((block) => make('listItem', block)),
    ),
  ],
  box: (blocks: readonly Node[]) => [make('factBox', [line('Background'), ...blocks])],
}

/** An editor with lines in a holder, and all that hold one of them, in their order. */
function edited(holder: keyof typeof holders, lines: readonly string[]) {
  const editor = new BoundEditor(draftOf(story({}, ['First.'])))
  const blocks = [...holders[holder](lines.map(line)), line('Last.')]
  editor.edit((edit) => edit.insert(edit.doc.content.size, blocks))
  return editor
}

/** Moves the blocks of a holder in one edit, as sorting or dragging does. */
function reorder(editor: BoundEditor, holder: keyof typeof holders, order: readonly number[], caret: string): void {
  const { doc } = editor.state
  const at = holder === 'story' ? null : doc.child(0).nodeSize
  const parent = at === null ? doc : doc.child(1)
  // The story's first and last lines stay, and a box's title.
  const first = holder === 'list' ? 0 : 1
  const blocks = order.map((index) => parent.child(first + index))
  const from = (at === null ? 0 : at + 1) + (first === 0 ? 0 : parent.child(0).nodeSize)
  const size = blocks.reduce((sum, { nodeSize }) => sum + nodeSize, 0)
  editor.edit((edit) => caretIn(edit.replaceWith(from, from + size, Fragment.from(blocks)), caret))
}

/** Puts the caret into a line in the edit that moves it, as the commands that move blocks do. */
function caretIn(edit: Transaction, text: string): Transaction {
  let place = 0
  edit.doc.descendants((node, position) => {
    if (node.text?.startsWith(text)) place = position
  })
  return edit.setSelection(TextSelection.create(edit.doc, place))
}

/** What each paragraph of a draft says, by its identity there. */
function wordsByElement(draft: Y.Doc): Map<Y.XmlElement, string> {
  const found = new Map<Y.XmlElement, string>()
  for (const each of bodyOf(draft).createTreeWalker(() => true))
    if (each instanceof Y.XmlElement && each.nodeName === 'paragraph') found.set(each, each.toString())
  return found
}

const bodyIn = (draft: Y.Doc) => firstBody(bodyOf(copyOf(draft)), proseSchema)?.doc

test('blocks that change places keep their words: no element of the draft is given those of another', () => {
  const orders = fc
    .integer({ min: 2, max: 6 })
    .chain((count) => fc.shuffledSubarray([...Array(count).keys()], { minLength: count, maxLength: count }))
  fc.assert(
    fc.property(fc.constantFrom('story', 'list', 'box'), orders, fc.nat(), (holder, order, caret) => {
      const lines = order.map((index) => `Line ${index} says ${'so '.repeat(index)}.`)
      const editor = edited(holder, lines)
      const before = wordsByElement(editor.draft)
      reorder(editor, holder, order, `Line ${caret % order.length}`)
      const after = wordsByElement(editor.draft)
      expect(bodyIn(editor.draft)?.toJSON()).toEqual(editor.state.doc.toJSON())
      expect([...after].filter(([element]) => before.has(element))).toEqual(
        [...before].filter(([element]) => after.has(element)),
      )
      // The first and the last line of the story, a box's title, and one that the others go around.
      expect([...after].filter(([element]) => before.has(element)).length).toBeGreaterThanOrEqual(3)
      editor.close()
    }),
    cases(60, 5_000),
  )
})

test('of two blocks that change places, what a colleague types in the one without the caret stays in it', () => {
  for (const holder of ['story', 'list', 'box'] as const) {
    const here = edited(holder, ['One.', 'Two.'])
    const elsewhere = new BoundEditor(copyOf(here.draft))
    for (const [mine, other] of [
      ['One', 'Two'],
      ['Two', 'One'],
    ] as const) {
      reorder(here, holder, [1, 0], mine)
      elsewhere.find(other)
      elsewhere.type('x')
      meet(here.draft, elsewhere.draft)
      expect(here.state.doc.textContent).toContain(`${other}x.`)
      expect(elsewhere.state.doc.toJSON()).toEqual(here.state.doc.toJSON())
    }
    here.close()
    elsewhere.close()
  }
})

test('a block that is moved past one that is changed in the same edit leaves that one what it is', () => {
  const here = edited('story', ['One.', 'Two.', 'Three.'])
  const elsewhere = new BoundEditor(copyOf(here.draft))
  here.edit((edit) => {
    const [first, two, three] = [edit.doc.child(0), edit.doc.child(2), edit.doc.child(3)]
    const one = line('One, corrected.')
    const end = first.nodeSize + edit.doc.child(1).nodeSize + two.nodeSize + three.nodeSize
    return caretIn(edit.replaceWith(first.nodeSize, end, [three, one, two]), 'Three')
  })
  elsewhere.find('Two')
  elsewhere.type('x')
  elsewhere.find('On')
  elsewhere.type('y')
  meet(here.draft, elsewhere.draft)
  expect(here.state.doc.textContent).toBe('First.Three.Onye, corrected.Twox.Last.')
})

test('what was moved within a block is shown so still once a colleague adds to what is around it', () => {
  const here = new BoundEditor(draftOf(story({}, ['First.'])))
  const item = make('listItem', [line('One.'), line('Two.')])
  here.edit((change) => change.insert(change.doc.content.size, make('bulletList', item)))
  const elsewhere = new BoundEditor(copyOf(here.draft))
  const { nodeSize } = here.state.doc.child(0)
  here.edit((change) =>
    change.replaceWith(nodeSize + 2, nodeSize + 2 + item.content.size, [...item.children].reverse()),
  )
  elsewhere.edit((change) => change.insert(change.doc.content.size - 1, make('listItem', line('Three.'))))
  meet(here.draft, elsewhere.draft)
  for (const { state } of [here, elsewhere]) expect(state.doc.textContent).toBe('First.Two.One.Three.')
})

/** The blocks that one node of a body holds in another order, and one of them twice or left out. */
interface Shuffle {
  holder: number
  order: number[]
  change: 'order' | 'twice' | 'without'
}

const shuffles: fc.Arbitrary<Shuffle> = fc.record({
  holder: fc.nat(),
  order: fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
  change: fc.constantFrom<Shuffle['change']>('order', 'order', 'twice', 'without'),
})

function shuffled(body: Node, { holder, order, change }: Shuffle): Node {
  const places = [-1]
  body.descendants((node, at) => {
    if (!node.inlineContent && node.childCount > 1) places.push(at)
  })
  const at = places[holder % places.length] ?? -1
  const parent = at < 0 ? body : body.nodeAt(at)
  if (parent === null) return body
  const blocks = [...parent.children]
  for (const [index, other] of order.entries())
    blocks.splice(index % blocks.length, 0, ...blocks.splice(other % blocks.length, 1))
  if (change === 'without' && blocks.length > 1) blocks.pop()
  if (change === 'twice') blocks.unshift(...blocks.slice(-1))
  if (!parent.type.validContent(Fragment.from(blocks))) return body
  return new Transform(body).replaceWith(at + 1, at + 1 + parent.content.size, blocks).doc
}

/** Without marks on breaks, which a draft cannot hold. */
function bare(body: Node): Node {
  const kept = body.children.map((child) => (child.type.name === 'hardBreak' ? child.mark([]) : bare(child)))
  return kept.every((child, index) => child === body.child(index)) ? body : body.copy(Fragment.from(kept))
}

test('whatever two people move, change, undo and redo, each is shown what the draft says', () => {
  const changes = fc.array(fc.oneof(shuffles, edit), { minLength: 1, maxLength: 3 })
  const act = fc.record({
    isHere: fc.boolean(),
    does: fc.oneof({ weight: 4, arbitrary: changes }, fc.constantFrom('undo' as const, 'redo' as const)),
    caret: fc.double({ min: 0, max: 1, noNaN: true }),
    meets: fc.boolean(),
  })
  fc.assert(
    fc.property(bodyNode, fc.array(act, { minLength: 2, maxLength: 8 }), (body, acts) => {
      const here = new BoundEditor(draftOf({ ...story({}, []), body: body.toJSON() }))
      const elsewhere = new BoundEditor(copyOf(here.draft))
      const agrees = ({ draft, state }: BoundEditor) => expect(bodyIn(draft)?.toJSON()).toEqual(state.doc.toJSON())
      for (const { isHere, does, caret, meets } of acts) {
        const editor = isHere ? here : elsewhere
        if (does === 'undo') editor.undo.undo()
        else if (does === 'redo') editor.undo.redo()
        else {
          const next = does.reduce<Node>((doc, change) => {
            const after = 'what' in change ? bare(editedBody(doc, change)) : shuffled(doc, change)
            return hasCutCharacter(after) ? doc : after
          }, editor.state.doc)
          editor.edit((change) => {
            change.replaceWith(0, change.doc.content.size, next.content)
            return change.setSelection(Selection.near(change.doc.resolve(Math.floor(caret * next.content.size))))
          })
        }
        agrees(editor)
        if (!meets) continue
        meet(here.draft, elsewhere.draft)
        // A draft that had to be mended is written again.
        meet(here.draft, elsewhere.draft)
        expect(elsewhere.state.doc.toJSON()).toEqual(here.state.doc.toJSON())
        agrees(here)
      }
      here.close()
      elsewhere.close()
    }),
    cases(40, 5_000),
  )
})
