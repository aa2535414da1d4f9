import { maxFileBytes } from '#shared/api/message.ts'

/** More characters than this are a document, not a passage. */
const mostText = 200_000
/** Longer HTML blocks the window, and most of it is not text. */
const mostHtml = 30_000_000

/**
 * A paste that is too large to go in without asking. `document`: a text the size of a book; `huge`:
 * more than one story can contain; `heavy`: a text of usual size whose HTML is too large.
 */
export interface LargePaste {
  readonly kind: 'document' | 'huge' | 'heavy'
  readonly text: string
}

/**
 * What to ask about before pasting; null if it can be pasted at once. Checks only lengths, because
 * the texts may be a hundred megabytes.
 */
export function largePasteOf(text: string, html: string): LargePaste | null {
  if (text.length > maxFileBytes) return { kind: 'huge', text }
  if (text.length > mostText) return { kind: 'document', text }
  return html.length > mostHtml ? { kind: 'heavy', text } : null
}
