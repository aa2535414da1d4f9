import { LedeError } from '#shared/api/errors.ts'
import type { Standing } from '#shared/newsroom/roles.ts'
import type { Person } from '#shared/review/people/person.ts'
import type { Query } from '../sql.ts'
import { take } from './sign-ins.ts'

/**
 * The person whom a sign-in has identified: a member known by that account, or a new one, as they
 * introduced themselves. From now on they have the standing that their claims give, except that the
 * last administrator stays one. Null: the sign-in is invalid.
 *
 *
 * @throws LedeError `newsroom.knownPerson` if a different member has the same id
 */
export async function personOf(
  on: Query,
  { ticket, issuer, now }: { ticket: string; issuer: string; now: number },
  introduced: Person,
): Promise<Person | null> {
  const account = await take(on, ticket, now)
  if (account === null) return null
  const { subject, claimed } = account
  const standing = await withDesks(on, account.standing)
  const [known] = await on.query<{ id: string; person: Person }>(
    `select people.id, people.person from accounts join people on people.id = accounts.person
       where accounts.issuer = $1 and accounts.subject = $2`,
    [issuer, subject],
  )
  if (known !== undefined) {
    if (claimed) await appoint(on, known.id, standing)
    return known.person
  }
  const made = await on.query(
    `insert into people (id, person, role, desks) values ($1, $2, $3, $4) on conflict (id) do nothing returning id`,
    [introduced.id, JSON.stringify(introduced), standing.role, JSON.stringify(standing.desks)],
  )
  // Nobody becomes an existing member by using their id.
  if (made.length === 0) throw new LedeError('newsroom.knownPerson')
  await on.query('insert into accounts (issuer, subject, person) values ($1, $2, $3)', [issuer, subject, introduced.id])
  return introduced
}

/** Desks by name or id; missing ones are left out. */
async function withDesks({ query }: Query, { role, desks }: Standing): Promise<Standing> {
  const rows = await query<{ id: string }>('select id from desks where name = any($1) or id = any($1) order by place', [
    desks,
  ])
  return { role, desks: rows.map(({ id }) => id) }
}

async function appoint({ query }: Query, person: string, { role, desks }: Standing): Promise<void> {
  await query(
    `update people set desks = $3, role = case
         when role = 'administrator' and not exists (
           select from people as others where others.id <> $1 and others.role = 'administrator') then role
         else $2 end
       where id = $1`,
    [person, role, JSON.stringify(desks)],
  )
}
