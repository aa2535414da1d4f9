import { may, storyRights } from '#shared/newsroom/roles.ts'
import type { FiledStoryState } from '#shared/newsroom/standing.ts'
import type { Person } from '#shared/review/people/person.ts'
import { type Joined, unsentRecord } from './joined-newsroom.ts'
import type { FiledStory } from './story.ts'

/**
 * The state of a story in the newsroom; null if it is not filed. `people`: who else has it open.
 */
export function filedState(
  { welcome, records, holds, stories }: Joined,
  id: string,
  people: Person[],
): FiledStoryState | null {
  const head = stories.lacks(id) ? records.production.get(id) : null
  const story = stories.get(id) ?? (head && elsewhere(head.desk))
  if (story === null) return null
  const nameOf = (id: string) => welcome.people.find((person) => person.id === id)?.name ?? id
  const { record, isDurable } = story
  return {
    desk: welcome.desks.find((desk) => desk.id === record.desk) ?? { id: record.desk, name: '' },
    state: isDurable ? 'kept' : record.refused === null ? 'waiting' : 'refused',
    since: isDurable ? null : record.since,
    reason: isDurable || record.refused === null ? null : { code: record.refused, details: {} },
    holds: holds.of(id, nameOf),
    rights: storyRights.filter((right) => may(welcome.me, right, record.desk)),
    people,
    aside: records.asides(id),
  }
}

/** A story without any local text, and so without anything waiting to be sent. */
function elsewhere(desk: string): Pick<FiledStory, 'record' | 'isDurable'> {
  return { record: unsentRecord(desk, 0), isDurable: true }
}
