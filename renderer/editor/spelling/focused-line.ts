import { type SpelledField, spelledFields } from '#shared/spelling/story.ts'

/** The line above a body that has the focus; null if none has. */
export function focusedLine(): { field: SpelledField; element: HTMLTextAreaElement } | null {
  const { activeElement: element } = document
  if (!(element instanceof HTMLTextAreaElement)) return null
  const field = spelledFields.find((name) => name === element.dataset.line)
  return field === undefined ? null : { field, element }
}
