import { useContext, useEffect, useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'
import { aroundCommands, CommandScope, useCommand } from '#renderer/commands/registry.ts'
import { useSession } from '#renderer/draft/follow/use-draft.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { beginComposing, endComposing, inOneStep } from '#renderer/draft/session/undo-steps.ts'
import { suggestionsIn } from '#renderer/state/suggestions/suggestions.ts'
import { changeBetween } from '#shared/changed-text.ts'

const changes = ['stack-item-added', 'stack-item-popped', 'stack-cleared'] as const

/** Events that delete or insert text at once, and those that move the caret. */
const bounds = ['cut', 'paste', 'drop', 'pointerdown'] as const

/**
 * The effects of undo and redo: over fields and body, also when the browser requests them from its
 * own menu. A command is one step, and so is anything cut, pasted or dropped; moving the caret
 * begins a new one. What an input method writes is one too. For typed text see undo-steps.ts.
 */
export function useHistory(session: DraftSession): void {
  const { undo } = session
  const subscribe = (changed: () => void) => {
    for (const change of changes) undo.on(change, changed)
    return () => {
      for (const change of changes) undo.off(change, changed)
    }
  }
  const canUndo = useSyncExternalStore(subscribe, () => undo.canUndo())
  const canRedo = useSyncExternalStore(subscribe, () => undo.canRedo())
  const writable = useSession(session, ({ readOnly }) => readOnly === null)
  useCommand('edit.undo', () => step('undo', session), { enabled: canUndo && writable })
  useCommand('edit.redo', () => step('redo', session), { enabled: canRedo && writable })
  const counts = useContext(CommandScope)
  useEffect(() => (counts ? aroundCommands((run) => inOneStep(undo, run)) : undefined), [undo, counts])
  useEffect(() => {
    if (!counts) return
    const end = () => undo.stopCapturing()
    const key = (event: KeyboardEvent) => {
      if (/^(?:Arrow|Home|End|Page)/.test(event.key)) end()
    }
    // What a browser pastes, drops, cuts or corrects in a field by itself it does after the event
    // before it.
    const input = (event: Event) => {
      if (event instanceof InputEvent && /^(?:insertFrom|insertReplacement|deleteBy)/.test(event.inputType)) end()
    }
    // Before what they do, and after it.
    const phases = [true, false]
    for (const event of bounds) for (const capture of phases) window.addEventListener(event, end, { capture })
    window.addEventListener('keydown', key, { capture: true })
    window.addEventListener('input', input)
    const compose = () => beginComposing(undo)
    const composed = () => endComposing(undo)
    window.addEventListener('compositionstart', compose, { capture: true })
    window.addEventListener('compositionend', composed, { capture: true })
    return () => {
      for (const event of bounds) for (const capture of phases) window.removeEventListener(event, end, { capture })
      window.removeEventListener('keydown', key, { capture: true })
      window.removeEventListener('input', input)
      window.removeEventListener('compositionstart', compose, { capture: true })
      window.removeEventListener('compositionend', composed, { capture: true })
      composed()
    }
  }, [undo, counts])
  useEffect(() => {
    if (!counts) return
    const before = (event: InputEvent) => {
      const kind = event.inputType === 'historyUndo' ? 'undo' : event.inputType === 'historyRedo' ? 'redo' : null
      if (kind === null || !inDraft(event.target)) return
      event.preventDefault()
      step(kind, session)
    }
    window.addEventListener('beforeinput', before, { capture: true })
    return () => window.removeEventListener('beforeinput', before, { capture: true })
  }, [session, counts])
}

/** A field outside of the draft, such as the library's search, has its own history. */
function step(kind: 'undo' | 'redo', session: DraftSession): void {
  const { activeElement } = document
  if (isField(activeElement) && !inDraft(activeElement)) document.execCommand(kind)
  else if (session.state.getState().readOnly === null) {
    suggestionsIn(session).catchUp()
    if (isField(activeElement)) stepInField(activeElement, () => session.undo[kind]())
    else session.undo[kind]()
  }
}

/**
 * Puts the caret after what undo or redo changed in a field: the browser would put it at the end.
 */
function stepInField(field: HTMLInputElement | HTMLTextAreaElement, run: () => void): void {
  const { value } = field
  flushSync(run)
  if (field.value === value || field.selectionStart === null) return
  const { start, wrote } = changeBetween(value, field.value)
  field.setSelectionRange(start + wrote.length, start + wrote.length)
}

function isField(target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
}

function inDraft(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-draft]') !== null
}
