import { useContext, useEffect, useSyncExternalStore } from 'react'
import { atCommandBounds, CommandScope, useCommand } from '#renderer/commands/registry.ts'
import type { DraftSession } from '#renderer/state/draft-session.ts'
import { suggestionsIn } from '#renderer/state/suggestions.ts'
import { useSession } from '#renderer/state/use-draft.ts'

const changes = ['stack-item-added', 'stack-item-popped', 'stack-cleared'] as const

/** What takes something out of the text, or brings it in, at once. */
const transfers = ['cut', 'paste', 'drop'] as const

/**
 * Gives undo and redo their effects: over fields and body alike, also where the browser asks for them by its own menu. What is typed without a pause is one step; what a command does
 * is one by itself, and what is cut, pasted or dropped begins one.
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
  useEffect(() => (counts ? atCommandBounds(() => undo.stopCapturing()) : undefined), [undo, counts])
  useEffect(() => {
    if (!counts) return
    const begin = () => undo.stopCapturing()
    for (const event of transfers) window.addEventListener(event, begin, { capture: true })
    return () => {
      for (const event of transfers) window.removeEventListener(event, begin, { capture: true })
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
    suggestionsIn(session).settle()
    session.undo[kind]()
  }
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
}

function inDraft(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-draft]') !== null
}
