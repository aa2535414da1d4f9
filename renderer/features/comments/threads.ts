import { useMemo } from 'react'
import { useDraftValue } from '#renderer/draft/follow/use-draft-value.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { type ThreadPlaces, useComments } from '#renderer/state/comments.ts'
import { fieldNames } from '#shared/article/fields.ts'
import { type Thread, threadsOf } from '#shared/review/comments/comments.ts'
import type { TextRange } from '#shared/review/diff/body-text.ts'

/** The lists of threads. Each thread is in exactly one. */
export const threadLists = ['open', 'resolved', 'gone'] as const

export type ThreadList = (typeof threadLists)[number]

/**
 * A thread and its passage; null for one on the story or a field, or if the text is gone. The two
 * are kept apart because passages move while somebody types, and what shows only a thread need not
 * render again for that.
 */
export interface PlacedThread {
  readonly thread: Thread
  readonly range: TextRange | null
}

/**
 * The threads of a draft by list, in the order of the story: on the whole, on its fields, on its
 * text.
 */
export function useThreads(session: DraftSession): Readonly<Record<ThreadList, readonly PlacedThread[]>> {
  const threads = useDraftValue(session, 'comments', threadsOf)
  const places = useComments((state) => state.places[session.id])
  return useMemo(() => sortThreads(threads, places), [threads, places])
}

/**
 * Sorts threads into their lists and into order. `places`: the passages of the open threads;
 * undefined until an editor reports them.
 */
export function sortThreads(threads: readonly Thread[], places: ThreadPlaces | undefined) {
  const placed = threads.map((thread) => ({ thread, range: places?.get(thread.id) ?? null }))
  placed.sort((a, b) => rank(a) - rank(b))
  const listOf = ({ thread: { id, state } }: PlacedThread): ThreadList =>
    state === 'resolved' ? 'resolved' : places?.get(id) === null ? 'gone' : 'open'
  const lists: Record<ThreadList, PlacedThread[]> = { open: [], resolved: [], gone: [] }
  for (const each of placed) lists[listOf(each)].push(each)
  return lists
}

/** The present passage of an open thread; null if it has none or its passage is gone. */
export function rangeOf({ id }: DraftSession, thread: string): TextRange | null {
  return useComments.getState().places[id]?.get(thread) ?? null
}

function rank({ thread: { anchor }, range }: PlacedThread): number {
  if (anchor.on === 'story') return -1
  if (anchor.on === 'field') return fieldNames.indexOf(anchor.field) / fieldNames.length
  return range?.from ?? Number.MAX_SAFE_INTEGER
}
