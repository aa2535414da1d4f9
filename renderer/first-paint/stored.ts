/**
 * What a store of this window (zustand's `persist`) kept under a name, for code that runs before
 * the stores are loaded: unvalidated, null where nothing can be read.
 */
export function storedValue(name: string): unknown {
  try {
    const whole: unknown = JSON.parse(localStorage.getItem(name) ?? 'null')
    return Object(whole).state ?? null
  } catch {
    return null
  }
}

/** Keeps nothing under a name any more. */
export function removeStored(name: string): void {
  try {
    localStorage.removeItem(name)
  } catch {
    // Where the browser keeps nothing for this page, there is nothing to forget.
  }
}
