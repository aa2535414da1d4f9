import { Node } from '@tiptap/pm/model'
import type * as Y from 'yjs'
import type { CharacterRange, ClipComment } from '#shared/paste/index.ts'
import { onText, wholeStory } from '#shared/review/comments/anchor.ts'
import { addComment, addReply, decideThread, longestComment } from '#shared/review/comments/comments.ts'
import { bodyTextOf, type TextRange } from '#shared/review/diff/body-text.ts'
import { actOf } from '#shared/review/people/act.ts'
import { introducePerson, personNamed } from '#shared/review/people/people.ts'
import type { Person } from '#shared/review/people/person.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { contentOf } from './content.ts'
import type { TakenReview } from './taken-review.ts'
import { takeOverTracked } from './tracked.ts'

/** A comment from another program, and its passage. */
export type TakenComment = ClipComment & { readonly passage: CharacterRange | null }

/**
 * Turns a review of another program into one of this draft, which has the document's original
 * content before: its changes become suggestions, its comments threads, each by its author. `me`:
 * the person who works here, for whatever has no name on it.
 *
 *
 * @throws RangeError if a body contains something that the schema does not know
 */
export function takeOverReview(draft: Y.Doc, { tracked, comments }: TakenReview, me: Person | null): void {
  draft.transact(() => {
    if (tracked !== null) {
      const steps = tracked.revisions.map(({ author, at, body }) => ({
        body: Node.fromJSON(proseSchema, body),
        by: writerTakenOver(draft, author, me),
        at: timeOf(at),
      }))
      takeOverTracked(draft, Node.fromJSON(proseSchema, tracked.original), steps)
    }
    const { body } = contentOf(draft)
    takeOverComments(draft, { body, range: { from: 0, to: body.content.size } }, comments, me)
  })
}

/** Records comments that came with a text. `range`: where the text is in the body now. */
export function takeOverComments(
  draft: Y.Doc,
  { body, range }: { body: Node; range: TextRange },
  comments: readonly TakenComment[],
  me: Person | null,
): void {
  const known = bodyTextOf(draft)
  const threads = new Map<number, string>()
  draft.transact(() => {
    for (const [order, comment] of comments.entries()) {
      const by = writerTakenOver(draft, comment.author, me) ?? personNamed(draft, '?').id
      // Programs only record the minute; within one, comments stay in their original order.
      const act = { ...actOf(by), at: timeOf(comment.at) + order }
      const text = comment.text.slice(0, longestComment)
      const answered = comment.answers === null ? undefined : threads.get(comment.answers)
      if (answered !== undefined) {
        addReply(draft, act, answered, text)
        threads.set(comment.number, answered)
        continue
      }
      const place = comment.passage && placeOf(body, range, comment.passage)
      const thread = addComment(draft, act, (place && onText(known, place)) ?? wholeStory, text)
      threads.set(comment.number, thread)
      if (comment.done) decideThread(draft, { ...actOf(by), at: act.at + comments.length }, thread, 'resolved')
    }
  })
}

/**
 * The id of the author of something from elsewhere; null if it has no name on it, and nobody works
 * here.
 */
export function writerTakenOver(draft: Y.Doc, author: string | null, me: Person | null): string | null {
  if (author !== null) return personNamed(draft, author, me ? [me] : []).id
  return me && introducePerson(draft, me).id
}

/** A local time on this computer, in milliseconds since the epoch; now if there is none. */
export function timeOf(at: string | null): number {
  const time = at === null ? Number.NaN : new Date(at).getTime()
  return Number.isNaN(time) ? Date.now() : time
}

/** The range of characters of an imported text; null if they do not exist. */
function placeOf(body: Node, { from, to }: TextRange, passage: CharacterRange): TextRange | null {
  const start = positionOf(body, from, to, passage.from, 1)
  const end = positionOf(body, from, to, passage.to, -1)
  return start !== null && end !== null && start < end ? { from: start, to: end } : null
}

function positionOf(body: Node, from: number, to: number, offset: number, side: 1 | -1): number | null {
  let left = offset
  let found: number | null = null
  body.nodesBetween(from, to, (node, position) => {
    if (found !== null || !node.isText) return found === null
    const start = Math.max(position, from)
    const length = Math.min(position + node.nodeSize, to) - start
    if (side === 1 ? left < length : left <= length) found = start + left
    left -= length
    return false
  })
  return found
}
