import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { mappingOf } from '#renderer/editor/mapping.ts'
import { type TracesState, tracesIn } from '#renderer/state/provenance.ts'

const key = new PluginKey<DecorationSet>('provenanceMarks')

/** Colours the body by where its words come from, while that view is on. */
export const ProvenanceMarks = Extension.create<{ session: DraftSession | null }>({
  name: 'provenanceMarks',
  addOptions: () => ({ session: null }),
  addProseMirrorPlugins() {
    const { session } = this.options
    return session === null ? [] : [marksPlugin(session)]
  },
})

function marksPlugin(session: DraftSession): Plugin<DecorationSet> {
  const traces = tracesIn(session)
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (transaction, marks, { doc: before }) => {
        const told: DecorationSet | undefined = transaction.getMeta(key)
        if (told) return told
        if (!transaction.docChanged || marks === DecorationSet.empty) return marks
        return marks.map(mappingOf(transaction, before), transaction.doc)
      },
    },
    props: { decorations: (state) => key.getState(state) },
    view: (view) => {
      let shown: TracesState['passages'] = null
      const stop = traces.state.subscribe((now) => {
        if (now.passages === shown || (now.body !== null && !now.body.eq(view.state.doc))) return
        shown = now.passages
        const marks = marksOf(view.state.doc, now)
        if (marks !== DecorationSet.empty || key.getState(view.state) !== DecorationSet.empty)
          view.dispatch(view.state.tr.setMeta(key, marks).setMeta('addToHistory', false))
      })
      return {
        update: ({ state }, { selection }) => {
          if (shown !== null && !state.selection.eq(selection)) traces.lookAt(state.selection.from)
        },
        destroy: stop,
      }
    },
  })
}

function marksOf(doc: Node, { passages }: TracesState): DecorationSet {
  const marks = (passages ?? []).flatMap(({ field, kind, from, to }) =>
    field !== null || kind === 'written' || to > doc.content.size
      ? []
      : [Decoration.inline(from, to, { class: `whence whence-${kind}` })],
  )
  return marks.length === 0 ? DecorationSet.empty : DecorationSet.create(doc, marks)
}
