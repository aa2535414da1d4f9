import { TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { useFind } from '#renderer/state/find.ts'
import { escapePattern, headFields } from '#shared/find/index.ts'
import type { Finder } from './finder.ts'
import { beginningOf } from './order.ts'

/** The longest selection, in characters, that becomes the search text. */
const longest = 200

/** Opens the bar with the selection as the search text, and searches from the caret on. */
export function startFind(view: EditorView, finder: Finder, replacing: boolean): void {
  const { activeElement } = document
  const inBar = activeElement?.closest('[data-find]') !== null && activeElement !== null
  const field = headFields.find((name) => activeElement instanceof HTMLElement && activeElement.dataset.line === name)
  if (!inBar) finder.startHere(field ? { ...beginningOf(field), at: caretOf(activeElement) } : null)
  const selected = inBar ? '' : selectedText(view, activeElement)
  useFind.setState(({ replacing: was, asked, isPattern, term, open }) => ({
    open: true,
    replacing: replacing || (open && was),
    asked: asked + 1,
    term: selected === '' ? term : isPattern ? escapePattern(selected) : selected,
  }))
}

function caretOf(element: Element | null): number {
  return element instanceof HTMLTextAreaElement ? element.selectionStart : 0
}

/**
 * The text selected within one line; '' if there is none, or too much, or a whole block is
 * selected.
 */
function selectedText({ state: { doc, selection } }: EditorView, element: Element | null): string {
  const text =
    element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement
      ? element.value.slice(element.selectionStart ?? 0, element.selectionEnd ?? 0)
      : selection instanceof TextSelection
        ? doc.textBetween(selection.from, selection.to, '\n', '\n')
        : ''
  return text.length <= longest && !text.includes('\n') ? text : ''
}
