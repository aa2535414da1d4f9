import { randomInt } from 'node:crypto'
import { LedeError } from '#shared/api/errors.ts'
import type { Standing } from '#shared/newsroom/roles.ts'
import { hashOf, newSecret } from '../secrets.ts'
import type { Query } from '../sql.ts'
import type { Checks } from './provider.ts'

/** How long somebody has to sign in, in ms. */
const good = 10 * 60_000
/** How many may be in progress at once in a newsroom, so that repeated attempts cannot fill it. */
const most = 1_000
/** Letters and digits that cannot be confused (RFC 8628, section 6.1). */
const signs = 'BCDFGHJKLMNPQRSTVWXZ23456789'

/** A sign-in in progress, as its browser sees it. */
export interface SignIn {
  readonly id: string
  readonly code: string
  readonly device: string
  readonly checks: Checks | null
}

/** The state of a sign-in: waiting, or an admitted account; otherwise an error says why not. */
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

/** The sign-in for a link; null if none is in progress. */
export function byLink(on: Query, link: string, now: number): Promise<SignIn | null> {
  return found(on, 'link', link, now)
}

/** The sign-in in progress in a browser; null for none. */
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

/** A browser has gone to the provider; returns what it has to show when it comes back. */
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
 * Somebody has signed in in this browser, with this account; they are still asked whether the
 * device is theirs. False if another browser has continued the sign-in meanwhile: that one would
 * answer for an account that is not its own.
 */
export async function recordSignedIn(
  { query }: Query,
  browser: string,
  account: { subject: string; standing: Standing; isClaimed: boolean },
): Promise<boolean> {
  const { subject, standing, isClaimed } = account
  // The data for checking it may be used once.
  const signedIn = await query(
    `update sign_ins set subject = $2, standing = $3, claimed = $4, checks = null
       where browser = $1 and outcome is null and checks is not null returning ticket`,
    [hashOf(browser), subject, JSON.stringify(standing), isClaimed],
  )
  return signedIn.length > 0
}

/**
 * Ends a sign-in in its browser: `done` if the person said that the device is theirs. Returns
 * whether it was still in progress at `now`.
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

/** The account of a successful sign-in, which is now used up; null for none. */
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
