/**
 * What a store of this window (zustand's `persist`) kept under a name, unvalidated, for what is
 * needed before the stores are loaded; null where there is nothing that can be read.
 */
export function kept(name: string): unknown {
  try {
    const whole: unknown = JSON.parse(localStorage.getItem(name) ?? 'null')
    return Object(whole).state ?? null
  } catch {
    return null
  }
}

/** Keeps nothing under a name any more. */
export function forget(name: string): void {
  try {
    localStorage.removeItem(name)
  } catch {
    // A browser that keeps nothing for this page has nothing to forget.
  }
}
