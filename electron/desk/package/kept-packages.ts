import { randomUUID } from 'node:crypto'
import { LedeError } from '#shared/api/errors.ts'
import { maxPackageBytes } from '#shared/api/message.ts'
import type { Package } from './read-package.ts'

/**
 * Packages that were read and may be opened next, by the connection that read them: a package is
 * sent to the desk once. Of each connection as much is kept as the largest package has, the latest
 * first; all of it goes with the connection.
 */
export class KeptPackages {
  readonly #of = new WeakMap<object, Map<string, Package>>()
  readonly #most: number

  /** @param most how many bytes of one connection are kept; a larger package alone is kept, too. */
  constructor(most: number = maxPackageBytes) {
    this.#most = most
  }

  /** Keeps a package; the name under which `take` has it. */
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

  /** Keeps a package no longer: it was opened. */
  release(caller: object, name: string): void {
    this.#of.get(caller)?.delete(name)
  }
}
