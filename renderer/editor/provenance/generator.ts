const key = 'lede.generator'

/** The generator named last; '' for none. */
export function lastGenerator(): string {
  try {
    return localStorage.getItem(key) ?? ''
  } catch {
    return ''
  }
}

/** Offers a generator's name from now on. */
export function rememberGenerator(name: string): void {
  try {
    localStorage.setItem(key, name.trim())
  } catch {
    // It will be asked for again.
  }
}
