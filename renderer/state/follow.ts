import { create } from 'zustand'
import type { Person } from '#shared/review/people/person.ts'

/** Whom this window goes along with; null: nobody. */
export const useFollowing = create<{ person: Person | null }>(() => ({ person: null }))

/** Goes along with somebody from now on; null: with nobody. */
export function follow(person: Person | null): void {
  useFollowing.setState({ person })
}
