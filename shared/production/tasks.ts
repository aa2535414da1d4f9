import type * as Y from 'yjs'
import { openConflictsIn } from '#shared/merge/merges.ts'
import { threadsOf } from '#shared/review/comments/comments.ts'
import type { Person } from '#shared/review/people/person.ts'
import { eventsOf } from '#shared/review/workflow/log.ts'
import { mentionedIn } from './mentions.ts'

/** The kinds of items in an inbox. */
export const taskKinds = ['assigned', 'reviewAsked', 'mentioned', 'conflict'] as const

export type TaskKind = (typeof taskKinds)[number]

/** Something in a story that concerns a person. */
export interface Task {
  /** Of the event, of the comment or of the merge. */
  readonly id: string
  readonly kind: TaskKind
  /** The recipient and the sender: person ids; `by` null if the sender had not given their name. */
  readonly to: string
  readonly by: string | null
  /** Milliseconds since the epoch. */
  readonly at: number
  /** The text that came with it; null if none. */
  readonly text: string | null
}

/**
 * Everything in a draft that concerns people other than its author: assignments, review requests,
 * mentions in comments (`people`: who can be mentioned); and, for both sides, an unsettled conflict
 * over the same passage. Oldest first.
 */
export function tasksOf(draft: Y.Doc, people: readonly Person[]): Task[] {
  const tasks: Task[] = []
  for (const event of eventsOf(draft)) {
    const { id, by, at } = event
    const about = { id, by, at: Date.parse(at) }
    if (event.kind === 'assigned' && event.to !== null)
      tasks.push({ ...about, kind: 'assigned', to: event.to.id, text: event.note })
    if (event.kind === 'reviewAsked') tasks.push({ ...about, kind: 'reviewAsked', to: event.of.id, text: event.note })
  }
  for (const { id, by, at, text } of threadsOf(draft).flatMap(({ comments }) => comments))
    for (const to of mentionedIn(text ?? '', people))
      tasks.push({ id, kind: 'mentioned', to: to.id, by, at: Date.parse(at), text })
  const disputed = new Map(openConflictsIn(draft).map(({ merge }) => [merge.id, merge]))
  for (const { id, at, one, other } of disputed.values()) {
    const about = { id, kind: 'conflict', at: Date.parse(at), text: null } as const
    if (one !== null) tasks.push({ ...about, to: one, by: one === other ? null : other })
    if (other !== null && other !== one) tasks.push({ ...about, to: other, by: one })
  }
  return tasks.filter(({ to, by }) => to !== by).sort((a, b) => a.at - b.at)
}
