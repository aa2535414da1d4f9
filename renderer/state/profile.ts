import type { Person } from '#shared/review/people/person.ts'
import { openDialog } from './dialogs.ts'
import { useSettings } from './settings.ts'

/** The person who works here; null until they have introduced themselves. */
export function useProfile(): Person | null {
  return useSettings(({ settings }) => settings.profile)
}

/**
 * Does something that records a name: at once if the person is known, otherwise after they have
 * introduced themselves.
 */
export function asPerson(act: (person: Person) => void): void {
  const { profile } = useSettings.getState().settings
  if (profile) act(profile)
  else openDialog({ name: 'profile', onward: act })
}
