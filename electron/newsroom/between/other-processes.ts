import { randomUUID } from 'node:crypto'
import { Seldom } from '../seldom.ts'
import {
  type CaretAt,
  decodeMessage,
  type EditAhead,
  encodeMessage,
  type Message,
  mostEdits,
  type OpenAt,
} from './message.ts'
import type { Relay } from './relay.ts'

/** How often a process reports its state, in ms, and after how long a silent one counts as gone. */
const beat = { every: 5_000, most: 15_000 }

/** Within how many bytes a message says whom it is from: its kind comes before. */
const beginning = 80

/** What this process reports of itself. */
export interface ProcessState {
  readonly links: number
  readonly waiting: number
  readonly devices: readonly OpenAt[]
}

/** Called with what other processes report. */
export interface OtherProcessesEnds {
  here(): ProcessState
  /** Where the devices of this process are, for one that has come. */
  places(): readonly CaretAt[]
  /** A device elsewhere has other stories open than before; both by their desks. */
  onOpen(device: Omit<OpenAt, 'open'>, before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): void
  onCarets(carets: readonly CaretAt[]): void
  /** Edits that another process will commit, in order. */
  onEdits(edits: readonly EditAhead[]): void
  /** Other processes can be heard, or not any more. */
  onState(isUp: boolean): void
}

interface Process {
  heard: number
  links: number
  waiting: number
  readonly devices: Map<string, { person: string; open: ReadonlyMap<string, string> }>
}

const nothing: ReadonlyMap<string, string> = new Map()

/**
 * The other processes of a newsroom, as far as they report; without a relay there are none. Nothing
 * here is durable data of the newsroom: all of it may be missing, or late.
 */
export class OtherProcesses {
  readonly #relay: Relay | null
  readonly #id = randomUUID()
  readonly #processes = new Map<string, Process>()
  #edits: EditAhead[] = []
  readonly #toTell = new Seldom(0, () => this.#tellEdits())
  #ends: OtherProcessesEnds | null = null
  #timer: NodeJS.Timeout | undefined

  constructor(relay: Relay | null) {
    this.#relay = relay
  }

  begin(ends: OtherProcessesEnds): void {
    this.#ends = ends
    this.#relay?.listen(
      (bytes) => {
        if (!this.#isOwn(bytes)) this.#hear(decodeMessage(bytes))
      },
      (isUp) => {
        ends.onState(isUp)
        if (!isUp) return
        this.#send({ kind: 'who', from: this.#id })
        this.#greet()
      },
    )
    if (this.#relay === null) return
    this.#timer = setInterval(() => {
      this.#sayHere()
      for (const [id, { heard }] of this.#processes) if (performance.now() - heard > beat.most) this.#forget(id)
    }, beat.every)
    this.#timer.unref()
  }

  /** Null: there is no relay. */
  get isUp(): boolean | null {
    return this.#relay?.isUp ?? null
  }

  /** The number of other processes heard of, and of their links. */
  get count(): { processes: number; links: number; waiting: number } {
    const all = [...this.#processes.values()]
    const sum = (of: 'links' | 'waiting') => all.reduce((total, each) => total + each[of], 0)
    return { processes: all.length, links: sum('links'), waiting: sum('waiting') }
  }

  /** Every device at other processes, with what it has open. */
  *devices(): Generator<{ device: string; person: string; open: ReadonlyMap<string, string> }> {
    for (const { devices } of this.#processes.values())
      for (const [device, about] of devices) yield { device, ...about }
  }

  tellOpen(device: Omit<OpenAt, 'open'>, open: ReadonlyMap<string, string>): void {
    this.#send({ kind: 'open', from: this.#id, ...device, open: [...open] })
  }

  tellCarets(carets: readonly CaretAt[]): void {
    if (carets.length > 0) this.#send({ kind: 'carets', from: this.#id, carets: [...carets] })
  }

  /** Edits of one turn of the event loop are sent together: the more come, the more there are. */
  tellEdit(edit: EditAhead): void {
    if (this.#relay?.isUp !== true || this.#processes.size === 0) return
    this.#edits.push(edit)
    this.#toTell.ask()
  }

  #tellEdits(): void {
    while (this.#edits.length > 0)
      this.#send({ kind: 'edits', from: this.#id, edits: this.#edits.splice(0, mostEdits) })
  }

  async close(): Promise<void> {
    clearInterval(this.#timer)
    this.#toTell.cancel()
    this.#tellEdits()
    this.#send({ kind: 'gone', from: this.#id })
    await this.#relay?.close()
  }

  #send(message: Message): void {
    this.#relay?.send(encodeMessage(message))
  }

  #sayHere(): void {
    if (this.#ends === null || this.#relay?.isUp !== true) return
    const { devices, ...counts } = this.#ends.here()
    this.#send({ kind: 'here', from: this.#id, ...counts, devices: [...devices] })
  }

  /** Says all that is so of this process to one that knows nothing of it. */
  #greet(): void {
    this.#sayHere()
    this.tellCarets(this.#ends?.places() ?? [])
  }

  /** Half of what a relay carries comes back to its sender, and is known by its first bytes. */
  #isOwn(bytes: Uint8Array): boolean {
    return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, beginning)).includes(this.#id)
  }

  #hear(message: Message | null): void {
    if (message === null || message.from === this.#id) return
    if (message.kind === 'gone') this.#forget(message.from)
    else if (message.kind === 'who') this.#greet()
    else {
      const known = this.#processes.get(message.from)
      const process = known ?? { heard: 0, links: 0, waiting: 0, devices: new Map() }
      process.heard = performance.now()
      this.#processes.set(message.from, process)
      if (message.kind === 'carets') this.#ends?.onCarets(message.carets)
      else if (message.kind === 'edits') this.#ends?.onEdits(message.edits)
      else if (message.kind === 'open') this.#open(process, message)
      else this.#hearHere(process, message)
    }
  }

  #hearHere(process: Process, { links, waiting, devices }: Extract<Message, { kind: 'here' }>): void {
    process.links = links
    process.waiting = waiting
    const there = new Set(devices.map(({ device }) => device))
    for (const [device, { person }] of process.devices)
      if (!there.has(device)) this.#open(process, { device, person, open: [] })
    for (const each of devices) this.#open(process, each)
  }

  #open(process: Process, { device, person, open }: OpenAt): void {
    const before = process.devices.get(device)?.open ?? nothing
    const after = new Map(open)
    if (after.size === 0) process.devices.delete(device)
    else process.devices.set(device, { person, open: after })
    if (before.size + after.size > 0) this.#ends?.onOpen({ device, person }, before, after)
  }

  #forget(id: string): void {
    const process = this.#processes.get(id)
    if (process === undefined) return
    for (const [device, { person }] of process.devices) this.#open(process, { device, person, open: [] })
    this.#processes.delete(id)
  }
}
