import { randomUUID } from 'node:crypto'
import * as Y from 'yjs'
import { LedeError } from '#shared/api/errors.ts'
import { newDraft } from '#shared/article/draft.ts'
import type { Assignment } from '#shared/newsroom/production.ts'
import { askReview, assign, setDue } from '#shared/production/production.ts'
import { signDraft } from '#shared/review/people/people.ts'
import type { Person } from '#shared/review/people/person.ts'

/**
 * The update of a complete draft that assigns it, requests a review, or sets its deadline; null if
 * all of that is so already. `at` in milliseconds since the epoch.
 *
 *
 * @throws LedeError `newsroom.noPerson`
 */
export function assigningUpdate(
  whole: Uint8Array,
  { to, review, due, note }: Assignment,
  { by, at, people }: { by: Person; at: number; people: readonly Person[] },
): Uint8Array<ArrayBuffer> | null {
  const holder = to === undefined || to === null ? null : personIn(people, to)
  const reviewer = review === undefined ? null : personIn(people, review)
  const draft = newDraft()
  Y.applyUpdate(draft, whole)
  const before = Y.encodeStateVector(draft)
  const act = () => ({ id: randomUUID(), by: by.id, at })
  let isOther = false
  draft.transact(() => {
    if (to !== undefined) isOther = assign(draft, act(), holder, note) || isOther
    if (due !== undefined) isOther = setDue(draft, act(), due === null ? null : new Date(due).toISOString()) || isOther
    if (reviewer === null) return
    askReview(draft, act(), reviewer, note)
    isOther = true
  })
  if (isOther) signDraft(draft, by)
  const update = isOther ? new Uint8Array(Y.encodeStateAsUpdate(draft, before)) : null
  draft.destroy()
  return update
}

/** A person by id or by an unambiguous name. @throws LedeError `newsroom.noPerson` */
export function personIn(people: readonly Person[], wanted: string): Person {
  const fitting = people.filter(({ id, name }) => id === wanted || name.toLowerCase() === wanted.trim().toLowerCase())
  const [found] = fitting
  if (found === undefined || fitting.length > 1) throw new LedeError('newsroom.noPerson')
  return found
}
