import { join } from 'node:path'
import * as Y from 'yjs'
import { openDesk } from '#desk/desk.ts'
import type { Desk, DeskClient } from '#shared/api/contract.ts'
import { LedeError } from '#shared/api/errors.ts'
import { metaOf, newDraft } from '#shared/article/draft.ts'
import type { Settings, SettingsStore } from '#shared/settings/settings.ts'
import { memorySettings, temporaryFolder } from '#tests/helpers/desk.ts'
import { editsOf, story } from '#tests/helpers/story.ts'
import { below, type Random } from './fault.ts'

/** What the desk did that it must not do. */
export interface Violation {
  fault: string
  what: string
}

/** A draft that is written in while faults are injected. */
interface Kept {
  id: string
  doc: Y.Doc
  edits: Uint8Array<ArrayBuffer>[]
  /** The acknowledged edits: the names of their entries in the draft's fields. */
  acknowledged: Set<string>
}

/**
 * The longest that an edit may wait, in ms of the processor's time: what else the machine does is
 * not the desk's doing.
 */
const slowest = 200
/** The most memory of the process, in MB. */
const mostMemory = 600
/** How many faults a draft takes before another replaces it. */
const bearing = 120

/**
 * A desk on a folder of its own: drafts in which somebody writes, each edit of which has to stay,
 * and drafts that faults are aimed at.
 */
export class World {
  readonly folder: string
  readonly violations: Violation[] = []
  /** What is going wrong at the moment. */
  fault = ''
  saved = 0
  longest = 0
  readonly #remove: () => void
  readonly #settings: SettingsStore
  readonly #kept: Kept[] = []
  #desk: Desk | null = null
  #writer: DeskClient | null = null
  #victim: { id: string; left: number } | null = null

  private constructor() {
    const { folder, remove } = temporaryFolder()
    this.folder = join(folder, 'library')
    this.#remove = remove
    this.#settings = memorySettings()
  }

  static async begin(): Promise<World> {
    const world = new World()
    await world.open()
    for (let number = 0; number < 4; number += 1) {
      const article = story({ headline: `Kept ${number}` }, ['The ferry left the harbour at dawn.'])
      const { id } = await world.client.call('drafts.create', { article })
      const doc = newDraft()
      Y.applyUpdate(doc, (await world.client.call('drafts.open', { id })).update)
      world.#kept.push({ id, doc, edits: editsOf(doc), acknowledged: new Set() })
    }
    return world
  }

  /** Somebody's window. */
  get client(): DeskClient {
    if (this.#writer === null) throw new Error('the desk is closed')
    return this.#writer
  }

  get desk(): Desk {
    if (this.#desk === null) throw new Error('the desk is closed')
    return this.#desk
  }

  get settings(): Settings {
    return this.#settings.read()
  }

  /** The drafts whose edits are counted, and what of them was acknowledged. */
  get kept(): readonly Pick<Kept, 'id' | 'acknowledged'>[] {
    return this.#kept
  }

  wrong(what: string): void {
    this.violations.push({ fault: this.fault, what })
  }

  /** Opens the desk on its folder: nothing may be missing, and no damage told. */
  async open(): Promise<void> {
    this.#desk = await openDesk({ folder: this.folder, settings: this.#settings, version: '0.0.0-test' })
    this.#writer = this.#desk.connect()
    for (const { found, drafts } of await this.client.call('damage.list', {}))
      this.wrong(`damage told where there was none: ${found.join()} ${JSON.stringify(drafts)}`)
  }

  async close(): Promise<void> {
    await this.#desk?.close()
    this.#desk = null
    this.#writer = null
  }

  /** The draft that faults are aimed at; from time to time a new one replaces it. */
  async victim(): Promise<string> {
    if (this.#victim !== null && this.#victim.left > 0) {
      this.#victim.left -= 1
      return this.#victim.id
    }
    if (this.#victim !== null) {
      await this.client.call('drafts.bin', { ids: [this.#victim.id] })
      await this.client.call('drafts.emptyBin', {})
    }
    const { id } = await this.client.call('drafts.create', { article: story({ headline: 'Victim' }, ['It sails.']) })
    this.#victim = { id, left: bearing }
    return id
  }

  /** Makes an edit, and waits until it is acknowledged. */
  async save(random: Random): Promise<void> {
    const kept = this.#kept[below(random, this.#kept.length)]
    if (kept === undefined) return
    const name = `edit-${this.saved}`
    metaOf(kept.doc).set(name, 'x'.repeat(below(random, 60)))
    const begun = process.threadCpuUsage()
    for (const update of kept.edits.splice(0)) await this.client.call('drafts.append', { id: kept.id, update })
    const { user, system } = process.threadCpuUsage(begun)
    const took = (user + system) / 1_000
    kept.acknowledged.add(name)
    this.saved += 1
    this.longest = Math.max(this.longest, took)
    if (took > slowest) this.wrong(`an edit waited for ${took.toFixed(0)} ms`)
  }

  /** Asks the desk for something that it may refuse, in words. */
  async ask(work: () => Promise<unknown>): Promise<void> {
    try {
      await work()
    } catch (error) {
      if (!(error instanceof LedeError) || error.code === 'internal')
        this.wrong(`threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    }
  }

  /** Checks that every acknowledged edit is there. */
  async check(client = this.client): Promise<void> {
    for (const { id, acknowledged } of this.#kept) {
      const doc = newDraft()
      Y.applyUpdate(doc, (await client.call('drafts.open', { id })).update)
      const lost = [...acknowledged].filter((name) => !metaOf(doc).has(name))
      if (lost.length > 0) this.wrong(`${lost.length} acknowledged edits lost: ${lost.slice(0, 5).join()}`)
    }
    const memory = process.memoryUsage.rss() / 1024 / 1024
    if (memory > mostMemory) this.wrong(`${memory.toFixed(0)} MB of memory`)
  }

  async end(): Promise<void> {
    await this.close()
    this.#remove()
  }
}
