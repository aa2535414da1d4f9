import type { Result } from '#shared/api/contract.ts'
import { LedeError } from '#shared/api/errors.ts'
import type { Assignment, Inbox, InboxTask, ProductionQuery, ProductionRow } from '#shared/newsroom/production.ts'
import { may, type Standing } from '#shared/newsroom/roles.ts'
import { headOf } from '#shared/production/head.ts'
import { tasksOf } from '#shared/production/tasks.ts'
import type { Person } from '#shared/review/people/person.ts'
import type { Clients } from '../clients.ts'
import type { Library } from '../store/library.ts'
import { assigningUpdate } from './assignment.ts'
import type { Listed, ProductionRecords } from './production-records.ts'

/** How long after an edit a story is read again, in ms. */
const pauseMs = 300
/** The most tasks that an inbox shows; older ones are found in the stories. */
const mostTasks = 200

export interface ProductionParts {
  readonly records: ProductionRecords
  readonly library: Library
  readonly me: () => Person | null
  readonly people: () => readonly Person[]
  readonly desks: () => readonly { id: string; name: string }[]
  /** This person's role and desks in the newsroom. */
  readonly rights: () => Standing
  /** The desk that a story is filed to; null: it is not in the newsroom. */
  readonly deskOf: (id: string) => string | null
  /** Whether a story is under a legal hold. */
  readonly isHeld: (id: string) => boolean
  readonly isUp: () => boolean
  readonly clients: Clients
  readonly now: () => number
}

/**
 * The newsroom's stories as a production list, and the tasks for the person of this desk. Both are
 * derived from local drafts, so they also work without a connection.
 */
export class Production {
  readonly #parts: ProductionParts
  /** Stories that were edited since they were read. */
  readonly #edited = new Set<string>()
  #timer: NodeJS.Timeout | null = null

  constructor(parts: ProductionParts) {
    this.#parts = parts
  }

  /** Stories may have been edited: they are read again shortly, not at each key. */
  listed(ids: readonly string[]): void {
    for (const id of ids) this.#edited.add(id)
    this.#timer ??= setTimeout(() => this.flush(), pauseMs)
    this.#timer.unref()
  }

  /** Reads what waits to be read. Call before the records are closed. */
  flush(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    const ids = [...this.#edited]
    this.#edited.clear()
    try {
      this.look(ids)
    } catch {
      // The disk is full: tried again with the next edit.
      for (const id of ids) this.#edited.add(id)
    }
  }

  /** Reads stories again. */
  look(ids: readonly string[]): void {
    const filed = ids.filter((id) => this.#parts.deskOf(id) !== null)
    for (const id of filed) this.#read(id)
    if (filed.length > 0) this.#tell()
  }

  /** Reads those that were never read, a few at a time. */
  async lookAtMissing(): Promise<void> {
    const missing = this.#parts.records.missing()
    for (let from = 0; from < missing.length; from += 50) {
      this.look(missing.slice(from, from + 50))
      await new Promise((resolve) => setImmediate(resolve))
    }
  }

  list(query: ProductionQuery): Result<'newsroom.production'> {
    const desks = this.#parts.desks().map(({ id }) => id)
    const { total, rows } = this.#parts.records.list(query, desks)
    const asOf = this.#parts.isUp() ? null : this.#parts.records.reached()
    return { total, rows: rows.map((row) => this.#told(row)), asOf }
  }

  /** The newsroom is connected, or was until now. */
  reached(): void {
    this.#parts.records.setReached(this.#parts.now())
    this.#tell()
  }

  /**
   * Assigns a story, requests a review or sets the deadline, here and, like any edit, in the
   * newsroom.
   *
   *
   * @throws LedeError `newsroom.noProfile`, `newsroom.noStory`, `newsroom.forbidden`,
   * `newsroom.noPerson`, `draft.inBin`
   */
  assign(asked: Assignment): ProductionRow {
    const { library, now, people, rights, deskOf } = this.#parts
    const { id } = asked
    const by = this.#parts.me()
    const desk = deskOf(id)
    if (by === null) throw new LedeError('newsroom.noProfile')
    if (desk === null) throw new LedeError('newsroom.noStory')
    if (!may(rights(), 'write', desk)) throw new LedeError('newsroom.forbidden')
    const { update: whole, binned } = library.open(id)
    if (binned) throw new LedeError('draft.inBin')
    const update = assigningUpdate(whole, asked, { by, at: now(), people: people() })
    if (update !== null) library.append(id, update)
    this.look([id])
    const row = this.row(id)
    if (row === null) throw new LedeError('newsroom.noStory')
    return row
  }

  /** A story's row; null if it is not in the list. */
  row(id: string): ProductionRow | null {
    const row = this.#parts.records.get(id)
    return row && this.#told(row)
  }

  inbox(): Inbox {
    const me = this.#parts.me()
    if (me === null) return { unread: 0, tasks: [] }
    const people = this.#parts.people()
    const { unread, tasks } = this.#parts.records.inbox(me.id, mostTasks)
    return {
      unread,
      tasks: tasks.map(
        ({ to: _, by, ...task }): InboxTask => ({ ...task, by: people.find(({ id }) => id === by) ?? null }),
      ),
    }
  }

  /** Marks a task as read or unread; `id` null: all of them. */
  mark(id: string | null, isRead: boolean): void {
    const me = this.#parts.me()
    if (me === null) return
    this.#parts.records.mark(me.id, id, isRead)
    this.#tell()
  }

  /** Something about the list has changed that is in no local draft. */
  changed(): void {
    this.#tell()
  }

  #tell(): void {
    this.#parts.clients.tell('newsroom.production', { unread: this.inbox().unread })
  }

  #told({ story, desk, embargo, changed, ...row }: Listed): ProductionRow {
    return {
      ...row,
      id: story,
      desk: this.#parts.desks().find(({ id }) => id === desk) ?? { id: desk, name: '' },
      holder: row.holder && this.#asNow(row.holder),
      reviewer: row.reviewer && this.#asNow(row.reviewer),
      embargoUntil: embargo,
      held: this.#parts.isHeld(story),
      changedAt: changed,
    }
  }

  /** A person with their present name. */
  #asNow({ id, name }: { id: string; name: string }): { id: string; name: string } {
    return { id, name: this.#parts.people().find((person) => person.id === id)?.name ?? name }
  }

  #read(id: string): void {
    const { library, records, people, now } = this.#parts
    const here = library.standing(id)
    // Of a story that is not here yet there is at most a head.
    if (here === 'none') return
    if (here === 'deleted' || here.binned) records.remove(id)
    else {
      const draft = library.document(id)
      const { concerns: _, ...head } = headOf(draft, id, people(), now())
      records.put({ story: id, ...head }, this.#parts.deskOf(id) ?? '', tasksOf(draft, people()))
    }
  }
}
