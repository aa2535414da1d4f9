import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { canSplit } from '@tiptap/pm/transform'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstBody } from '#renderer/editor/shared-body.ts'
import { emptyArticle } from '#shared/article/article.ts'
import { bodyOf, draftOf } from '#shared/article/draft.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { bodies } from '#tests/helpers/arbitrary-article.ts'
import { cases } from '#tests/helpers/cases.ts'
import { story } from '#tests/helpers/story.ts'
import { BoundEditor, copyOf, meet } from './bound-editor.ts'

/** One thing that somebody does somewhere in a story, if it can be done there. */
interface Act {
  readonly who: 0 | 1
  readonly what: 'type' | 'remove' | 'split' | 'join' | 'bold' | 'takeOut' | 'swap' | 'undo' | 'redo'
  /** From 0 to 1: the beginning and the end of the story. */
  readonly at: number
}

const acts = fc.array(
  fc.record<Act>({
    who: fc.constantFrom(0, 1),
    what: fc.constantFrom('type', 'remove', 'split', 'join', 'bold', 'takeOut', 'swap', 'undo', 'redo'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  { minLength: 1, maxLength: 12 },
)

function act(editor: BoundEditor, { what, at }: Act): void {
  const { doc } = editor.state
  const place = Math.round(doc.content.size * at)
  const $place = doc.resolve(place)
  const index = Math.min(doc.childCount - 1, Math.floor(doc.childCount * at))
  const block = doc.child(index)
  const from = doc.content.content.slice(0, index).reduce((sum, { nodeSize }) => sum + nodeSize, 0)
  const to = from + block.nodeSize
  const change = (make: (edit: Transaction) => Transaction) => editor.edit(make)
  const bold = proseSchema.mark('bold')
  try {
    if (what === 'undo' || what === 'redo') editor.undo[what]()
    else if (what === 'type' && $place.parent.isTextblock) change((edit) => edit.insertText('word', place))
    else if (what === 'remove' && $place.parent.isTextblock)
      change((edit) => edit.delete(place, Math.min(place + 5, $place.end())))
    else if (what === 'split' && canSplit(doc, place)) change((edit) => edit.split(place))
    else if (what === 'join' && block.isTextblock && doc.maybeChild(index + 1)?.isTextblock)
      change((edit) => edit.join(to))
    // A mark on anything but text is not in the draft.
    else if (what === 'bold' && $place.nodeAfter?.isText)
      change((edit) => edit.addMark(place, place + ($place.nodeAfter?.nodeSize ?? 0), bold))
    else if (what === 'takeOut' && index < doc.childCount - 1) change((edit) => edit.delete(from, to))
    else if (what === 'swap' && index > 0)
      change((edit) => edit.delete(from, to).insert(from - doc.child(index - 1).nodeSize, block))
  } catch (error) {
    // Not everything may stand everywhere.
    if (!(error instanceof RangeError)) throw error
  }
}

const end = { type: 'paragraph', content: [{ type: 'text', text: 'The end.' }] }

const bodyIn = (editor: BoundEditor): Node | undefined => firstBody(bodyOf(copyOf(editor.draft)), proseSchema)?.doc

test('editors show what their drafts have, whatever two people do at the same time', () => {
  fc.assert(
    fc.property(bodies(fc.constantFrom('word', 'two words', 'Ünı', '漢字')), acts, (body, all) => {
      // The binding takes an editor that begins as an empty one, or becomes one, as not begun.
      const draft = draftOf({ ...emptyArticle('en'), body: { ...body, content: [...(body.content ?? []), end] } })
      const drafts = [draft, copyOf(draft)] as const
      const editors = [new BoundEditor(drafts[0]), new BoundEditor(drafts[1])] as const
      for (const each of all) {
        act(editors[each.who], each)
        // Some things are done before the others are known.
        if (each.at < 0.7) meet(...drafts)
      }
      meet(...drafts)
      for (const editor of editors) {
        expect(editor.state.doc.toJSON()).toEqual(bodyIn(editor)?.toJSON())
        editor.close()
      }
    }),
    cases(60, 5_000),
  )
})

test('a letter typed elsewhere makes its own block anew, and no other', () => {
  const here = new BoundEditor(draftOf(story({}, ['One.', 'Two.', 'Three.'])))
  const elsewhere = new BoundEditor(copyOf(here.draft))
  const before = here.state.doc
  elsewhere.find('Two')
  elsewhere.type('s')
  meet(here.draft, elsewhere.draft)
  const after = here.state.doc
  expect(after.textContent).toBe('One.Twos.Three.')
  expect([0, 1, 2].map((index) => after.child(index) === before.child(index))).toEqual([true, false, true])
})
