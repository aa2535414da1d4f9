import { Extension } from '@tiptap/core'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import * as Y from 'yjs'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import type { DocumentPresence } from '#renderer/draft/session/presence.ts'
import type { Unwritten } from '#renderer/draft/session/unwritten.ts'
import type { Caret, OtherCaret } from '#shared/newsroom/caret.ts'
import type { Person } from '#shared/review/people/person.ts'
import { bodyOfState, relativeSelection } from '../relative-selection.ts'
import { caretMark } from './caret-mark.ts'
import { type BodyCaret, placeIn } from './place.ts'

/** Somebody else in the body, at their last known position. */
interface Other {
  readonly device: string
  readonly person: Person
  readonly caret: BodyCaret
}

interface State {
  readonly others: readonly Other[]
  readonly decorations: DecorationSet
}

const key = new PluginKey<State>('otherCarets')

/**
 * Shows the carets and selections of others in the body, and tells them this window's. A position
 * whose text has not arrived yet is not shown.
 */
export const OtherCarets = Extension.create<{ session: DraftSession | null }>({
  name: 'otherCarets',
  addOptions: () => ({ session: null }),
  addProseMirrorPlugins() {
    const { session } = this.options
    return session === null ? [] : [caretPlugin(session)]
  },
})

function caretPlugin(session: DraftSession): Plugin<State> {
  return new Plugin<State>({
    key,
    state: {
      init: () => ({ others: [], decorations: DecorationSet.empty }),
      apply(transaction, before, _old, state) {
        const told: readonly OtherCaret[] | undefined = transaction.getMeta(key)
        if (told !== undefined) return drawn(state, told.filter(isInBody).map(known(state, before.others)))
        if (before.others.length === 0 || !transaction.docChanged) return before
        // What comes out of the draft replaces the whole document: positions cannot be mapped
        // through that.
        if (isFromDraft(transaction)) return drawn(state, before.others)
        return { ...before, decorations: before.decorations.map(transaction.mapping, transaction.doc) }
      },
    },
    props: { decorations: (state) => key.getState(state)?.decorations },
    view: (view) => new Keeper(view, session),
  })
}

function isFromDraft(transaction: Transaction): boolean {
  return transaction.getMeta(ySyncPluginKey)?.isChangeOrigin === true
}

function isInBody(other: OtherCaret): other is Other {
  return other.caret.in === 'body'
}

/** Keeps a person's former position while the text of the new one is not here yet. */
function known(state: EditorState, before: readonly Other[]) {
  return (other: Other): Other => {
    if (placeIn(bodyOfState(state), other.caret) !== null) return other
    return before.find(({ device }) => device === other.device) ?? other
  }
}

function drawn(state: EditorState, others: readonly Other[]): State {
  const rows = new Map<number, number>()
  const decorations = others.flatMap(({ device, person, caret }) => {
    const place = placeIn(bodyOfState(state), caret)
    if (place === null) return []
    const { anchor, head } = place
    const $head = state.doc.resolve(head)
    const block = $head.depth === 0 ? head : $head.before(1)
    const row = rows.get(block) ?? 0
    rows.set(block, row + 1)
    const { name, initials, colour } = person
    const mark = Decoration.widget(head, () => caretMark(person, row), {
      // Drawn anew only where it looks other than before.
      key: [device, name, initials, colour, row].join(' '),
      side: anchor < head ? -1 : 1,
      ignoreSelection: true,
      marks: [],
    })
    const [from, to] = [Math.min(anchor, head), Math.max(anchor, head)]
    return from === to ? [mark] : [mark, Decoration.inline(from, to, { class: `other-selection person-${colour}` })]
  })
  return { others, decorations: DecorationSet.create(state.doc, decorations) }
}

/** Keeps one view in sync with the others' carets, and sends them this window's. */
class Keeper {
  readonly #presence: DocumentPresence
  readonly #unwritten: Unwritten
  readonly #stop: () => void

  constructor(view: EditorView, { synced: { presence }, unwritten }: DraftSession) {
    this.#presence = presence
    this.#unwritten = unwritten
    const show = (carets: readonly OtherCaret[]) => {
      // Places in the text are known only for what is in the draft.
      unwritten.settle()
      if (!view.isDestroyed) view.dispatch(view.state.tr.setMeta(key, carets).setMeta('addToHistory', false))
    }
    this.#stop = presence.others.subscribe(({ carets }, before) => {
      if (carets !== before.carets) show(carets)
    })
    // A view that is being made takes no transaction yet.
    queueMicrotask(() => {
      const { carets } = presence.others.getState()
      if (carets.length > 0) show(carets)
    })
  }

  update(view: EditorView, before: EditorState): void {
    if (!view.hasFocus()) return
    if (view.state.selection.eq(before.selection) && view.state.doc === before.doc) return
    this.#presence.point(() => {
      this.#unwritten.settle()
      return caretIn(view)
    })
  }

  destroy(): void {
    this.#stop()
    this.#presence.pointNowhere()
  }
}

function caretIn(view: EditorView): Caret | null {
  if (view.isDestroyed) return null
  const { anchor, head } = relativeSelection(view.state)
  return { in: 'body', anchor: encoded(anchor), head: encoded(head) }
}

function encoded(position: Y.RelativePosition): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Y.encodeRelativePosition(position))
}
