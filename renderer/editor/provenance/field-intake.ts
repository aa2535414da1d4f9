import { useContext, useEffect } from 'react'
import { CommandScope } from '#renderer/commands/registry.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { type TracedField, tracedFields } from '#shared/provenance/passages.ts'
import { recordField } from '#shared/provenance/record.ts'
import { comingOf, taker } from './taking-in.ts'

/**
 * Records what is pasted into the fields of the active draft, above the body or in the inspector.
 */
export function useFieldIntake(session: DraftSession): void {
  const isActive = useContext(CommandScope)
  useEffect(() => {
    if (!isActive) return
    const pasted = ({ target, clipboardData }: ClipboardEvent) => {
      const field = target instanceof Element ? fieldOf(target) : null
      if (field === null || clipboardData === null) return
      const { whence } = comingOf(session, clipboardData)
      if (whence !== null) recordField(session.doc, field, clipboardData.getData('text/plain'), whence, taker())
    }
    document.addEventListener('paste', pasted, { capture: true })
    return () => document.removeEventListener('paste', pasted, { capture: true })
  }, [session, isActive])
}

/** The field whose text an element is; null if the origin of its words is not traced. */
function fieldOf(element: Element): TracedField | null {
  const place = element.closest('[data-line], [data-field]')
  if (place?.closest('[data-draft]') == null) return null
  if (element.hasAttribute('readonly')) return null
  const name = place.getAttribute('data-line') ?? place.getAttribute('data-field')
  return tracedFields.find((field) => field === name) ?? null
}
