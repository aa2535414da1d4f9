import { useEffect } from 'react'
import { sessionOf } from '#renderer/draft/session/sessions.ts'
import { inOneStep } from '#renderer/draft/session/undo-steps.ts'
import { occasionOf, snippets } from '#renderer/state/snippets.ts'
import { useTabs } from '#renderer/tabs/tabs.ts'
import { type Expansion, expand, type Snippet, snippetAtEnd } from '#shared/snippets.ts'

type Field = HTMLInputElement | HTMLTextAreaElement

/** The parts of the window whose fields belong to the active draft. */
const places = '[data-draft], [data-pane="inspector"], [data-pane="review"]'

interface Written {
  field: Field
  value: string
  caret: number
  /** What was inserted, from where on, and what had been typed. */
  start: number
  length: number
  typed: string
}

/**
 * Expands snippets in the fields of a draft as in its body: after the abbreviation and a space or
 * Tab. One Backspace, or undo, restores the abbreviation.
 */
export function useFieldSnippets(): void {
  useEffect(() => {
    let last: Written | null = null
    const write = (field: Field, snippet: Snippet, typed: string) => {
      const { active } = useTabs.getState()
      if (active === null) return
      const session = sessionOf(active)
      const end = field.selectionStart ?? 0
      const start = end - snippet.abbreviation.length
      const { text, caret } = inField(field, expand(snippet, occasionOf(session)), typed)
      inOneStep(session.undo, () => replace(field, start, end, text))
      // If the input cut the text at its maximum length, the caret's position no longer exists.
      const at = Math.min(start + caret, field.value.length)
      field.setSelectionRange(at, at)
      last = { field, value: field.value, caret: at, start, length: text.length, typed: snippet.abbreviation + typed }
    }
    const before = (event: InputEvent) => {
      if (event.inputType !== 'insertText' || event.data !== ' ' || event.isComposing) return
      const found = snippetIn(event.target)
      if (found === null) return
      event.preventDefault()
      write(found.field, found.snippet, ' ')
    }
    const key = (event: KeyboardEvent) => {
      const isBare = !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey
      if (event.isComposing || !isBare) return
      if (event.key === 'Tab') {
        const found = snippetIn(event.target)
        if (found === null) return
        stop(event)
        write(found.field, found.snippet, '')
      } else if (event.key === 'Backspace' && last && isUntouched(last) && event.target === last.field) {
        stop(event)
        replace(last.field, last.start, last.start + last.length, last.typed)
        last = null
      }
    }
    window.addEventListener('beforeinput', before, { capture: true })
    window.addEventListener('keydown', key, { capture: true })
    return () => {
      window.removeEventListener('beforeinput', before, { capture: true })
      window.removeEventListener('keydown', key, { capture: true })
    }
  }, [])
}

function stop(event: Event): void {
  event.preventDefault()
  event.stopPropagation()
}

function isUntouched({ field, value, caret }: Written): boolean {
  return field.value === value && field.selectionStart === caret && field.selectionEnd === caret
}

function snippetIn(target: EventTarget | null): { field: Field; snippet: Snippet } | null {
  if (!isTextField(target) || target.readOnly || target.closest(places) === null) return null
  const { selectionStart, selectionEnd, value } = target
  if (selectionStart === null || selectionStart !== selectionEnd) return null
  const snippet = snippetAtEnd(value.slice(0, selectionStart), snippets())
  return snippet && { field: target, snippet }
}

function isTextField(target: EventTarget | null): target is Field {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text')
}

/** Fits text to a field: as one line if the field has only one. */
function inField(
  field: Field,
  { text, caret, placesCaret }: Expansion,
  typed: string,
): { text: string; caret: number } {
  const isOneLine = field instanceof HTMLInputElement || field.dataset.line !== undefined
  const line = (part: string) => (isOneLine ? part.replaceAll(/\n+/g, ' ') : part)
  const whole = line(text) + (placesCaret ? '' : typed)
  return { text: whole, caret: placesCaret ? line(text.slice(0, caret)).length : whole.length }
}

// Uses the browser's own way of inserting text, so React sees it as typing, and a field outside the
// draft has it in its undo history.
function replace(field: Field, start: number, end: number, text: string): void {
  field.setSelectionRange(start, end)
  document.execCommand('insertText', false, text)
}
