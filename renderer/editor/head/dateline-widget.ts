import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { leadPosition } from '#renderer/editor/lead.ts'

interface State {
  text: string
  /** The block that it stands in, and where; null where there is none. */
  lead: { position: number; block: Node | null } | null
  decorations: DecorationSet
}

const key = new PluginKey<State>('dateline')

/** What the widget says, how it is explained, and what a click on it does. */
export interface DatelineSource {
  /** The printed dateline, '' for none. */
  text(): string
  /** Calls back when the text may have changed; returns the way to stop. */
  onChange(listener: () => void): () => void
  hint(): string
  press(): void
}

/**
 * Shows the dateline where it will be printed, run into the first paragraph. It is not part of the
 * document: it is before every position of the paragraph, so that caret, selection and input
 * methods never touch it.
 */
export const DatelineWidget = Extension.create<{ source: DatelineSource | null }>({
  name: 'datelineWidget',
  addOptions: () => ({ source: null }),
  addProseMirrorPlugins() {
    const { source } = this.options
    return source === null ? [] : [datelinePlugin(source)]
  },
})

function datelinePlugin(source: DatelineSource): Plugin<State> {
  const decorate = (doc: Node, text: string, before?: State): State => {
    const position = text === '' ? null : leadPosition(doc)
    if (position === null) return { text, lead: null, decorations: DecorationSet.empty }
    const block = doc.nodeAt(position - 1)
    // What is typed below moves nothing.
    const stays = before?.text === text && before.lead?.position === position && before.lead.block === block
    if (stays) return before
    const widget = Decoration.widget(position, () => element(text, source), {
      side: -1,
      key: `dateline ${text}`,
      ignoreSelection: true,
      stopEvent: () => true,
    })
    return { text, lead: { position, block }, decorations: DecorationSet.create(doc, [widget]) }
  }
  return new Plugin<State>({
    key,
    state: {
      init: (_config, state) => decorate(state.doc, source.text()),
      apply: (transaction, before, _old, state) => {
        const text: string = transaction.getMeta(key) ?? before.text
        return text === before.text && !transaction.docChanged ? before : decorate(state.doc, text, before)
      },
    },
    props: { decorations: (state) => key.getState(state)?.decorations },
    view: (view) => ({
      destroy: source.onChange(() => {
        const text = source.text()
        if (text !== key.getState(view.state)?.text) view.dispatch(view.state.tr.setMeta(key, text))
      }),
    }),
  })
}

function element(text: string, source: DatelineSource): HTMLElement {
  const span = document.createElement('span')
  span.className = 'dateline'
  span.setAttribute('role', 'button')
  span.title = source.hint()
  span.dir = 'auto'
  span.textContent = text
  // The selection stays where it is until the field has the focus.
  span.addEventListener('mousedown', (event) => event.preventDefault())
  span.addEventListener('click', () => source.press())
  return span
}
