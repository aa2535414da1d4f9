import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, TextSelection } from '@tiptap/pm/state'
import { DecorationSet, type EditorView } from '@tiptap/pm/view'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import type { SuggestionGroup } from '#renderer/state/suggestions/group.ts'
import type { Suggestions } from '#renderer/state/suggestions/suggestions.ts'
import { mappingOf } from '../mapping.ts'
import { redrawn } from '../marks/redrawn.ts'
import { decorationsOf, type SuggestionLook } from './decorations.ts'

const key = new PluginKey<DecorationSet>('suggestions')

/** The size of a body with one empty paragraph. */
const emptySize = 2

interface Options {
  suggestions: Suggestions | null
  look: SuggestionLook | null
}

/**
 * Shows the suggestions in the body. They are computed during pauses (`Suggestions`); in between,
 * the marks move with the text. The caret in a change selects that change.
 */
export const SuggestionMarks = Extension.create<Options>({
  name: 'suggestionMarks',
  addOptions: () => ({ suggestions: null, look: null }),
  addProseMirrorPlugins() {
    const { suggestions, look } = this.options
    return suggestions === null || look === null ? [] : [marksPlugin(suggestions, look)]
  },
})

function marksPlugin(suggestions: Suggestions, look: SuggestionLook): Plugin<DecorationSet> {
  const decorate = (doc: Node, shown: DecorationSet) => {
    const { current, view } = suggestions.state.getState()
    return redrawn(shown, doc, view === 'marks' ? decorationsOf(doc, suggestions.groups(), current, look) : [])
  }
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: (_config, { doc }) => decorate(doc, DecorationSet.empty),
      apply: (transaction, decorations, { doc: before }) => {
        // The editor starts empty: there is nothing to mark before the draft's text arrives.
        const arrived = transaction.getMeta(ySyncPluginKey)?.isChangeOrigin === true && before.content.size <= emptySize
        if (transaction.getMeta(key) || arrived)
          return decorate(transaction.doc, decorations.map(mappingOf(transaction, before), transaction.doc))
        if (!transaction.docChanged) return decorations
        return decorations.map(mappingOf(transaction, before), transaction.doc)
      },
    },
    props: { decorations: (state) => key.getState(state) },
    view: (view) => {
      const stop = suggestions.state.subscribe((state, before) => {
        if (state.groups !== before.groups || state.view !== before.view || state.current !== before.current)
          view.dispatch(view.state.tr.setMeta(key, true))
        if (state.groups !== before.groups) lookAtCaret(view, suggestions)
      })
      suggestions.shownBy((group, takeFocus) => goTo(view, group, takeFocus))
      return {
        update: (_view, before) => {
          if (!before.selection.eq(view.state.selection) && view.hasFocus()) lookAtCaret(view, suggestions)
        },
        destroy: () => {
          suggestions.shownBy(null)
          stop()
        },
      }
    },
  })
}

function lookAtCaret(view: EditorView, suggestions: Suggestions): void {
  const { from, to } = view.state.selection
  const [found] = key.getState(view.state)?.find(from, to) ?? []
  if (found || view.hasFocus()) suggestions.lookAt(typeof found?.spec.group === 'string' ? found.spec.group : null)
}

/** Moves the caret to a group's suggestion and scrolls to it; for a field, to its line. */
function goTo(view: EditorView, { suggestions: [first] }: SuggestionGroup, takeFocus: boolean): void {
  if (first.kind === 'field') {
    const line = view.dom.closest('article')?.querySelector<HTMLElement>(`[data-line="${first.field}"]`)
    line?.scrollIntoView({ block: 'nearest' })
    if (takeFocus) line?.focus()
    return
  }
  const { tr } = view.state
  const position = Math.min(first.live.from, tr.doc.content.size)
  view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(position))).scrollIntoView())
  if (takeFocus) view.focus()
}
