import type { Node } from '@tiptap/pm/model'
import type * as Y from 'yjs'
import type { BodyNode } from '#shared/article/body.ts'
import { tidyBody } from '#shared/publish/tidy-body.ts'
import { type Anchor, placeOf } from '#shared/review/comments/anchor.ts'
import { type Comment, type Thread, threadsOf } from '#shared/review/comments/comments.ts'
import { bodyTextOf } from '#shared/review/diff/body-text.ts'
import { personIn } from '#shared/review/people/people.ts'
import { baselineOf } from './baseline.ts'
import { contentOf } from './content.ts'
import { accept } from './decide.ts'
import { momentOf } from './moment.ts'
import type { FieldSuggestion, Suggestion } from './suggestion.ts'
import type { TakenReview } from './taken-review.ts'

type SentComment = TakenReview['comments'][number]

/**
 * Undecided suggestions and comments of a draft in the form of other programs: the reverse of
 * `takeOverReview`. Suggestions in the text become tracked changes, author by author; those in
 * fields, which no other program tracks, become comments on the story, and so do comments on
 * fields. Throws as `baselineOf` does.
 */
export function sentReview(draft: Y.Doc): TakenReview {
  const baseline = baselineOf(draft)
  const moment = momentOf(draft)
  const suggestions = moment?.suggestions ?? []
  const nameOf = (id: string | undefined) => (id === undefined ? null : (personIn(draft, id)?.name ?? null))
  const timeOf = (each: Suggestion) => moment?.authors.timeOf(each) ?? null
  const inText = suggestions.filter(({ kind }) => kind !== 'field')
  const byWriter = Map.groupBy(inText, ({ authors }) => nameOf(authors[0]))
  const tracked: TakenReview['tracked'] =
    baseline === null || moment === null || byWriter.size === 0
      ? null
      : {
          original: jsonOf(baseline.body),
          revisions: [...byWriter].map(([author, own], index, all) => {
            const made = all.slice(0, index + 1).flatMap(([, each]) => each.map(({ id }) => id))
            const times = own.flatMap((each) => timeOf(each) ?? [])
            return {
              author,
              at: times.length === 0 ? null : wallClock(Math.max(...times)),
              body: jsonOf(accept({ baseline, live: moment.live }, made).baseline.body),
            }
          }),
        }
  const ofFields = suggestions.filter((each) => each.kind === 'field').map((each) => suggestedField(each, nameOf))
  const comments = [...ofFields, ...threadsOf(draft).flatMap((thread) => sentThread(draft, thread, nameOf))]
  return { tracked, comments: numbered(comments) }
}

/** A comment without its number; `answers`: the id of the comment that it replies to. */
type Unnumbered = Omit<SentComment, 'number' | 'answers'> & { id: string; answers: string | null }

function suggestedField(
  { id, field, after, authors }: FieldSuggestion,
  nameOf: (id: string | undefined) => string | null,
): Unnumbered {
  const words = Array.isArray(after) ? after.join('; ') : String(after ?? '–')
  return {
    id,
    author: nameOf(authors[0]),
    at: null,
    text: `${field}: ${words}`,
    answers: null,
    done: false,
    passage: null,
  }
}

function sentThread(
  draft: Y.Doc,
  { anchor, places, comments, state }: Thread,
  nameOf: (id: string) => string | null,
): Unnumbered[] {
  const body = bodyTextOf(draft)
  const range = places.length === 0 ? null : placeOf(draft, body, places)
  const passage = range && passageOf(contentOf(draft).body, range)
  const said = comments.filter((comment): comment is Comment & { text: string } => comment.text !== null)
  const [first] = said
  return said.map(({ id, at, by, text }) => ({
    id,
    author: nameOf(by),
    at: wallClock(Date.parse(at)),
    text: id === first?.id ? `${about(anchor, passage !== null)}${text}` : text,
    answers: id === first?.id ? null : (first?.id ?? null),
    done: state === 'resolved',
    passage,
  }))
}

/** What a comment is on, in words, unless its place in a document says so. */
function about(anchor: Anchor, hasPlace: boolean): string {
  if (anchor.on === 'field') return `${anchor.field}: `
  return anchor.on === 'text' && !hasPlace ? `“${anchor.quote}”: ` : ''
}

function numbered(comments: readonly Unnumbered[]): SentComment[] {
  const numbers = new Map(comments.map(({ id }, index) => [id, index + 1]))
  return comments.map(({ id, answers, ...comment }) => ({
    ...comment,
    number: numbers.get(id) ?? 0,
    answers: (answers !== null && numbers.get(answers)) || null,
  }))
}

/**
 * A range of a body as characters of its whole published text; null if they are not part of that.
 */
function passageOf(body: Node, { from, to }: { from: number; to: number }): SentComment['passage'] {
  const before = lengthUntil(body, from)
  const length = lengthUntil(body, to) - before
  const [written, published] = [textIn(jsonOf(body)), textIn(tidyBody(jsonOf(body)))]
  if (written === published) return length > 0 ? { from: before, to: before + length } : null
  const words = written.slice(before, before + length)
  const at = nearest(published, words, before)
  return words === '' || at === -1 ? null : { from: at, to: at + words.length }
}

function lengthUntil(body: Node, end: number): number {
  let length = 0
  body.nodesBetween(0, Math.min(end, body.content.size), (node, position) => {
    if (node.isText) length += Math.min(node.nodeSize, Math.max(0, end - position))
    return true
  })
  return length
}

function nearest(text: string, words: string, near: number): number {
  const [before, after] = [text.lastIndexOf(words, near), text.indexOf(words, near)]
  if (before === -1 || after === -1) return Math.max(before, after)
  return near - before < after - near ? before : after
}

function textIn(node: BodyNode): string {
  return node.text ?? (node.content ?? []).map(textIn).join('')
}

function jsonOf(body: Node): BodyNode {
  return body.toJSON()
}

/** A time on this computer's clock, `YYYY-MM-DDTHH:MM`. */
function wallClock(at: number): string {
  const local = new Date(at - new Date(at).getTimezoneOffset() * 60_000)
  return local.toISOString().slice(0, 16)
}
