import { maxFileBytes } from '#shared/api/message.ts'

/** More characters than this are a document, not a passage. */
const mostText = 200_000
/** HTML of more characters takes the window's time; most of it is not text. */
const mostHtml = 30_000_000

/**
 * Something that is too large to be pasted unasked. `document`: a text of the size of a book;
 * `huge`: more than one story can hold; `heavy`: a text of usual size in HTML that is not.
 */
export interface LargePaste {
  readonly kind: 'document' | 'huge' | 'heavy'
  readonly text: string
}

/**
 * What is asked about before it is pasted; null for what goes in at once. Looks at sizes only: the
 * texts may have a hundred megabytes.
 */
export function largePasteOf(text: string, html: string): LargePaste | null {
  if (text.length > maxFileBytes) return { kind: 'huge', text }
  if (text.length > mostText) return { kind: 'document', text }
  return html.length > mostHtml ? { kind: 'heavy', text } : null
}
