import { LedeError } from '#shared/api/errors.ts'
import {
  mostSentListed,
  type OfferedPackage,
  type PackageEnd,
  type PackageList,
  packageDays,
  type WaitingPackage,
} from '#shared/newsroom/package.ts'
import { audit } from './audit.ts'
import { locks } from './migrations.ts'
import type { Admitted } from './people.ts'
import { type Blobs, partsPatience, Shelf } from './shelf.ts'
import type { Query, Sql } from './sql.ts'

/**
 * How many packages, and bytes of them, may wait at once: those that one person has sent, and those
 * for one person, so that no single colleague can fill somebody's inbox.
 */
export const packageLimits = {
  sent: { packages: 100, bytes: 2 * 1024 * 1024 * 1024 },
  waiting: { packages: 500 },
} as const

const day = 24 * 3_600_000
/** How long a package waits for its recipient, in ms. */
const waitMs = packageDays * day
/** How long its sender can learn afterwards what came of it, in ms. */
const rememberMs = 30 * day

/** Told about packages. */
export interface PackagesEnds {
  /** What waits for these people, or what came of what they sent, has changed. */
  onChanged(people: readonly string[]): Promise<void>
  /** A package has arrived completely; its size in bytes. */
  onArrived(bytes: number): void
}

interface Row {
  hash: string
  size: number
  sender: string
  device: string
  recipient: string
  arrived_at: number | null
  outcome: string | null
}

/**
 * Packages of drafts on their way from one person to another. Their bytes are here until they are
 * opened or declined, or have waited too long; nobody but the recipient can read them. What a
 * device sent before it was revoked stays: it was its person who sent it.
 */
export class Packages {
  readonly #sql: Sql
  readonly #shelf: Shelf
  readonly #now: () => number
  readonly #ends: PackagesEnds

  constructor(sql: Sql, blobs: Blobs | null, now: () => number, ends: PackagesEnds) {
    this.#sql = sql
    this.#shelf = new Shelf('packages', sql, blobs, now)
    this.#now = now
    this.#ends = ends
  }

  /**
   * Says that a package is for somebody; returns how much of it is here. Once all of it is, it
   * waits for them. The same package offered again stays one.
   *
   * @throws LedeError `newsroom.noPerson`, `newsroom.tooManyPackages`, `newsroom.noPackage`,
   *   `newsroom.badPackage`
   */
  async offer(by: Admitted, offered: OfferedPackage): Promise<number> {
    const { id, hash, size } = offered
    const { from, isNew } = await this.#sql.transaction(async (on) => {
      await on.query('select pg_advisory_xact_lock($1)', [locks.packages])
      const row = (await this.#row(on, id)) ?? (await this.#begin(on, by, offered))
      if (row.sender !== by.person || row.hash !== hash || row.size !== size) throw new LedeError('newsroom.noPackage')
      // What has ended is not sent again.
      if (row.arrived_at !== null || row.outcome !== null) return { from: size, isNew: false }
      const from = await this.#shelf.arrived(by.device, { hash, size }, on)
      return { from, isNew: from === size && (await this.#arrive(on, id)) }
    })
    if (isNew) await this.#tellArrived(by.person, offered.to, size)
    return from
  }

  /**
   * Takes the next part of a package that this person has offered; returns how much has arrived.
   *
   * @throws LedeError `newsroom.noPackage`; `newsroom.badPackage` if it is not what its hash says,
   *   and all of it is discarded
   */
  async put(by: Admitted, { id, ...part }: { id: string; from: number; bytes: Uint8Array }): Promise<number> {
    const row = await this.#row(this.#sql, id)
    if (row === null || row.sender !== by.person) throw new LedeError('newsroom.noPackage')
    if (row.arrived_at !== null || row.outcome !== null) return row.size
    let isNew = false
    const next = await this.#shelf.put(by.device, row, part, async (on) => {
      isNew = await this.#arrive(on, id)
    })
    if (isNew) await this.#tellArrived(by.person, row.recipient, row.size)
    return next
  }

  /** A part of a package that waits for this person. @throws LedeError `newsroom.noPackage` */
  async read(person: string, id: string, from: number): Promise<{ size: number; bytes: Uint8Array<ArrayBuffer> }> {
    const { hash } = await this.#waiting(this.#sql, person, id)
    return this.#shelf.read(hash, from)
  }

  /** The recipient has opened a package, or declined it. @throws LedeError `newsroom.noPackage` */
  async end(person: string, id: string, end: Exclude<PackageEnd, 'expired'>): Promise<void> {
    const { sender } = await this.#waiting(this.#sql, person, id)
    await this.#close('id = $3 and outcome is null', end, [id])
    await this.#ends.onChanged([person, sender])
    // What cannot be removed now is removed with the next sweep.
    await this.#removeUnneeded().catch(() => {})
  }

  /** What waits for a person, oldest first, and what came of what they sent, latest first. */
  async of(person: string): Promise<PackageList> {
    const waiting = await this.#sql.query<WaitingPackage>(
      `select id, sender as "from", headline, note, hash, size, arrived_at as at from packages
         where recipient = $1 and arrived_at is not null and outcome is null order by arrived_at, id limit $2`,
      [person, packageLimits.waiting.packages],
    )
    const sent = await this.#sql.query<PackageList['sent'][number]>(
      `select id, outcome as "end" from packages where sender = $1 and (arrived_at is not null or outcome is not null)
         order by at desc, id limit $2`,
      [person, mostSentListed],
    )
    return { waiting, sent }
  }

  /** Ends what has waited too long, and removes what nobody needs any more. */
  async sweep(): Promise<void> {
    const now = this.#now()
    const ended = await this.#close(
      'outcome is null and (arrived_at < $3 or (arrived_at is null and at < $4))',
      'expired',
      [now - waitMs, now - partsPatience],
    )
    await this.#sql.query('delete from packages where closed_at < $1', [now - rememberMs])
    const people = [...new Set(ended.flatMap(({ sender, recipient }) => [sender, recipient]))]
    if (people.length > 0) await this.#ends.onChanged(people)
    await this.#removeUnneeded()
  }

  async #row({ query }: Query, id: string): Promise<Row | null> {
    const [row] = await query<Row>(
      'select hash, size, sender, device, recipient, arrived_at, outcome from packages where id = $1',
      [id],
    )
    return row ?? null
  }

  async #waiting(on: Query, person: string, id: string): Promise<Row> {
    const row = await this.#row(on, id)
    // Nobody else is told that it exists.
    if (row === null || row.recipient !== person || row.arrived_at === null || row.outcome !== null)
      throw new LedeError('newsroom.noPackage')
    return row
  }

  async #begin({ query }: Query, by: Admitted, { id, to, hash, size, headline, note }: OfferedPackage): Promise<Row> {
    const known = await query('select id from people where id = $1', [to])
    if (known.length === 0) throw new LedeError('newsroom.noPerson')
    const [standing] = await query<{ sent: number; bytes: number; waiting: number }>(
      `select count(*) filter (where sender = $1) as sent, coalesce(sum(size) filter (where sender = $1), 0)::bigint as bytes,
         count(*) filter (where recipient = $2) as waiting from packages where closed_at is null`,
      [by.person, to],
    )
    const { sent = 0, bytes = 0, waiting = 0 } = standing ?? {}
    const isTooMuch =
      sent >= packageLimits.sent.packages ||
      bytes + size > packageLimits.sent.bytes ||
      waiting >= packageLimits.waiting.packages
    if (isTooMuch) throw new LedeError('newsroom.tooManyPackages')
    const { person, device } = by
    await query(
      `insert into packages (id, hash, size, sender, device, recipient, headline, note, at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, hash, size, person, device, to, headline, note, this.#now()],
    )
    return { hash, size, sender: person, device, recipient: to, arrived_at: null, outcome: null }
  }

  /** All of a package is here; returns whether that is new. */
  async #arrive(on: Query, id: string): Promise<boolean> {
    const [row] = await on.query<Row>(
      `update packages set arrived_at = $2 where id = $1 and arrived_at is null and outcome is null
         returning sender, device, recipient`,
      [id, this.#now()],
    )
    if (row === undefined) return false
    const { sender: person, device, recipient: about } = row
    await audit(on, this.#now(), [{ act: 'packageSent', person, device, about }])
    return true
  }

  async #tellArrived(sender: string, recipient: string, size: number): Promise<void> {
    this.#ends.onArrived(size)
    await this.#ends.onChanged([sender, recipient])
  }

  /** Ends packages; from then on nothing of what they say is here. */
  #close(where: string, end: PackageEnd, values: readonly unknown[]): Promise<Pick<Row, 'sender' | 'recipient'>[]> {
    return this.#sql.query(
      `update packages set outcome = $1, closed_at = $2, headline = '', note = null where ${where} returning sender, recipient`,
      [end, this.#now(), ...values],
    )
  }

  /** Removes the bytes that no package needs. */
  async #removeUnneeded(): Promise<void> {
    const unneeded = await this.#sql.query<{ hash: string }>(
      `select hash from (select hash from whole_packages union select hash from package_parts) as kept
         where not exists (select from packages where packages.hash = kept.hash and outcome is null)`,
    )
    for (const { hash } of unneeded)
      await this.#sql.transaction(async (on) => {
        // As in `offer`: nobody begins to need it meanwhile.
        await on.query('select pg_advisory_xact_lock($1)', [locks.packages])
        const needed = await on.query('select id from packages where hash = $1 and outcome is null limit 1', [hash])
        if (needed.length === 0) await this.#shelf.remove(on, hash)
      })
  }
}
