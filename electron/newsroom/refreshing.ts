import type { Welcome } from '#shared/newsroom/contract.ts'
import type { Person } from '#shared/review/people/person.ts'
import type { Links } from './links.ts'
import type { People } from './people.ts'

/**
 * Tells everybody here what has changed about desks, people and rights; revoked devices are
 * disconnected. However many changes come at once, they are looked up together, after the last of
 * them.
 */
export function refreshing(people: Pick<People, 'welcomes'>, links: Links): () => Promise<void> {
  const refresh = async () => {
    const welcomes = await people.welcomes(links.all)
    const differences = new Map<Welcome['people'], readonly Person[] | null>()
    for (const member of links.all) {
      const welcome = welcomes.get(member.device)
      if (welcome === undefined) {
        // Those who connected meanwhile were admitted after that.
        if (!(await people.welcomes([member])).has(member.device)) member.link.close()
        continue
      }
      const before = member.welcome
      const changed = differences.get(before.people) ?? differenceOf(before.people, welcome.people)
      differences.set(before.people, changed)
      member.welcome = welcome
      const isOther = JSON.stringify({ ...before, people: [] }) !== JSON.stringify({ ...welcome, people: [] })
      // Each is told only what changed for them: for a new member among a thousand, only that
      // member.
      if (isOther || changed === null || (changed.length > 0 && !member.takesPeople))
        member.link.tell('changed', welcome)
      else if (changed.length > 0) member.link.tell('people', { people: [...changed] })
      if (!isOther) continue
      links.present(member, member.shown)
      links.greet(member)
    }
  }
  let running: Promise<void> = Promise.resolve()
  let next: Promise<void> | null = null
  return () => {
    next ??= running = running
      .catch(() => {})
      .then(() => {
        next = null
        return refresh()
      })
    return next
  }
}

/** Who is new, or has changed what they say about themselves; null if somebody is gone. */
function differenceOf(before: readonly Person[], after: readonly Person[]): readonly Person[] | null {
  if (before === after) return []
  const known = new Map(before.map((person) => [person.id, JSON.stringify(person)]))
  const changed = after.filter((person) => known.get(person.id) !== JSON.stringify(person))
  const ids = new Set(after.map(({ id }) => id))
  return before.every(({ id }) => ids.has(id)) ? changed : null
}
