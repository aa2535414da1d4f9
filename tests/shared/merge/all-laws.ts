/** Laws that share their histories, since making those takes most of the time. */
export class AllLaws<Case extends readonly unknown[]> {
  readonly #laws = new Map<string, (...example: Case) => void>()

  law(name: string, check: (...example: Case) => void): void {
    if (this.#laws.has(name)) throw new RangeError(`two laws are called ${name}`)
    this.#laws.set(name, check)
  }

  /** Tries each law on a case. A failure names the broken law. */
  check(...example: Case): void {
    for (const [name, check] of this.#laws) {
      try {
        check(...example)
      } catch (error) {
        throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
      }
    }
  }
}
