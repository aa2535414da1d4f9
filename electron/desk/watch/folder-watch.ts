import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { packError, unpackError } from '#shared/api/coded-error.ts'
import { asLedeError, LedeError, systemError } from '#shared/api/errors.ts'
import { archiveReportText } from '#shared/locales/archive-text.ts'
import { type InterfaceLanguage, languageFor } from '#shared/locales/languages.ts'
import { errorText, leftOutText } from '#shared/locales/text.ts'
import { words } from '#shared/locales/words.ts'
import type { SettingsStore } from '#shared/settings/settings.ts'
import type { Archives } from '../archive/archives.ts'
import { failureName } from '../archive/files.ts'
import { isPicture } from '../archive/pictures.ts'
import { isArchive } from '../archive/recognise.ts'
import type { Assets } from '../assets/assets.ts'
import type { Clients } from '../clients.ts'
import { readContextOf } from '../read-context.ts'
import type { Library } from '../store/library.ts'
import type { Threads } from '../threads/threads.ts'
import { moveAside } from './move-aside.ts'
import { type TakenFile, takeFile } from './take-file.ts'

interface WatchOptions {
  readonly library: Library
  readonly assets: Assets
  readonly threads: Threads
  readonly settings: SettingsStore
  readonly clients: Clients
  readonly archives: Archives
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** How often a folder is checked, in ms: shared folders give no notice of new files. */
  readonly every?: number
}

/** Files still being written, and the system's own. */
const unfinished = /^[.~]|\.(?:part|partial|crdownload|download|tmp|temp|filepart|swp)$|~$/i

/** The state of a file at the last check. */
interface Seen {
  readonly size: number
  readonly at: number
}

/**
 * Imports files that arrive in a folder: each once it is the same as at the last check. It is then
 * moved aside, into `taken` or, with the reason beside it, `not-understood`. Subfolders and
 * pictures stay where they are; a story that shows such a picture imports it.
 */
export class FolderWatch {
  readonly #options: WatchOptions
  #folder: string | null = null
  #seen = new Map<string, Seen>()
  /** Files that were imported and could not be moved: they are not imported again. */
  #stuck = new Set<string>()
  #timer: NodeJS.Timeout | undefined
  #looking: Promise<void> = Promise.resolve()
  #problem: string | null = null

  constructor(options: WatchOptions) {
    this.#options = options
  }

  /** Watches a folder instead of the one before; null watches none. */
  watch(folder: string | null): void {
    if (folder === this.#folder) return
    this.#folder = folder
    this.#seen = new Map()
    this.#stuck = new Set()
    this.#problem = null
    clearTimeout(this.#timer)
    if (folder !== null) this.#next(folder, 0)
  }

  /** Ends after the file that is being imported. */
  async close(): Promise<void> {
    this.#folder = null
    clearTimeout(this.#timer)
    await this.#looking
  }

  #next(folder: string, after: number): void {
    this.#timer = setTimeout(() => {
      this.#looking = this.#looking
        .then(() => this.#look(folder))
        .then(() => {
          if (this.#folder === folder) this.#next(folder, this.#options.every ?? 1_000)
        })
    }, after)
  }

  async #look(folder: string): Promise<void> {
    try {
      const whole = await this.#wholeFiles(folder)
      this.#problem = null
      for (const [path, size] of whole) {
        if (this.#folder !== folder) return
        await this.#take(path, size)
      }
    } catch (error) {
      // The same problem is reported once.
      const problem = systemError(error) ?? new LedeError('file.unreadable', { name: folder, why: failureName(error) })
      if (this.#problem !== problem.message) this.#tell(folder, [], problem)
      this.#problem = problem.message
    }
  }

  /** The files that are the same as at the last check. */
  async #wholeFiles(folder: string): Promise<[path: string, size: number][]> {
    const entries = await readdir(folder, { withFileTypes: true })
    const seen = new Map<string, Seen>()
    const whole: [string, number][] = []
    for (const entry of entries) {
      if (!entry.isFile() || unfinished.test(entry.name) || isPicture(entry.name)) continue
      const path = join(folder, entry.name)
      const found = await stat(path).catch(() => null)
      if (found === null || this.#stuck.has(path)) continue
      const before = this.#seen.get(path)
      seen.set(path, { size: found.size, at: found.mtimeMs })
      if (before?.size === found.size && before.at === found.mtimeMs) whole.push([path, found.size])
    }
    this.#seen = seen
    return whole
  }

  /** @throws system errors that have nothing to do with the file, such as a full disk */
  async #take(path: string, size: number): Promise<void> {
    const language = await this.#language()
    let ids: string[] = []
    let refusal: LedeError | null = null
    let said: string | null = null
    try {
      if (isArchive(path)) said = await this.#takeArchive(path, language)
      else {
        const taken = await takeFile(path, size, { ...this.#options, context: () => this.#context() })
        ids = taken.ids
        said = saidOf(taken, language)
      }
    } catch (error) {
      refusal = asLedeError(error)
      if (systemError(error) !== null || refusal.code === 'desk.away') throw error
      said = `${errorText(refusal, language)}\n`
    }
    const moved = await moveAside(path, refusal === null ? 'taken' : 'refused', said).catch((error: unknown) => {
      this.#stuck.add(path)
      return new LedeError('file.unwritable', { name: path, why: failureName(error) }, error)
    })
    this.#tell(path, ids, refusal ?? moved ?? null)
  }

  async #takeArchive(path: string, language: InterfaceLanguage): Promise<string> {
    const archive = await this.#options.archives.whole(path)
    if (archive === null || archive.phase === 'stopped') throw new LedeError('desk.away')
    if (archive.error !== null) throw unpackError(archive.error)
    return archiveReportText(archive.name, archive.report, language)
  }

  #context() {
    return readContextOf(this.#options.settings, this.#options.now)
  }

  /** The language in which reasons are written. */
  async #language(): Promise<InterfaceLanguage> {
    const { interfaceLanguage } = this.#options.settings.read()
    const language =
      interfaceLanguage === 'system' ? languageFor([Intl.DateTimeFormat().resolvedOptions().locale]) : interfaceLanguage
    await words.load(language)
    return language
  }

  #tell(path: string, ids: readonly string[], error: LedeError | null): void {
    const name = path.replace(/^.*[/\\]/, '')
    this.#options.clients.tell('watch.taken', { name, ids: [...ids], error: error && packError(error) })
  }
}

/** The report on an imported file; null for nothing. */
function saidOf({ failed, leftOut }: TakenFile, language: InterfaceLanguage): string | null {
  const lines = [
    ...failed.map(({ story, error }) => `${story}: ${errorText(error, language)}`),
    ...leftOut.map((each) => leftOutText(each, language)),
  ]
  return lines.length === 0 ? null : `${lines.join('\n')}\n`
}
