import { create } from 'zustand'
import type { Person } from '#shared/review/people/person.ts'

/** The person that this window follows; null for nobody. */
export const useFollowing = create<{ person: Person | null }>(() => ({ person: null }))

/** Follows a person from now on; null stops following. */
export function follow(person: Person | null): void {
  useFollowing.setState({ person })
}
