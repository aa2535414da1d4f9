import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { expect, it } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { marksPlugin } from '#renderer/editor/marks/check-marks.ts'
import type { ChecksState } from '#renderer/state/checks/checks.ts'
import type { Finding } from '#shared/checks/finding.ts'
import { block, stateOf } from './editing.ts'

/** A text with the marks of its findings, without a screen. */
function checked(text: string) {
  const checks = createStore<ChecksState>(() => ({ findings: null, ignored: [], broken: [], body: null, current: -1 }))
  const plugin = marksPlugin({ state: checks, lookAt: () => {} })
  const { doc } = stateOf(block(text))
  let state = EditorState.create({ doc, plugins: [plugin] })
  const dispatch = (transaction: Transaction) => {
    state = state.apply(transaction)
  }
  const view = {
    dispatch,
    get state() {
      return state
    },
  } as unknown as EditorView
  plugin.spec.view?.(view)
  const find = (): readonly Finding[] =>
    [...state.doc.textContent.matchAll(/(\w+) \1\b/g)].map(({ 0: quote, index }) => ({
      rule: 'doubledWord',
      severity: 'warning',
      problem: null,
      details: {},
      place: { kind: 'body', block: 0, from: index + 1, to: index + 1 + quote.length, attribute: null },
      quote,
      offset: index,
      fix: null,
    }))
  let found: readonly Finding[] = []
  return {
    /** The checks run again, and report the same list if nothing has changed. */
    look: () => {
      const now = find()
      if (JSON.stringify(now) !== JSON.stringify(found)) found = now
      checks.setState({ findings: found, body: state.doc })
    },
    type: (at: number, typed: string) => {
      const tr = state.tr.insertText(typed, at)
      dispatch(tr.setSelection(TextSelection.create(tr.doc, at + typed.length)))
    },
    erase: (from: number, to: number) => dispatch(state.tr.delete(from, to)),
    go: (to: number) => dispatch(state.tr.setSelection(TextSelection.create(state.doc, to))),
    /** Goes to another field; the caret stays where it was. */
    leave: () => plugin.props.handleDOMEvents?.blur?.call(plugin, view, new Event('blur') as FocusEvent),
    marked: () =>
      (plugin.getState(state)?.marks.find() ?? [])
        .toSorted((one, other) => one.from - other.from)
        .map(({ from, to }) => state.doc.textBetween(from, to)),
  }
}

it('marks what was found, and moves the marks with the text', () => {
  const text = checked('at at noon noon')
  text.look()
  text.type(1, 'Now ')
  expect(text.marked()).toEqual(['at at', 'noon noon'])
})

it('takes the mark off what is written in, and gives it back once the caret has left', () => {
  const text = checked('at at noon noon')
  text.look()
  text.type(12, 'x')
  expect(text.marked()).toEqual(['at at'])
  text.erase(12, 13)
  text.look()
  expect(text.marked()).toEqual(['at at'])
  text.go(3)
  expect(text.marked()).toEqual(['at at', 'noon noon'])
})

it('keeps the marks where the caret only stands', () => {
  const text = checked('at at noon noon')
  text.go(9)
  text.look()
  expect(text.marked()).toEqual(['at at', 'noon noon'])
})

it('gives a mark back that went with an edit elsewhere, though nothing else is said than before', () => {
  const text = checked('at at noon noon')
  text.look()
  text.type(9, 'x')
  text.erase(9, 10)
  text.type(1, 'A ')
  text.erase(1, 3)
  text.look()
  expect(text.marked()).toContain('noon noon')
})

it('gives a mark back once another field is written in, though the caret stays in the text', () => {
  const text = checked('at at noon noon')
  text.look()
  text.type(12, 'x')
  text.erase(12, 13)
  text.look()
  expect(text.marked()).toEqual(['at at'])
  text.leave()
  expect(text.marked()).toEqual(['at at', 'noon noon'])
  text.look()
  expect(text.marked()).toEqual(['at at', 'noon noon'])
})
