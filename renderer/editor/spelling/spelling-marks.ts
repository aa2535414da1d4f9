import { Extension } from '@tiptap/core'
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'
import type { Mapping } from '@tiptap/pm/transform'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { mappingOf } from '../mapping.ts'
import { redrawn } from '../marks/redrawn.ts'

/** A misspelling in the body, as positions of ProseMirror. */
export interface Mark {
  from: number
  to: number
}

interface State {
  /** Whether Lede checks the spelling of this text, so that the browser must not. */
  on: boolean
  decorations: DecorationSet
  /** Whether the word at the caret is being typed. */
  typing: boolean
}

const key = new PluginKey<State>('spellingMarks')

/**
 * Marks misspelled words. They are found during pauses (`SpellingChecker`). In between, marks move
 * with the text, and a word that is edited loses its mark.
 */
export const SpellingMarks = Extension.create({
  name: 'spellingMarks',
  addProseMirrorPlugins: () => [
    new Plugin<State>({
      key,
      state: {
        init: () => ({ on: false, decorations: DecorationSet.empty, typing: false }),
        apply(transaction, before, old, now) {
          const told: { on: boolean; marks: readonly Mark[] } | 'left' | undefined = transaction.getMeta(key)
          if (told === 'left') return { ...before, typing: false }
          if (told)
            return { ...before, on: told.on, decorations: redrawn(before.decorations, now.doc, told.marks.map(marked)) }
          if (!transaction.docChanged) {
            return transaction.selectionSet && before.typing && !old.selection.eq(now.selection)
              ? { ...before, typing: false }
              : before
          }
          const mapping = mappingOf(transaction, old.doc)
          const decorations = before.decorations.map(mapping, now.doc)
          if (transaction.getMeta(ySyncPluginKey)?.isChangeOrigin === true)
            return { ...before, decorations: withoutEdited(decorations, mapping) }
          const { head } = now.selection
          const atCaret = decorations.find(head, head)
          return {
            ...before,
            typing: true,
            decorations: atCaret.length === 0 ? decorations : decorations.remove(atCaret),
          }
        },
      },
      props: {
        decorations: (state) => key.getState(state)?.decorations,
        handleDOMEvents: {
          // Who goes to another field, or another window, has left the word as well.
          blur: (view) => {
            if (isTyping(view.state)) view.dispatch(view.state.tr.setMeta(key, 'left'))
            return false
          },
        },
        attributes: (state) => ({ spellcheck: key.getState(state)?.on === true ? 'false' : 'true' }),
      },
    }),
  ],
})

/** Without the marks of words in which somebody else wrote, or behind which. */
function withoutEdited(decorations: DecorationSet, { maps }: Mapping): DecorationSet {
  const edited: Decoration[] = []
  for (const map of maps) map.forEach((_from, _to, from, to) => void edited.push(...decorations.find(from, to)))
  return edited.length === 0 ? decorations : decorations.remove(edited)
}

function marked({ from, to }: Mark): Decoration {
  return Decoration.inline(from, to, { class: 'misspelling' }, { look: 'misspelling' })
}

/** The present marks, in the order of the text. */
export function marksIn(state: EditorState): Mark[] {
  const found = key.getState(state)?.decorations.find() ?? []
  return found.map(({ from, to }) => ({ from, to })).toSorted((one, other) => one.from - other.from)
}

/** The misspelling at a position, including its ends; null if there is none. */
export function markAt(state: EditorState, position: number): Mark | null {
  const [found] = key.getState(state)?.decorations.find(position, position) ?? []
  return found ? { from: found.from, to: found.to } : null
}

/** Whether the word at the caret is being typed: it is not marked until the caret leaves it. */
export function isTyping(state: EditorState): boolean {
  return key.getState(state)?.typing ?? false
}

/** Replaces the marks that are shown. */
export function showMisspellings(view: EditorView, on: boolean, marks: readonly Mark[]): void {
  const shown = marksIn(view.state)
  const isSame =
    shown.length === marks.length && shown.every(({ from, to }, at) => marks[at]?.from === from && marks[at]?.to === to)
  if (isSame && key.getState(view.state)?.on === on) return
  view.dispatch(view.state.tr.setMeta(key, { on, marks }).setMeta('addToHistory', false))
}
