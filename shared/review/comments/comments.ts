import type * as Y from 'yjs'
import { z } from 'zod'
import type { Act } from '#shared/review/people/act.ts'
import { type Anchor, anchorSchema, type TextAnchor } from './anchor.ts'

const id = z.string().min(1).max(100)

/** The longest comment, in characters. */
export const longestComment = 10_000

const entry = { id, at: z.iso.datetime(), by: id }
const text = z.string().min(1).max(longestComment)

/**
 * The entries of a draft's `comments`, by id. An entry is written once and never changed; whatever
 * happens to its thread is another entry, so that merged copies of a draft have all that either
 * had. `at` in UTC, `by` a person's id (people.ts).
 */
const entrySchema = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.object({ ...entry, kind: z.literal('root'), text, anchor: anchorSchema }),
    z.object({ ...entry, kind: z.literal('reply'), text, thread: id }),
    z.object({ ...entry, kind: z.enum(['resolved', 'reopened']), thread: id }),
    /** A comment can be deleted by its author; from anybody else the entry is ignored. */
    z.object({ ...entry, kind: z.literal('removed'), comment: id }),
    /**
     * Edits deleted the passage and wrote it anew (a line became a list): this is where it is now.
     */
    z.object({ ...entry, kind: z.literal('moved'), by: id.nullable(), thread: id, anchor: anchorSchema }),
  ]),
)

type Entry = z.infer<typeof entrySchema>
type EntryOf<Kind> = Extract<Entry, { kind: Kind }>

/** One comment. `text` is null if its author deleted it and others had replied. */
export interface Comment {
  id: string
  /** In UTC, ISO 8601. */
  at: string
  /** A person's id. */
  by: string
  text: string | null
}

/** A comment with its replies; its id is that of its first comment. */
export interface Thread {
  id: string
  state: 'open' | 'resolved'
  /** What it is on, as recorded with the first comment. */
  anchor: Anchor
  /**
   * The recorded positions of the passage, newest first; empty unless the thread is on a passage.
   */
  places: readonly TextAnchor[]
  /** When the newest of them was recorded, in UTC. */
  lastPlaced: string
  /** Oldest first; never empty. */
  comments: readonly Comment[]
}

const commentsIn = (draft: Y.Doc) => draft.getMap<unknown>('comments')

function write(draft: Y.Doc, value: Entry): void {
  commentsIn(draft).set(value.id, value)
}

const stamp = ({ id, by, at }: Act & { by: string }) => ({ id, by, at: new Date(at).toISOString() })

/** Begins a thread. Returns its id. */
export function addComment(draft: Y.Doc, act: Act & { by: string }, anchor: Anchor, text: string): string {
  write(draft, { ...stamp(act), kind: 'root', text: text.slice(0, longestComment), anchor })
  return act.id
}

/** Answers in a thread. */
export function addReply(draft: Y.Doc, act: Act & { by: string }, thread: string, text: string): void {
  write(draft, { ...stamp(act), kind: 'reply', thread, text: text.slice(0, longestComment) })
}

/** Resolves a thread, or reopens it. */
export function decideThread(
  draft: Y.Doc,
  act: Act & { by: string },
  thread: string,
  kind: 'resolved' | 'reopened',
): void {
  write(draft, { ...stamp(act), kind, thread })
}

/** Deletes a comment: only its author can. A thread without any comments left is gone. */
export function removeComment(draft: Y.Doc, act: Act & { by: string }, comment: string): void {
  write(draft, { ...stamp(act), kind: 'removed', comment })
}

/** Records where a thread's passage is after an edit deleted it and wrote it anew. */
export function moveThread(draft: Y.Doc, { id, by, at }: Act, thread: string, anchor: TextAnchor): void {
  write(draft, { id, by, at: new Date(at).toISOString(), kind: 'moved', thread, anchor })
}

/**
 * Records where a thread's passage is after a merge, with an id and a time that are the same
 * whoever merges.
 */
export function carryThread(draft: Y.Doc, { id, lastPlaced }: Thread, anchor: TextAnchor): void {
  const { from, to } = anchor
  const place = [from, to].flatMap(({ item: { client, clock } }) => [client, clock]).join('.')
  const act = { id: `${id.slice(0, 40)}.${place}`, by: null, at: Date.parse(lastPlaced) + 1 }
  moveThread(draft, act, id, anchor)
}

/**
 * The threads of a draft, oldest first. Invalid entries, and those that belong to no thread, are
 * left out.
 */
export function threadsOf(draft: Y.Doc): Thread[] {
  const entries = [...commentsIn(draft)].flatMap(([key, value]) => {
    const { data } = entrySchema.safeParse(value)
    return data?.id === key ? [data] : []
  })
  entries.sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id))
  const kind = <Kind extends Entry['kind']>(wanted: Kind) =>
    entries.filter((each): each is EntryOf<Kind> => each.kind === wanted)
  const removals = kind('removed')
  const replies = Map.groupBy(kind('reply'), ({ thread }) => thread)
  const moves = Map.groupBy(kind('moved'), ({ thread }) => thread)
  const decisions = Map.groupBy(entries.filter(isDecision), ({ thread }) => thread)
  const isRemoved = ({ id, by }: Entry) => removals.some((removal) => removal.comment === id && removal.by === by)

  return kind('root').flatMap((root): Thread[] => {
    const answers = (replies.get(root.id) ?? []).filter((reply) => !isRemoved(reply))
    const removed = isRemoved(root)
    if (removed && answers.length === 0) return []
    const moved = (moves.get(root.id) ?? []).toReversed()
    const anchors = [...moved.map(({ anchor }) => anchor), root.anchor]
    return [
      {
        id: root.id,
        state: decisions.get(root.id)?.at(-1)?.kind === 'resolved' ? 'resolved' : 'open',
        anchor: root.anchor,
        places: root.anchor.on === 'text' ? anchors.filter((anchor) => anchor.on === 'text') : [],
        lastPlaced: moved[0]?.at ?? root.at,
        comments: [
          { id: root.id, at: root.at, by: root.by, text: removed ? null : root.text },
          ...answers.map(({ id, at, by, text }) => ({ id, at, by, text })),
        ],
      },
    ]
  })
}

function isDecision(entry: Entry): entry is Extract<Entry, { kind: 'resolved' | 'reopened' }> {
  return entry.kind === 'resolved' || entry.kind === 'reopened'
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
