import type { PackageEnd, WaitingPackage } from '#shared/newsroom/package.ts'
import type { Database } from '../store/database.ts'
import { type PartRecords, partsIn } from './part-records.ts'

/** The most packages that this desk has sent and still lists. */
const mostListed = 200

export const packageTables = `
  -- Packages for people of the newsroom. sent: whether the newsroom has it; what came of it; why it will not have it.
  create table sent_packages (
    id text primary key, draft text not null, recipient text not null, headline text not null, note text,
    hash text not null, size integer not null, at integer not null, sent integer not null, outcome text, refused text
  ) strict, without rowid;
  -- Their bytes, until the newsroom has them.
  create table sent_package_parts (
    id text not null, start integer not null, bytes blob not null, primary key (id, start)
  ) strict, without rowid;
  -- What waits in the newsroom for this person. outcome: how it ended here, where the newsroom does not know that yet.
  create table waiting_packages (
    id text primary key, sender text not null, headline text not null, note text,
    hash text not null, size integer not null, at integer not null, outcome text
  ) strict, without rowid;
  `

/**
 * What became of a package; `lost`: the newsroom lacks it, as after it was put back from a backup.
 */
export type SentEnd = PackageEnd | 'lost'

/** A package that this desk sends. `to`: the recipient's id; `at`: in ms since the epoch. */
export interface SentPackage {
  readonly id: string
  readonly draft: string
  readonly to: string
  readonly headline: string
  readonly note: string | null
  readonly hash: string
  readonly size: number
  readonly at: number
  /** Whether the newsroom has it. */
  readonly isSent: boolean
  readonly end: SentEnd | null
  /** The code of the error with which the newsroom refuses it. */
  readonly refused: string | null
}

/** The stored records on packages by way of the newsroom. */
export interface PackageRecords {
  /** Adds one that is to be sent, whose parts are there. When it returns, all of it is on disk. */
  add(about: Omit<SentPackage, 'isSent' | 'end' | 'refused'>): void
  /** Latest first. */
  sent(): SentPackage[]
  /** The parts of those that are to be sent, by id. */
  readonly parts: PartRecords
  /** The ids of those whose parts nobody needs: the newsroom has them, or they were forgotten. */
  unneededParts(): string[]
  /** The newsroom has it. */
  setSent(id: string): void
  setEnd(id: string, end: SentEnd): void
  setRefused(id: string, refused: string | null): void
  forgetSent(id: string): void
  /** Oldest first, without those that have ended here. */
  waiting(): WaitingPackage[]
  /** What waits now, as the newsroom says; returns the hashes of those that do not any more. */
  setWaiting(waiting: readonly WaitingPackage[]): string[]
  /** Those that have ended here, which the newsroom does not know yet. */
  ended(): { id: string; hash: string; end: 'opened' | 'declined' }[]
  /** One that waits has ended. When it returns, that is on disk. */
  end(id: string, end: 'opened' | 'declined'): void
  forgetWaiting(id: string): void
}

interface SentRow extends Omit<SentPackage, 'to' | 'isSent' | 'end'> {
  recipient: string
  sent: number
  outcome: SentEnd | null
}

type WaitingRow = Omit<WaitingPackage, 'from'> & { sender: string; outcome: 'opened' | 'declined' | null }

export function packagesIn(database: Database): PackageRecords {
  const rows = () => database.all<WaitingRow>('select * from waiting_packages order by at, id')
  const forget = (id: string) => database.run('delete from sent_packages where id = ?', id)
  return {
    add({ id, draft, to, headline, note, hash, size, at }) {
      database.transaction(() => {
        database.run(
          'insert into sent_packages values (?, ?, ?, ?, ?, ?, ?, ?, 0, null, null)',
          ...[id, draft, to, headline, note, hash, size, at],
        )
        const old = database.all<{ id: string }>(
          'select id from sent_packages where sent = 1 order by at desc, id limit -1 offset ?',
          mostListed,
        )
        for (const each of old) forget(each.id)
      })
    },
    sent: () =>
      database
        .all<SentRow>('select * from sent_packages order by at desc, id')
        .map(({ recipient, sent, outcome, ...row }) => ({ ...row, to: recipient, isSent: sent === 1, end: outcome })),
    parts: partsIn(database, 'sent_package_parts', 'id'),
    unneededParts: () =>
      database
        .all<{ id: string }>(
          'select distinct id from sent_package_parts where id not in (select id from sent_packages where sent = 0)',
        )
        .map(({ id }) => id),
    setSent: (id) =>
      void database.transaction(() =>
        database.run('update sent_packages set sent = 1, refused = null where id = ?', id),
      ),
    setEnd: (id, end) =>
      void database.loosely(() => database.run('update sent_packages set outcome = ? where id = ?', end, id)),
    setRefused: (id, refused) =>
      void database.loosely(() => database.run('update sent_packages set refused = ? where id = ?', refused, id)),
    forgetSent: (id) => void database.transaction(() => forget(id)),
    waiting: () =>
      rows().flatMap(({ sender, outcome, ...row }) => (outcome === null ? [{ ...row, from: sender }] : [])),
    setWaiting(waiting) {
      const ids = new Set(waiting.map(({ id }) => id))
      const gone = rows().filter(({ id, outcome }) => outcome === null && !ids.has(id))
      database.loosely(() => {
        for (const { id } of gone) database.run('delete from waiting_packages where id = ?', id)
        for (const { id, from, headline, note, hash, size, at } of waiting)
          database.run(
            'insert or ignore into waiting_packages values (?, ?, ?, ?, ?, ?, ?, null)',
            ...[id, from, headline, note, hash, size, at],
          )
      })
      return gone.map(({ hash }) => hash)
    },
    ended: () => rows().flatMap(({ id, hash, outcome }) => (outcome === null ? [] : [{ id, hash, end: outcome }])),
    end: (id, end) =>
      void database.transaction(() => database.run('update waiting_packages set outcome = ? where id = ?', end, id)),
    forgetWaiting: (id) => void database.loosely(() => database.run('delete from waiting_packages where id = ?', id)),
  }
}
