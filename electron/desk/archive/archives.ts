import { basename } from 'node:path'
import { packError } from '#shared/api/coded-error.ts'
import type { Archive } from '#shared/api/contract.ts'
import { LedeError, systemError } from '#shared/api/errors.ts'
import type { ArchiveKind } from '#shared/import/archive-kind.ts'
import { ArchiveTally } from '#shared/import/archive-report.ts'
import type { SettingsStore } from '#shared/settings/settings.ts'
import type { Assets } from '../assets/assets.ts'
import type { Clients } from '../clients.ts'
import { readContextOf } from '../read-context.ts'
import type { Library } from '../store/library.ts'
import { type ArchiveRecord, deleteArchiveRecord, readArchiveRecord, writeArchiveRecord } from './archive-record.ts'
import type { ArchiveStanding, ArchiveWish, ToThread } from './messages.ts'
import { type ReadingThread, readInThread } from './thread.ts'
import { Uploads } from './uploads.ts'

export interface ArchivesOptions {
  readonly folder: string
  readonly library: Library
  readonly assets: Assets
  readonly clients: Clients
  readonly settings: SettingsStore
  /** Milliseconds since the epoch. */
  readonly now: () => number
}

/** How many drafts are written at once: the disk is waited for once for all of them. */
const atOnce = 16
/** How often progress is reported, and how often it is written to disk, in ms. */
const [tellEvery, keepEvery] = [200, 2_000]

/**
 * Imports archives of other systems, one at a time. An import is recorded until it is finished: if
 * the desk ends in the middle, nothing is lost, and each story is imported once.
 */
export class Archives {
  readonly #options: ArchivesOptions
  readonly uploads: Uploads
  #kept: ArchiveRecord | null
  #phase: Archive['phase'] = 'stopped'
  #error: Archive['error'] = null
  #thread: ReadingThread | null = null
  /** Resolves once nothing is being read any more; null while nothing is. */
  #ended: Promise<void> | null = null
  #isOpen = true
  #toldAt = 0
  #keptAt = 0

  constructor(options: ArchivesOptions) {
    this.#options = options
    this.uploads = new Uploads(options.folder)
    this.#kept = readArchiveRecord(options.folder)
    void this.uploads.sweep(this.#kept?.upload ?? null)
  }

  get standing(): Archive | null {
    if (this.#kept === null) return null
    const { name, progress, report } = this.#kept
    return { name, phase: this.#phase, progress, report, error: this.#error }
  }

  /** Begins to import an archive, or resumes it if it is the unfinished one. */
  begin(path: string, from: ArchiveKind | null, upload: { id: string; name: string } | null = null): void {
    this.#refuseBusy()
    const before = this.#kept
    const isSame = this.#phase !== 'done' && before?.path === path && before.from === from
    if (before?.upload != null && before.upload !== upload?.id) void this.uploads.drop(before.upload)
    const name = upload?.name ?? basename(path)
    const empty = { progress: 0, report: new ArchiveTally().report(), told: [] }
    this.#run({ path, name, from, upload: upload?.id ?? null, ...empty, ...(isSame && { told: before.told }) })
  }

  /** Imports an archive once no other is being read; resolves with the result. */
  async whole(path: string): Promise<Archive | null> {
    while (this.#ended !== null) await this.#ended
    this.begin(path, null)
    await this.#ended
    return this.standing
  }

  resume(): void {
    this.#refuseBusy()
    if (this.#kept !== null && this.#phase !== 'done') this.#run(this.#kept)
  }

  stop(): void {
    this.#thread?.stop()
  }

  async forget(): Promise<void> {
    this.#refuseBusy()
    deleteArchiveRecord(this.#options.folder)
    if (this.#kept?.upload != null) await this.uploads.drop(this.#kept.upload)
    this.#kept = null
    this.#tell()
  }

  /** Stops the running import, and keeps it to be resumed. */
  async close(): Promise<void> {
    this.#isOpen = false
    this.#thread?.stop()
    await this.#ended
  }

  #refuseBusy(): void {
    if (this.#thread !== null) throw new LedeError('archive.busy', { name: this.#kept?.name ?? '' })
  }

  /** @throws LedeError `file.unwritable` if it cannot be recorded; then nothing has begun */
  #run(record: ArchiveRecord): void {
    this.#keep(record)
    const { path, from, told } = record
    const context = readContextOf(this.#options.settings, this.#options.now)
    const task = {
      path,
      from,
      context: { ...context, referenceDate: null },
      person: context.settings.profile,
      told,
      refused: [],
    }
    this.#phase = 'reading'
    this.#error = null
    const thread = readInThread(task, {
      answer: (wish) => this.#answer(wish),
      stands: (standing) => this.#stands(standing),
    })
    this.#thread = thread
    this.#tell()
    const ended = thread.done.then(
      (standing) => this.#end(standing === null ? 'stopped' : 'done', standing, null),
      (error: unknown) => this.#end('failed', null, error),
    )
    this.#ended = ended
  }

  async #answer(wish: ArchiveWish): Promise<ToThread['answer']> {
    const { library, assets } = this.#options
    if ('known' in wish) return wish.known.map((id) => library.has(id))
    if ('picture' in wish) return this.#put(assets, wish.picture)
    for (let from = 0; from < wish.drafts.length && this.#isOpen; from += atOnce) {
      library.adoptAll(wish.drafts.slice(from, from + atOnce).filter(({ id }) => !library.has(id)))
      // Other clients of the desk get a turn in between.
      await new Promise((resolve) => setImmediate(resolve))
    }
    this.#stands(wish.standing)
    return null
  }

  async #put(assets: Assets, { name, bytes }: { name: string; bytes: Uint8Array }): Promise<ToThread['answer']> {
    try {
      return await assets.put(bytes, name)
    } catch (error) {
      // A full disk ends the import; an invalid picture is only left out.
      if (systemError(error) !== null) throw error
      return null
    }
  }

  #stands({ progress, report, told }: ArchiveStanding): void {
    if (this.#kept === null) return
    this.#kept = { ...this.#kept, progress, report, told }
    const now = performance.now()
    if (now - this.#keptAt >= keepEvery) this.#keep(this.#kept)
    if (now - this.#toldAt >= tellEvery) this.#tell()
  }

  /** Never rejects: what goes wrong at the end, as on a full disk, is what is said of it. */
  async #end(phase: Archive['phase'], standing: ArchiveStanding | null, error: unknown): Promise<void> {
    if (phase === 'done' && this.#kept?.upload != null) await this.uploads.drop(this.#kept.upload)
    this.#thread = null
    this.#ended = null
    const unkept = this.#unkept(phase, standing)
    const why = error ?? unkept
    this.#phase = why === null ? phase : 'failed'
    this.#error = why === null ? null : packError(why)
    this.#tell()
  }

  /** Writes down the end of an import; returns what prevented it, or null. */
  #unkept(phase: Archive['phase'], standing: ArchiveStanding | null): unknown {
    try {
      if (standing !== null) this.#stands(standing)
      if (phase === 'done') deleteArchiveRecord(this.#options.folder)
      else if (this.#kept !== null) this.#keep(this.#kept)
      return null
    } catch (error) {
      return error
    }
  }

  /** Writes down how far the import has come. @throws LedeError `file.unwritable` */
  #keep(record: ArchiveRecord): void {
    this.#keptAt = performance.now()
    writeArchiveRecord(this.#options.folder, record)
    this.#kept = record
  }

  #tell(): void {
    this.#toldAt = performance.now()
    this.#options.clients.tell('archive.changed', { archive: this.standing })
  }
}
