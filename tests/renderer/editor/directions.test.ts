import { EditorState } from '@tiptap/pm/state'
import type { DecorationSet } from '@tiptap/pm/view'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { directionsPlugin } from '#renderer/editor/directions.ts'
import { around, block, stateOf } from './editing.ts'

const plugin = directionsPlugin({ direction: () => 'ltr', onChange: () => () => {} })

const shown = (state: EditorState) =>
  ((plugin.getState(state)?.decorations ?? null) as DecorationSet | null)
    ?.find()
    .map(({ from, to }) => [from, to])
    .toSorted(([one = 0], [other = 0]) => one - other)

it('says the direction of each block as it would of the text read anew, whatever was edited', () => {
  const text = fc.constantFrom('Harbour', 'نص', '', 'שלום', 'a')
  const edit = fc.record({ at: fc.nat(), length: fc.nat(12), text })
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), fc.array(edit, { maxLength: 6 }), (texts, edits) => {
      const { doc } = stateOf(...texts.map((each) => block(each)), around('blockquote', block('Quoted')))
      let state = EditorState.create({ doc, plugins: [plugin] })
      for (const { at, length, text: typed } of edits) {
        const from = Math.min(1 + (at % state.doc.content.size), state.doc.content.size - 1)
        const to = Math.min(from + length, state.doc.content.size - 1)
        const { tr } = state
        tr.delete(from, to)
        if (typed !== '') tr.insertText(typed, tr.mapping.map(from))
        state = state.apply(tr)
        expect(shown(state)).toEqual(shown(EditorState.create({ doc: state.doc, plugins: [plugin] })))
      }
    }),
  )
})
