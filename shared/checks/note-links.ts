import { noteLink } from '#shared/schema/note-link.ts'

/** Whether a link leads to a note of the same story, or back from it, and not to a page. */
export function isNoteLink(href: string): boolean {
  return noteLink(href) !== null
}
