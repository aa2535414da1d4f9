import type { BodyNode } from '#shared/article/body.ts'
import { type NoteLink, noteLink, ownHref } from '#shared/schema/note-link.ts'

type Mark = NonNullable<BodyNode['marks']>[number]

/** The target of a mark that is one side of a note link; null for any other mark. */
export function noteLinkOf({ type, attrs }: Mark): NoteLink | null {
  return type === 'link' ? noteLink(attrs?.href) : null
}

/** The addresses of note links in a body. */
function noteHrefsIn(node: BodyNode, found = new Set<string>()): Set<string> {
  for (const mark of node.marks ?? []) if (noteLinkOf(mark) !== null) found.add(String(mark.attrs?.href))
  for (const child of node.content ?? []) noteHrefsIn(child, found)
  return found
}

/**
 * A body without note links whose other side is missing, which would lead nowhere. The same body
 * object if there are none.
 */
export function withoutLooseNotes(body: BodyNode): BodyNode {
  const hrefs = noteHrefsIn(body)
  const leadsSomewhere = (mark: Mark) => {
    const link = noteLinkOf(mark)
    return link === null || hrefs.has(ownHref(link))
  }
  const isWhole = [...hrefs].every((href) => {
    const link = noteLink(href)
    return link !== null && hrefs.has(ownHref(link))
  })
  return isWhole ? body : mapMarks(body, (marks) => marks.filter(leadsSomewhere))
}

/**
 * A body in which the first link of each side of a note has an `id`, to which the other side leads:
 * an id may occur only once on a page.
 */
export function withNoteNames(body: BodyNode): BodyNode {
  if (noteHrefsIn(body).size === 0) return body
  const named = new Set<string>()
  return mapMarks(body, (marks) =>
    marks.map((mark): Mark => {
      const link = noteLinkOf(mark)
      if (link === null) return mark
      const id = ownHref(link).slice(1)
      if (named.has(id)) return mark
      named.add(id)
      return { ...mark, attrs: { ...mark.attrs, id } }
    }),
  )
}

function mapMarks(node: BodyNode, map: (marks: readonly Mark[]) => Mark[]): BodyNode {
  const content = node.content?.map((child) => mapMarks(child, map))
  return { ...node, ...(content && { content }), ...(node.marks && { marks: map(node.marks) }) }
}
