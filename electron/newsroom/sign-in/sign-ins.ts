import { randomInt } from 'node:crypto'
import { LedeError } from '#shared/api/errors.ts'
import type { Standing } from '#shared/newsroom/roles.ts'
import { hashOf, newSecret } from '../secrets.ts'
import type { Query } from '../sql.ts'
import type { Checks } from './provider.ts'

/** How long somebody has to sign in, in ms. */
const good = 10 * 60_000
/**
 * How many may be on their way at once, in a newsroom: whoever begins on and on must not fill it.
 */
const most = 1_000
/** Letters and digits that nobody takes for others (RFC 8628, section 6.1). */
const signs = 'BCDFGHJKLMNPQRSTVWXZ23456789'

/** A sign-in on its way, as the browser's side of it is known. */
export interface SignIn {
  readonly id: string
  readonly code: string
  readonly device: string
  readonly checks: Checks | null
}

/** What came of a sign-in: nothing yet, an account that was let in, or why it was not. */
export type Progress = 'waiting' | 'done'

/**
 * Begins a sign-in of a device: `ticket` is the device's, `link` its browser's; both are secrets.
 */
export async function begin(on: Query, device: string, now: number) {
  await on.query('delete from sign_ins where expires_at <= $1', [now])
  const [open] = await on.query<{ count: number }>('select count(*) as count from sign_ins')
  if (Number(open?.count ?? 0) >= most) throw new LedeError('newsroom.busy')
  const [ticket, link] = [newSecret(), newSecret()]
  const letter = () => signs[randomInt(signs.length)] ?? ''
  const code = Array.from({ length: 8 }, letter).join('').replace(/^.{4}/, '$&-')
  const expiresAt = now + good
  await on.query('insert into sign_ins (ticket, link, code, device, expires_at) values ($1, $2, $3, $4, $5)', [
    hashOf(ticket),
    hashOf(link),
    code,
    device,
    expiresAt,
  ])
  return { ticket, link, code, expiresAt }
}

/** The sign-in that a link leads to; null for none that is on its way. */
export function byLink(on: Query, link: string, now: number): Promise<SignIn | null> {
  return found(on, 'link', link, now)
}

/** The sign-in that a browser is in the midst of; null for none. */
export function byBrowser(on: Query, browser: string, now: number): Promise<SignIn | null> {
  return found(on, 'browser', browser, now)
}

async function found({ query }: Query, by: 'link' | 'browser', secret: string, now: number): Promise<SignIn | null> {
  const [row] = await query<{ ticket: string; code: string; device: string; checks: Checks | null }>(
    `select ticket, code, device, checks from sign_ins
       where ${by} = $1 and expires_at > $2 and outcome is null`,
    [hashOf(secret), now],
  )
  return row === undefined ? null : { id: row.ticket, code: row.code, device: row.device, checks: row.checks }
}

/** A browser has gone to the provider; gives what it has to show when it comes back. */
export async function sendAway({ query }: Query, id: string, checks: Checks): Promise<string> {
  const browser = newSecret()
  await query('update sign_ins set browser = $2, checks = $3, subject = null where ticket = $1', [
    id,
    hashOf(browser),
    JSON.stringify(checks),
  ])
  return browser
}

/**
 * Somebody has signed in in this browser, as this account; they are still asked whether the device
 * is theirs. False where another browser has gone the sign-in's way meanwhile: that one would
 * answer for an account that is not its own.
 */
export async function came(
  { query }: Query,
  browser: string,
  account: { subject: string; standing: Standing; isClaimed: boolean },
): Promise<boolean> {
  const { subject, standing, isClaimed } = account
  // What it was checked by is good once.
  const signedIn = await query(
    `update sign_ins set subject = $2, standing = $3, claimed = $4, checks = null
       where browser = $1 and outcome is null and checks is not null returning ticket`,
    [hashOf(browser), subject, JSON.stringify(standing), isClaimed],
  )
  return signedIn.length > 0
}

/**
 * How a sign-in ends in this browser, in which it is: `done` where whoever signed in said that the
 * device is theirs. Whether it was on its way until `now`.
 */
export async function end(
  { query }: Query,
  browser: string,
  outcome: 'done' | 'declined' | 'noRole',
  now: number,
): Promise<boolean> {
  const ended = await query(
    `update sign_ins set outcome = $2
       where browser = $1 and outcome is null and expires_at > $3 and ($2 <> 'done' or subject is not null)
       returning ticket`,
    [hashOf(browser), outcome, now],
  )
  return ended.length > 0
}

/** @throws LedeError `newsroom.signInOver`, `newsroom.noRole` */
export async function progressOf({ query }: Query, ticket: string, now: number): Promise<Progress> {
  const [row] = await query<{ outcome: string | null }>(
    'select outcome from sign_ins where ticket = $1 and expires_at > $2',
    [hashOf(ticket), now],
  )
  if (row?.outcome === 'noRole') throw new LedeError('newsroom.noRole')
  if (row === undefined || row.outcome === 'declined') throw new LedeError('newsroom.signInOver')
  return row.outcome === 'done' ? 'done' : 'waiting'
}

/** The account of a sign-in that has ended well, which is good no more; null for none. */
export async function take(
  { query }: Query,
  ticket: string,
  now: number,
): Promise<{ subject: string; standing: Standing; claimed: boolean } | null> {
  const [row] = await query<{ subject: string; standing: Standing; claimed: boolean }>(
    `delete from sign_ins where ticket = $1 and expires_at > $2 and outcome = 'done'
       returning subject, standing, claimed`,
    [hashOf(ticket), now],
  )
  return row ?? null
}
