/**
 * What a store of this window (zustand's `persist`) saved under a name, for code that runs before
 * the stores are loaded. Not validated; null if nothing can be read.
 */
export function storedValue(name: string): unknown {
  try {
    const whole: unknown = JSON.parse(localStorage.getItem(name) ?? 'null')
    return Object(whole).state ?? null
  } catch {
    return null
  }
}

/** Removes what is stored under a name. */
export function removeStored(name: string): void {
  try {
    localStorage.removeItem(name)
  } catch {
    // If the browser stores nothing for this page, there is nothing to remove.
  }
}
