import { type PGlite, parse, protocol } from '@electric-sql/pglite'
import type { Query } from './sql.ts'

const { serialize } = protocol

/** The most statements that stay prepared; others are prepared for each query. */
const mostPrepared = 200

interface Prepared {
  readonly name: string
  /** The types of its parameters. */
  readonly types: readonly number[]
  /** The message that describes its rows; none if it returns nothing. */
  readonly rows: readonly Answer[]
}

type Answer = Awaited<ReturnType<PGlite['execProtocol']>>['messages'][number]

let sessions = 0

/**
 * Queries a PGlite as drivers query a Postgres: statements are prepared once, and a query goes
 * there in one call. PGlite's own `query` prepares each anew, in six; it costs three times as much.
 */
export class PgliteSession {
  readonly #database: PGlite
  readonly #prefix: string
  readonly #prepared = new Map<string, Prepared>()
  /** The query that is being answered: preparing and asking are not torn apart. */
  #asking: Promise<unknown> = Promise.resolve()
  /** The transactions, and queries beside them, of which one runs at a time. */
  #running: Promise<unknown> = Promise.resolve()
  #isInTransaction = false

  constructor(database: PGlite) {
    this.#database = database
    sessions += 1
    this.#prefix = `lede${sessions}`
  }

  query<Row>(text: string, values: readonly unknown[]): Promise<Row[]> {
    return this.#alone(() => this.#query<Row>(text, values))
  }

  /** Does all of the work or nothing. */
  transaction<Result>(work: (on: Query) => Promise<Result>): Promise<Result> {
    return this.#alone(async () => {
      await this.#ask([serialize.query('begin')])
      this.#isInTransaction = true
      try {
        const result = await work({ query: (text, values = []) => this.#query(text, values) })
        await this.#asking
        this.#isInTransaction = false
        const ended = await this.#ask([serialize.query('commit')])
        // What a failed statement has undone is not committed, though nothing fails any more.
        if (!ended.some((answer) => 'text' in answer && answer.text === 'COMMIT')) throw new Error('not committed')
        return result
      } catch (error) {
        await this.#asking
        await this.#ask([serialize.query('rollback')])
        throw error
      } finally {
        this.#isInTransaction = false
      }
    })
  }

  #alone<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#running.then(work)
    this.#running = done.catch(() => {})
    return done
  }

  /** In the order in which they are asked, also within a transaction. */
  #query<Row>(text: string, values: readonly unknown[]): Promise<Row[]> {
    const done = this.#asking.then(() => this.#answer<Row>(text, values))
    this.#asking = done.catch(() => {})
    return done
  }

  async #answer<Row>(text: string, values: readonly unknown[]): Promise<Row[]> {
    const { name, types, rows } = this.#prepared.get(text) ?? (await this.#prepare(text))
    const { serializers, parsers } = this.#database
    const given = values.map((value, at) => {
      if (value === null || value === undefined) return null
      return serializers[types[at] ?? 0]?.(value) ?? String(value)
    })
    const answers = await this.#ask([
      serialize.bind({ statement: name, values: given }),
      serialize.execute({}),
      serialize.sync(),
    ])
    const [result] = parse.parseResults([...rows, ...answers], parsers)
    return (result?.rows ?? []) as Row[]
  }

  async #ask(messages: readonly Uint8Array[]): Promise<readonly Answer[]> {
    const asked = new Uint8Array(Buffer.concat(messages))
    return (await this.#database.execProtocol(asked, { syncToFs: !this.#isInTransaction })).messages
  }

  async #prepare(text: string): Promise<Prepared> {
    const name = this.#prepared.size < mostPrepared ? `${this.#prefix}_${this.#prepared.size}` : ''
    const answers = await this.#ask([
      serialize.parse({ name, text }),
      serialize.describe({ type: 'S', name }),
      serialize.sync(),
    ])
    const types = parse.parseDescribeStatementResults([...answers])
    const made = { name, types, rows: answers.filter((answer) => answer.name === 'rowDescription') }
    if (name !== '') this.#prepared.set(text, made)
    return made
  }
}
