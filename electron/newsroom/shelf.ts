import { createHash } from 'node:crypto'
import { LedeError } from '#shared/api/errors.ts'
import { linkPartBytes } from '#shared/newsroom/contract.ts'
import type { Query, Sql } from './sql.ts'

/** How long the parts of an incomplete thing are kept after the last of them, in ms. */
export const partsPatience = 7 * 24 * 3_600_000
/** Where a thing is: in the parts from a device here, or under its hash in the object storage. */
export const elsewhere = 'blobs'

/** Stores complete things instead of the database, by their names: an object storage. */
export interface Blobs {
  /** `hash`: the SHA-256 of the bytes. */
  put(name: string, hash: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>
  /** The bytes from one offset up to another, exclusive. */
  read(name: string, from: number, to: number): Promise<Uint8Array<ArrayBuffer>>
  /** Removes it; does nothing if it is not there. */
  remove(name: string): Promise<void>
}

/**
 * The kinds of things that are stored by hash, each with its tables of complete things and of the
 * parts that came, the prefix of its names in an object storage, and its errors.
 */
export const shelfKinds = {
  images: {
    whole: 'images',
    parts: 'image_parts',
    prefix: '',
    errors: { bad: 'newsroom.badImage', none: 'newsroom.noImage' },
  },
  packages: {
    whole: 'whole_packages',
    parts: 'package_parts',
    prefix: 'packages/',
    errors: { bad: 'newsroom.badPackage', none: 'newsroom.noPackage' },
  },
} as const

export type ShelfKind = keyof typeof shelfKinds

/** Something by its SHA-256 and size in bytes. */
export interface Thing {
  readonly hash: string
  readonly size: number
}

/**
 * Things of one kind, each stored once by its hash, which is verified before anybody can use it.
 * Until then the parts from each device are separate: nobody can damage what another sends, and
 * interrupted uploads are resumed. Who may have a thing is decided elsewhere.
 */
export class Shelf {
  readonly #sql: Sql
  readonly #blobs: Blobs | null
  readonly #now: () => number
  readonly #kind: (typeof shelfKinds)[ShelfKind]

  constructor(kind: ShelfKind, sql: Sql, blobs: Blobs | null, now: () => number) {
    this.#kind = shelfKinds[kind]
    this.#sql = sql
    this.#blobs = blobs
    this.#now = now
  }

  /**
   * How much of a thing is here: all of it, whoever sent it, or what this device has sent. @throws
   * LedeError if it has another size
   */
  async arrived(device: string, { hash, size }: Thing, on: Query = this.#sql): Promise<number> {
    const known = await this.#sizeOf(on, hash)
    if (known === null) return this.#sentOf(on, device, { hash, size })
    if (known !== size) throw new LedeError(this.#kind.errors.bad)
    return size
  }

  /**
   * Takes the next part; returns how much has arrived. `onWhole` is called once all of it is here
   * and verified, in the transaction that makes it available. @throws LedeError if it is not what
   * its hash says; all of it is discarded
   */
  async put(
    device: string,
    { hash, size }: Thing,
    { from, bytes }: { from: number; bytes: Uint8Array },
    onWhole: (on: Query) => Promise<unknown>,
  ): Promise<number> {
    const known = await this.#sizeOf(this.#sql, hash)
    const sent = known === null ? await this.#sentOf(this.#sql, device, { hash, size }) : size
    // Another device has sent it meanwhile, or this was sent before: the upload continues from what
    // is there.
    if (known !== null || from !== sent || bytes.length === 0 || sent + bytes.length > size) {
      if (known !== null) await onWhole(this.#sql)
      return sent
    }
    await this.#sql.query(
      `insert into ${this.#kind.parts} (hash, device, start, bytes, at) values ($1, $2, $3, $4, $5) on conflict do nothing`,
      [hash, device, from, bytes, this.#now()],
    )
    const next = from + bytes.length
    if (next === size) await this.#finish(device, { hash, size }, onWhole)
    return next
  }

  /** A part of a thing. @throws LedeError if it is not here */
  async read(hash: string, from: number): Promise<{ size: number; bytes: Uint8Array<ArrayBuffer> }> {
    const { whole, parts, prefix, errors } = this.#kind
    const [known] = await this.#sql.query<{ size: number; place: string }>(
      `select size, place from ${whole} where hash = $1`,
      [hash],
    )
    if (known === undefined || from >= known.size) throw new LedeError(errors.none)
    const { size, place } = known
    if (place === elsewhere) {
      if (this.#blobs === null) throw new LedeError(errors.none)
      const to = Math.min(from + linkPartBytes, size)
      return { size, bytes: await this.#blobs.read(`${prefix}${hash}`, from, to) }
    }
    const [part] = await this.#sql.query<{ start: number; bytes: Uint8Array }>(
      `select start, bytes from ${parts} where hash = $1 and device = $2 and start <= $3 order by start desc limit 1`,
      [hash, place, from],
    )
    const bytes = new Uint8Array(part?.bytes.subarray(from - part.start) ?? [])
    if (bytes.length === 0) throw new LedeError(errors.none)
    return { size, bytes }
  }

  /** Removes a thing and all parts of it. `on`: the transaction in which nobody needs it. */
  async remove(on: Query, hash: string): Promise<void> {
    const { whole, parts, prefix } = this.#kind
    const [known] = await on.query<{ place: string }>(`select place from ${whole} where hash = $1`, [hash])
    // First: a thing of which only the record remains is removed again, other bytes are not found.
    if (known?.place === elsewhere) await this.#blobs?.remove(`${prefix}${hash}`)
    await on.query(`delete from ${whole} where hash = $1`, [hash])
    await on.query(`delete from ${parts} where hash = $1`, [hash])
  }

  /** Verifies all that a device has sent of a thing; from then on it is available. */
  async #finish(device: string, { hash, size }: Thing, onWhole: (on: Query) => Promise<unknown>): Promise<void> {
    const { whole, parts, prefix, errors } = this.#kind
    if ((await hashOfParts(this.#sql, parts, hash, device)) !== hash) {
      await this.#sql.query(`delete from ${parts} where hash = $1 and device = $2`, [hash, device])
      throw new LedeError(errors.bad)
    }
    // Before anybody is told that it is available.
    if (this.#blobs !== null) {
      const bytes = new Uint8Array(size)
      let at = 0
      for await (const part of partsOf(this.#sql, parts, hash, device)) {
        bytes.set(part, at)
        at += part.length
      }
      await this.#blobs.put(`${prefix}${hash}`, hash, bytes)
    }
    const place = this.#blobs === null ? device : elsewhere
    await this.#sql.transaction(async (on) => {
      await on.query(`insert into ${whole} (hash, size, place, at) values ($1, $2, $3, $4) on conflict do nothing`, [
        hash,
        size,
        place,
        this.#now(),
      ])
      await onWhole(on)
      // Removes what is no longer its place, and parts from other devices. Those of an incomplete
      // thing are removed all at once: without its beginning the rest could not be resumed.
      await on.query(
        `delete from ${parts} where (hash = $1 and device <> (select place from ${whole} where hash = $1))
           or (not exists (select from ${whole} as known where known.hash = ${parts}.hash) and (hash, device) in
             (select hash, device from ${parts} group by hash, device having max(at) < $2))`,
        [hash, this.#now() - partsPatience],
      )
    })
  }

  async #sizeOf({ query }: Query, hash: string): Promise<number | null> {
    const [known] = await query<{ size: number }>(`select size from ${this.#kind.whole} where hash = $1`, [hash])
    return known?.size ?? null
  }

  async #sentOf(on: Query, device: string, { hash, size }: Thing): Promise<number> {
    const { parts } = this.#kind
    const [found] = await on.query<{ sent: number }>(
      `select coalesce(sum(length(bytes)), 0) as sent from ${parts} where hash = $1 and device = $2`,
      [hash, device],
    )
    const sent = found?.sent ?? 0
    if (sent < size) return sent
    // Of another size than declared at first, or never verified, as after a crash.
    await on.query(`delete from ${parts} where hash = $1 and device = $2`, [hash, device])
    return 0
  }
}

/** SHA-256 of what a device has sent of a thing, as lower-case hex. `table`: that of its parts. */
export async function hashOfParts(on: Query, table: string, hash: string, device: string): Promise<string> {
  const digest = createHash('sha256')
  for await (const part of partsOf(on, table, hash, device)) digest.update(part)
  return digest.digest('hex')
}

/** What a device has sent of a thing, part by part, up to the first gap. */
async function* partsOf({ query }: Query, table: string, hash: string, device: string): AsyncGenerator<Uint8Array> {
  for (let start = 0; ; ) {
    const [part] = await query<{ bytes: Uint8Array }>(
      `select bytes from ${table} where hash = $1 and device = $2 and start = $3`,
      [hash, device, start],
    )
    if (part === undefined) return
    yield part.bytes
    start += part.bytes.length
  }
}
