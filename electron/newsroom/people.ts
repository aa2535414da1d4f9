import { randomUUID } from 'node:crypto'
import { LedeError } from '#shared/api/errors.ts'
import type { NewsroomDesk, NewsroomMember, Welcome } from '#shared/newsroom/contract.ts'
import type { Standing } from '#shared/newsroom/roles.ts'
import type { Person } from '#shared/review/people/person.ts'
import { hashOf, newSecret } from './secrets.ts'
import { personOf } from './sign-in/accounts.ts'
import type { Query, Sql } from './sql.ts'

/** A device that has presented its token, and its person. */
export interface Admitted {
  readonly device: string
  readonly person: string
}

export interface Redeemed extends Admitted {
  readonly token: string
  readonly is: Person
  readonly by: 'invitation' | 'account'
}

interface PersonRow extends Standing {
  id: string
  person: Person
}

/** The people of a newsroom, their devices, and the invitations to it. */
export interface People {
  /**
   * Creates an invitation that is valid once. `person`: for another device of an existing member;
   * null: for a new member.
   */
  invite(standing: Standing, person: string | null, hours: number): Promise<{ invitation: string; expiresAt: number }>
  /**
   * Adds a device with an invitation, or after signing in at the provider `issuer` (null: there is
   * none). `is`: the account's known person.
   *
   *
   * @throws LedeError `newsroom.invitation`, `newsroom.otherPerson`, `newsroom.knownPerson`
   */
  redeem(invitation: string, person: Person, device: string, issuer: string | null): Promise<Redeemed>
  /** @throws LedeError `newsroom.revoked`, `newsroom.otherPerson` */
  admit(token: string, person: Person): Promise<Admitted>
  /** The present welcome for a device and its person; null if it was revoked. */
  welcome(admitted: Admitted): Promise<Welcome | null>
  /** The same for several, by device; without revoked ones. All contain the same people. */
  welcomes(devices: readonly Pick<Admitted, 'device'>[]): Promise<ReadonlyMap<string, Welcome>>
  members(): Promise<NewsroomMember[]>
  /** @throws LedeError `newsroom.noPerson`, `newsroom.lastAdministrator` */
  appoint(person: string, standing: Standing): Promise<void>
  /** Whose device it was; null for none. */
  revoke(device: string): Promise<string | null>
  addDesk(name: string): Promise<NewsroomDesk>
}

const hour = 3_600_000

/** `sql`: of a process, or within a running transaction (sql.ts). */
export function openPeople(sql: Pick<Sql, 'query' | 'transaction'>, now: () => number): People {
  const desksOf = ({ query }: Query) => query<NewsroomDesk>('select id, name from desks order by place, id')

  /** Records how a person introduces themselves, if that has changed. */
  const introduce = ({ query }: Query, person: Person) =>
    query('update people set person = $2 where id = $1 and person <> $2::jsonb', [person.id, JSON.stringify(person)])

  return {
    async invite({ role, desks }, person, hours) {
      const invitation = newSecret()
      const expiresAt = now() + hours * hour
      await sql.query('insert into invitations (hash, person, role, desks, expires_at) values ($1, $2, $3, $4, $5)', [
        hashOf(invitation),
        person,
        role,
        JSON.stringify(desks),
        expiresAt,
      ])
      return { invitation, expiresAt }
    },

    redeem: (invitation, person, name, issuer) =>
      sql.transaction(async (on) => {
        const account = issuer && (await personOf(on, { ticket: invitation, issuer, now: now() }, person))
        if (!account) await redeemInvitation(on, invitation, person, now())
        const is = account || person
        if (is.id === person.id) await introduce(on, person)
        const token = newSecret()
        const device = randomUUID()
        await on.query(
          'insert into devices (id, person, name, token, joined_at, seen_at) values ($1, $2, $3, $4, $5, $5)',
          [device, is.id, name, hashOf(token), now()],
        )
        return { device, person: is.id, token, is, by: account ? 'account' : 'invitation' }
      }),

    async admit(token, person) {
      const [found] = await sql.query<Admitted>(
        'select id as device, person from devices where token = $1 and revoked_at is null',
        [hashOf(token)],
      )
      if (found === undefined) throw new LedeError('newsroom.revoked')
      if (found.person !== person.id) throw new LedeError('newsroom.otherPerson')
      try {
        await introduce(sql, person)
        await sql.query('update devices set seen_at = $2 where id = $1', [found.device, now()])
      } catch (error) {
        // Where nothing can be written, as on a full disk, people read on.
        if (error instanceof LedeError) throw error
      }
      return found
    },

    async welcomes(devices) {
      const standings = await sql.query<Standing & { device: string }>(
        `select devices.id as device, role, desks from people join devices on devices.person = people.id
           where devices.id = any($1) and revoked_at is null`,
        [devices.map(({ device }) => device)],
      )
      const [newsroom] = await sql.query<{ id: string; name: string; generation: string }>(
        'select id, name, generation from newsroom',
      )
      if (newsroom === undefined) return new Map()
      const rows = await sql.query<PersonRow>('select person from people order by id')
      const { id, generation, name } = newsroom
      const all = {
        newsroom: id,
        generation,
        name,
        desks: await desksOf(sql),
        people: rows.map(({ person }) => person),
      }
      return new Map(standings.map(({ device, role, desks }) => [device, { ...all, me: { role, desks } }]))
    },

    async welcome(admitted) {
      return (await this.welcomes([admitted])).get(admitted.device) ?? null
    },

    async members() {
      const people = await sql.query<PersonRow>(
        "select id, person, role, desks from people order by person ->> 'name', id",
      )
      const devices = await sql.query<NewsroomMember['devices'][number] & { person: string }>(
        `select id, person, name, joined_at as "joinedAt", seen_at as "seenAt", revoked_at is not null as revoked
           from devices order by joined_at, id`,
      )
      return people.map(({ id, person, role, desks }) => ({
        person,
        role,
        desks,
        devices: devices.filter((device) => device.person === id).map(({ person: _, ...device }) => device),
      }))
    },

    appoint: (person, { role, desks }) =>
      sql.transaction(async ({ query }) => {
        const found = await query('update people set role = $2, desks = $3 where id = $1 returning id', [
          person,
          role,
          JSON.stringify(desks),
        ])
        if (found.length === 0) throw new LedeError('newsroom.noPerson')
        const left = await query("select id from people where role = 'administrator' limit 1")
        if (left.length === 0) throw new LedeError('newsroom.lastAdministrator')
      }),

    async revoke(device) {
      const [found] = await sql.query<{ person: string }>(
        'update devices set revoked_at = $2 where id = $1 and revoked_at is null returning person',
        [device, now()],
      )
      return found?.person ?? null
    },

    async addDesk(name) {
      const [made] = await sql.query<NewsroomDesk>(
        'insert into desks (id, name, place) select $1, $2, count(*) from desks returning id, name',
        [randomUUID(), name],
      )
      return made ?? { id: '', name }
    },
  }
}

/**
 * Whoever has an invitation may join. @throws LedeError `newsroom.invitation`,
 * `newsroom.otherPerson`
 */
async function redeemInvitation(on: Query, invitation: string, person: Person, now: number): Promise<void> {
  const [invited] = await on.query<Standing & { person: string | null }>(
    `update invitations set used_at = $2 where hash = $1 and used_at is null and expires_at > $2
       returning person, role, desks`,
    [hashOf(invitation), now],
  )
  if (invited === undefined) throw new LedeError('newsroom.invitation')
  const [known] = await on.query('select id from people where id = $1', [person.id])
  // Nobody becomes an existing member by using their id.
  if ((known === undefined ? null : person.id) !== invited.person) throw new LedeError('newsroom.otherPerson')
  if (known === undefined)
    await on.query('insert into people (id, person, role, desks) values ($1, $2, $3, $4)', [
      person.id,
      JSON.stringify(person),
      invited.role,
      JSON.stringify(invited.desks),
    ])
}
