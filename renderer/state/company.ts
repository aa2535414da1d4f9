import { create } from 'zustand'
import { desk, useConnection } from '#renderer/api/desk.ts'
import type { Person } from '#shared/review/people/person.ts'

/** The other people and the drafts they have open, whether open here or not. */
export const useCompany = create<Readonly<Record<string, readonly Person[]>>>(() => ({}))

const nobody: readonly Person[] = []

/** The other people who have a draft open. */
export function usePeopleIn(id: string): readonly Person[] {
  return useCompany((people) => people[id] ?? nobody)
}

/** Follows who has which draft open. Returns a function that stops it. */
export function followCompany(): () => void {
  const ask = () => desk.call('newsroom.company', {}).then(takeCompany, () => {})
  const stops = [
    desk.on('newsroom.company', takeCompany),
    useConnection.subscribe(({ state, epoch }, before) => {
      if (state === 'up' && (before.state !== 'up' || epoch !== before.epoch)) void ask()
    }),
  ]
  if (useConnection.getState().state === 'up') void ask()
  return () => {
    for (const stop of stops) stop()
  }
}

function takeCompany({ stories }: { stories: readonly { id: string; people: readonly Person[] }[] }): void {
  const before = useCompany.getState()
  const people = stories.map(({ id, people: now }) => {
    const known = before[id] ?? nobody
    return [id, JSON.stringify(known) === JSON.stringify(now) ? known : now] as const
  })
  useCompany.setState(Object.fromEntries(people), true)
}
