import { randomUUID } from 'node:crypto'
import { LedeError } from '#shared/api/errors.ts'
import { maxPackageBytes } from '#shared/api/message.ts'
import type { Package } from './read-package.ts'

/**
 * Packages that were read and may be opened next by the same connection, so that a package is sent
 * to the desk only once. For each connection as many bytes are kept as the largest package may
 * have, latest first; all are dropped with the connection.
 */
export class KeptPackages {
  readonly #of = new WeakMap<object, Map<string, Package>>()
  readonly #most: number

  /**
   * @param most how many bytes are kept for one connection; a single larger package is kept, too.
   */
  constructor(most: number = maxPackageBytes) {
    this.#most = most
  }

  /** Keeps a package; returns the name by which `get` finds it. */
  keep(caller: object, opened: Package): string {
    const known = this.#of.get(caller) ?? new Map<string, Package>()
    this.#of.set(caller, known)
    const name = randomUUID()
    known.set(name, opened)
    let bytes = 0
    for (const [each, { parts }] of [...known].toReversed()) {
      for (const part of parts.values()) bytes += part.byteLength
      if (bytes > this.#most && each !== name) known.delete(each)
    }
    return name
  }

  /** A package that this connection has read. @throws LedeError `package.notKept` */
  get(caller: object, name: string): Package {
    const found = this.#of.get(caller)?.get(name)
    if (found === undefined) throw new LedeError('package.notKept')
    return found
  }

  /** Drops a package after it was opened. */
  release(caller: object, name: string): void {
    this.#of.get(caller)?.delete(name)
  }
}
