import { create } from 'zustand'
import type { Person } from '#shared/review/people/person.ts'

interface Following {
  /** Whom this window goes along with; null: nobody. */
  person: Person | null
  /** Whom it went along with last; null: nobody, or they are gone. */
  last: Person | null
}

export const useFollowing = create<Following>(() => ({ person: null, last: null }))

/** Follows a person from now on; null stops following. */
export function follow(person: Person | null): void {
  useFollowing.setState(({ person: last }) => ({ person, last: person ?? last }))
}

/** Nobody is there to go along with any more. */
export function followNobody(): void {
  useFollowing.setState({ person: null, last: null })
}
