import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { mappingOf } from '#renderer/editor/mapping.ts'
import type { Checks, ChecksState } from '#renderer/state/checks/checks.ts'
import { rangeIn } from '#renderer/state/checks/place-in-body.ts'
import type { Finding } from '#shared/checks/finding.ts'
import { redrawn } from './redrawn.ts'

interface State {
  marks: DecorationSet
  /** What would be marked where somebody is writing: drawn once the caret has left. */
  held: Decoration[]
  /** Whether the caret is where something was just written. */
  isWriting: boolean
  /** Whether marks have gone because somebody wrote in them, and may be due again. */
  lacksSome: boolean
}

const key = new PluginKey<State>('checkMarks')
const none: State = { marks: DecorationSet.empty, held: [], isWriting: false, lacksSome: false }

/** The most marks that a body shows. A text with more findings is corrected from the list. */
const mostMarks = 1_000
/** The longest mark, in letters: browsers take seconds to break a longer marked word into lines. */
const longestMark = 5_000

/**
 * Marks the findings of the checks in the body. The marks move with the text until it is checked
 * again.
 */
export const CheckMarks = Extension.create<{ checks: Checks | null }>({
  name: 'checkMarks',
  addOptions: () => ({ checks: null }),
  addProseMirrorPlugins() {
    const { checks } = this.options
    return checks === null ? [] : [marksPlugin(checks)]
  },
})

export function marksPlugin(checks: Pick<Checks, 'state' | 'lookAt'>): Plugin<State> {
  return new Plugin<State>({
    key,
    state: {
      // Findings from before this editor existed are shown at once.
      init: (_config, { doc }) => {
        const { body, findings, current } = checks.state.getState()
        return body?.eq(doc) === true
          ? { ...none, marks: DecorationSet.create(doc, decorationsOf(doc, findings ?? [], current)) }
          : none
      },
      apply: (transaction, before, old, now) => {
        const told: readonly Decoration[] | 'left' | undefined = transaction.getMeta(key)
        if (told && told !== 'left')
          return holdingAtCaret(redrawn(before.marks, now.doc, told), before.isWriting ? now.selection.head : null)
        if (!transaction.docChanged) {
          const hasMoved = transaction.selectionSet && !old.selection.eq(now.selection)
          if (!before.isWriting || (told !== 'left' && !hasMoved)) return before
          return { ...before, marks: before.marks.add(now.doc, [...before.held]), held: [], isWriting: false }
        }
        const marks = before.marks.map(mappingOf(transaction, old.doc), now.doc)
        const lacksSome = before.lacksSome || before.held.length > 0
        if (transaction.getMeta(ySyncPluginKey)?.isChangeOrigin === true)
          return { ...before, marks, held: [], lacksSome }
        // What is written in is checked anew, and until then has no mark.
        const left = holdingAtCaret(marks, now.selection.head)
        return { ...left, held: [], lacksSome: lacksSome || left.held.length > 0 }
      },
    },
    props: {
      decorations: (state) => key.getState(state)?.marks,
      handleDOMEvents: {
        // Who writes in another field, or another window, has left the text as well.
        blur: (view) => {
          if (key.getState(view.state)?.isWriting) view.dispatch(view.state.tr.setMeta(key, 'left'))
          return false
        },
      },
      handleClick: (view, at) => {
        const finding = findingAt(view.state.doc, checks.state.getState(), at)
        if (finding) checks.lookAt(finding)
        return false
      },
    },
    view: (view) => {
      let shown: Pick<ChecksState, 'findings' | 'current'> = { findings: null, current: -1 }
      const stop = checks.state.subscribe(({ findings, current, body }) => {
        const lacksSome = key.getState(view.state)?.lacksSome === true
        const isOther = findings !== shown.findings || current !== shown.current || lacksSome
        // What was written meanwhile is checked in the next pause.
        if (!isOther || body === null || !body.eq(view.state.doc)) return
        shown = { findings, current }
        const drawn = decorationsOf(view.state.doc, findings ?? [], current)
        view.dispatch(view.state.tr.setMeta(key, drawn).setMeta('addToHistory', false))
      })
      return { destroy: stop }
    },
  })
}

/**
 * Marks, but for those in which somebody writes: a browser cannot put a letter into a marked text
 * without its mark being drawn again.
 */
function holdingAtCaret(marks: DecorationSet, caret: number | null): State {
  if (caret === null) return { ...none, marks }
  // What is written before a mark is not in it.
  const held = marks.find(caret, caret, ({ isText }) => isText === true).filter(({ from }) => from < caret)
  // `remove` and `add` empty the list that they are given.
  return { ...none, marks: held.length === 0 ? marks : marks.remove([...held]), held, isWriting: true }
}

/** The finding that is marked at a place; of several the innermost. */
function findingAt(doc: Node, { findings, body }: ChecksState, at: number): Finding | null {
  if (body === null || !body.eq(doc)) return null
  const there = (findings ?? []).flatMap((finding) => {
    const { place } = finding
    const range = place.kind === 'body' && place.to > place.from ? rangeIn(doc, place) : null
    return range !== null && range.from <= at && at <= range.to ? { finding, length: range.to - range.from } : []
  })
  return there.toSorted((one, other) => one.length - other.length)[0]?.finding ?? null
}

function decorationsOf(doc: Node, findings: readonly Finding[], current: number): Decoration[] {
  return findings.slice(0, mostMarks).flatMap(({ place, severity }, index): Decoration[] => {
    const range = place.kind === 'body' && place.to > place.from ? rangeIn(doc, place) : null
    if (range === null || place.kind !== 'body' || range.to - range.from > longestMark) return []
    const look = `check-mark check-${severity}${index === current ? ' check-current' : ''}`
    const isText = place.attribute === null
    const draw = isText ? Decoration.inline : Decoration.node
    return [draw(range.from, range.to, { class: look }, { isText, look })]
  })
}
