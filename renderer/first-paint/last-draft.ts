import { storedValue } from './stored.ts'

/** The name under which this window keeps its tabs. */
export const lastTabs = 'lede.tabs'

/**
 * The draft that this window showed last; null where there is none. Read from storage directly,
 * since the store of the tabs is not loaded yet.
 */
export function lastDraft(): string | null {
  const active: unknown = Object(storedValue(lastTabs)).active
  return typeof active === 'string' && active !== '' ? active : null
}
