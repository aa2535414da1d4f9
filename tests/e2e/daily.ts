import { readerOf } from '#hosts/newsroom.ts'
import { type Newsroom, openNewsroom } from '#newsroom/newsroom.ts'
import { type NewsroomServer, serveOverHttp } from '#newsroom/server.ts'
import type { Identity } from '#newsroom/sign-in/identity.ts'
import type { Sql } from '#newsroom/sql.ts'
import type { DeskClient } from '#shared/api/contract.ts'
import type { MemberRole } from '#shared/newsroom/roles.ts'
import type { Desk } from './desks.ts'

/** A newsroom on this computer that can be stopped and started again. */
export class Daily {
  readonly #sql: Sql
  #newsroom: Newsroom | null = null
  #server: NewsroomServer | null = null
  #port = 0

  readonly #identity: Identity | null

  constructor(sql: Sql, identity: Identity | null = null) {
    this.#identity = identity
    this.#sql = sql
  }

  /** `port`: where to listen; 0: a free port, which it keeps when it is started again. */
  async start(port = this.#port): Promise<void> {
    this.#newsroom = await openNewsroom({
      sql: this.#sql,
      name: 'The Daily',
      desks: ['Sport', 'Politics'],
      identity: this.#identity,
    })
    this.#server = await serveOverHttp(this.#newsroom, port, { readerOf })
    this.#port = this.#server.port
  }

  async stop(): Promise<void> {
    await this.#server?.close()
    await this.#newsroom?.close()
  }

  get address(): string {
    return `http://127.0.0.1:${this.#port}`
  }

  /** @param names of desks; default: all of them */
  async invite(role: MemberRole = 'reporter', names: readonly string[] = ['Sport', 'Politics']): Promise<string> {
    const desks = await this.#sql.query<{ id: string }>('select id from desks where name = any($1)', [names])
    const standing = { role, desks: desks.map(({ id }) => id) }
    return (await this.#newsroom?.people.invite(standing, null, 1))?.invitation ?? ''
  }

  /** Revokes all devices of a person, as an administrator does. */
  async shutOut(person: string): Promise<void> {
    const devices = await this.#sql.query<{ id: string }>('select id from devices where person = $1', [person])
    for (const { id } of devices) await this.#newsroom?.administration.revoke({ person, device: id }, id)
  }

  /** Joins a desk to the newsroom without using its window. */
  async take({ host }: Desk, role: MemberRole = 'reporter', desks?: readonly string[]): Promise<DeskClient> {
    const client = await host.client()
    await client.call('newsroom.join', {
      address: this.address,
      invitation: await this.invite(role, desks),
      device: 'Test',
    })
    return client
  }
}
