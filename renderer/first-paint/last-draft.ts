import { storedValue } from './stored-value.ts'

/** The storage name of this window's tabs. */
export const lastTabs = 'lede.tabs'

/**
 * The draft that this window showed last; null if there is none. Reads the storage directly, since
 * the store of the tabs is not loaded yet.
 */
export function lastDraft(): string | null {
  const active: unknown = Object(storedValue(lastTabs)).active
  return typeof active === 'string' && active !== '' ? active : null
}
