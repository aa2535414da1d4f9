import type { Admitted } from './people.ts'
import { hashOf, newSecret } from './secrets.ts'
import type { Query } from './sql.ts'

/** How long a link to the page is valid, once, and how long a browser then has access, in ms. */
const good = { link: 5 * 60_000, browser: 8 * 3_600_000 }

/**
 * A pass for an administrator's browser, made for one of their devices; the server stores its hash.
 */
export async function newPass(
  { query }: Query,
  { person, device }: Admitted,
  kind: keyof typeof good,
  now: number,
): Promise<{ pass: string; expiresAt: number }> {
  const pass = newSecret()
  const expiresAt = now + good[kind]
  await query('delete from passes where expires_at <= $1', [now])
  await query('insert into passes (hash, person, device, once, expires_at) values ($1, $2, $3, $4, $5)', [
    hashOf(pass),
    person,
    device,
    kind === 'link',
    expiresAt,
  ])
  return { pass, expiresAt }
}

/** Whose link it is, which is now used up; null if it is invalid. */
export async function redeemLink({ query }: Query, pass: string, now: number): Promise<Admitted | null> {
  const [found] = await query<Admitted>(
    'delete from passes where hash = $1 and once and expires_at > $2 returning person, device',
    [hashOf(pass), now],
  )
  return found ?? null
}

/** Whose browser it is; null if nobody's. */
export async function browserOf({ query }: Query, pass: string, now: number): Promise<Admitted | null> {
  const [found] = await query<Admitted>(
    'select person, device from passes where hash = $1 and not once and expires_at > $2',
    [hashOf(pass), now],
  )
  return found ?? null
}
