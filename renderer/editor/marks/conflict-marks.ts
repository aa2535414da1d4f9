import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { scrollToPassage } from '#renderer/draft/session/body-view.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { mappingOf } from '#renderer/editor/mapping.ts'
import { conflictsIn } from '#renderer/state/conflicts.ts'
import { showReview } from '#renderer/state/layout.ts'

const key = new PluginKey<DecorationSet>('conflicts')

interface Options {
  session: DraftSession | null
  /** What a mark says where nothing stands. */
  label(): string
}

/**
 * Shows the conflicts of a merge in the body. Computed in pauses (`Conflicts`); meanwhile the marks
 * move with the text. A click on one leads to its choices.
 */
export const ConflictMarks = Extension.create<Options>({
  name: 'conflictMarks',
  addOptions: () => ({ session: null, label: () => '' }),
  addProseMirrorPlugins() {
    const { session, label } = this.options
    return session === null ? [] : [conflictPlugin(session, label)]
  },
})

function conflictPlugin(session: DraftSession, label: () => string): Plugin<DecorationSet> {
  const conflicts = conflictsIn(session)
  const decorate = (doc: Node) => {
    const { open, current } = conflicts.state.getState()
    const decorations = open.flatMap(({ conflict, range }) => {
      if (range === null || range.to > doc.content.size) return []
      const className = `conflict ${conflict.id === current ? 'conflict-current' : ''}`
      const spec = { conflict: conflict.id }
      return range.from < range.to
        ? Decoration.inline(range.from, range.to, { class: className }, spec)
        : Decoration.widget(range.from, () => sign(className, label()), { ...spec, key: `${className} ${conflict.id}` })
    })
    return DecorationSet.create(doc, decorations)
  }
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: (_config, { doc }) => decorate(doc),
      apply: (transaction, decorations, { doc: before }) => {
        if (transaction.getMeta(key)) return decorate(transaction.doc)
        return transaction.docChanged ? decorations.map(mappingOf(transaction, before), transaction.doc) : decorations
      },
    },
    props: {
      decorations: (state) => key.getState(state),
      handleClick: (view, position) => {
        const [hit] = key.getState(view.state)?.find(position, position) ?? []
        if (typeof hit?.spec.conflict !== 'string') return false
        showReview('merge')
        conflicts.lookAt(hit.spec.conflict)
        return false
      },
    },
    view: (view) => {
      const stop = conflicts.state.subscribe(({ open, current }, before) => {
        if (open === before.open && current === before.current) return
        view.dispatch(view.state.tr.setMeta(key, true))
        const range = open.find(({ conflict }) => conflict.id === current)?.range
        if (range && current !== before.current) scrollToPassage(session, range)
      })
      return { destroy: stop }
    },
  })
}

/** Where one side has something and the text has nothing. */
function sign(className: string, label: string): HTMLElement {
  const element = document.createElement('span')
  element.className = `${className} conflict-gap`
  element.textContent = '⁂'
  element.title = label
  return element
}
