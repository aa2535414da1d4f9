import { kept } from './stored.ts'

/** The name under which this window keeps its tabs. */
export const lastTabs = 'lede.tabs'

/**
 * The draft that this window showed last, without what knows the tabs in full: that is not loaded
 * yet. Null where there is none.
 */
export function lastDraft(): string | null {
  const active: unknown = Object(kept(lastTabs)).active
  return typeof active === 'string' && active !== '' ? active : null
}
