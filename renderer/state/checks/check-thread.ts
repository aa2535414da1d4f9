import type { Node } from '@tiptap/pm/model'
import type { Article } from '#shared/article/article.ts'
import type { Report } from '#shared/checks/checker.ts'
import type { CheckName } from '#shared/checks/finding.ts'
import type { CheckSettings } from '#shared/checks/settings.ts'
import type { Answer, Block, Question } from './question.ts'
import { noReport, withNews } from './report-news.ts'

type Check = Extract<Question, { kind: 'check' }>

/** A request about a story. */
export interface Asked {
  readonly article: Article
  /** The body in the editor: its unchanged blocks are the same objects as before. */
  readonly body: Node
  readonly settings: CheckSettings
  /** The file of the newsroom's own rules; null if there is none that can be read. */
  readonly house: string | null
  readonly options: Check['options']
}

/** How long the checks may take, in ms, on a busy machine. */
const patience = 8_000

/** The rules that never ended in this window: off until it is loaded again. */
const endless = new Set<CheckName>()

const keys = new WeakMap<Node, number>()
let lastKey = 0

/**
 * The thread that checks one draft. It gets each block once. A thread that does not answer is
 * ended, and the rule that was running is left out from then on.
 */
export class CheckThread {
  #worker: Worker | null = null
  #ready: Promise<unknown> = Promise.resolve()
  #stopWaiting: () => void = () => {}
  #told = new Set<number>()
  /** The last answer of the thread. */
  #report: Report = noReport
  #settings: CheckSettings | null = null
  /** The house rules of the last request, and whether the thread has them. */
  #house: string | null = null
  #isHouseTold = false
  #giveUp: () => void = () => {}

  /** The findings; null if the thread was ended in the meantime. One request at a time. */
  async check(asked: Asked): Promise<Report | null> {
    const first = await this.#ask(asked, false)
    if (first !== 'late') return first
    // Runs once more and names each rule, to find out which one it is.
    const again = await this.#ask(asked, true)
    return again === 'late' ? this.check(asked) : again
  }

  end(): void {
    this.#giveUp()
    this.#worker?.terminate()
    this.#worker = null
    // A request waiting for a thread that has not started yet would wait for ever.
    this.#stopWaiting()
    this.#told = new Set()
    this.#report = noReport
    this.#settings = null
    this.#isHouseTold = false
  }

  /**
   * Null if the thread was ended; late if no answer came in time, and then the thread is ended too.
   */
  async #ask({ article, body, settings, house, options }: Asked, isWatched: boolean): Promise<Report | 'late' | null> {
    const worker = this.#worker ?? this.#start()
    await this.#ready
    if (worker !== this.#worker) return null
    if (this.#settings !== settings) {
      this.#settings = settings
      this.#send(worker, { kind: 'settings', settings })
    }
    if (house !== null && (this.#house !== house || !this.#isHouseTold)) {
      // A rule whose pattern was changed is tried again.
      if (this.#house !== house) for (const name of endless) if (name.startsWith('house:')) endless.delete(name)
      this.#house = house
      this.#isHouseTold = true
      this.#send(worker, { kind: 'house', text: house })
    }
    const blocks = this.#blocksOf(body)
    return new Promise((resolve) => {
      let last: CheckName | null = null
      const timer = setTimeout(() => {
        if (last !== null) endless.add(last)
        resolve('late')
        this.end()
      }, patience)
      this.#giveUp = () => {
        clearTimeout(timer)
        resolve(null)
      }
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        if (data === null) return
        if ('rule' in data) {
          last = data.rule
          return
        }
        clearTimeout(timer)
        this.#report = withNews(this.#report, data.news)
        resolve(this.#report)
      }
      this.#send(worker, { kind: 'check', article, blocks, options, leftOut: [...endless], isWatched })
    })
  }

  #start(): Worker {
    const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' })
    this.#ready = new Promise<void>((resolve) => {
      this.#stopWaiting = resolve
      worker.addEventListener('message', () => resolve(), { once: true })
    })
    // A script that cannot be loaded: the next request starts another thread.
    worker.addEventListener('error', () => {
      if (worker === this.#worker) this.end()
    })
    this.#worker = worker
    return worker
  }

  #send(worker: Worker, question: Question): void {
    worker.postMessage(question)
  }

  #blocksOf(body: Node): Block[] {
    const blocks: Block[] = []
    const there = new Set<number>()
    body.forEach((node) => {
      const key = keyOf(node, there)
      there.add(key)
      blocks.push(this.#told.has(key) ? { key } : { key, node: node.toJSON() })
    })
    this.#told = there
    return blocks
  }
}

/**
 * A block's own number. If the same object occurs twice in a body, the second gets a temporary
 * number.
 */
function keyOf(node: Node, there: ReadonlySet<number>): number {
  const known = keys.get(node)
  if (known !== undefined && !there.has(known)) return known
  lastKey += 1
  if (known === undefined) keys.set(node, lastKey)
  return lastKey
}
