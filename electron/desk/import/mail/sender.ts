import { findAgency } from '#shared/dateline/index.ts'
import { bylineNames } from '../byline.ts'

/** Names of desks and programs, which are written like people's. */
const desk =
  /\b(?:desk|news|newsroom|redaktion|nachrichten|press|presse|pressestelle|kommunikation|communications?|media|medien|office|büro|team|service|support|info|no-?reply|mailer|agency|agentur|editors?|editorial|gmbh|ag|ltd|inc|e\.?v|department|ministry|ministerium|university|universität|stadt|polizei|police)\b/iu

/**
 * The name of a mail's sender if that is a person; null for a desk, a program or an address alone.
 * `from`: a name, with or without the address.
 */
export function personIn(from: string | null): string | null {
  const name = (from ?? '')
    .replace(/<[^<>]*>|\[mailto:[^\]]*\]|\([^()]*\)/gu, '')
    .replace(/["']/gu, '')
    .trim()
  if (name === '' || /[@\d]/u.test(name) || desk.test(name) || findAgency(name) !== null) return null
  const [, last, first] = /^([^,]+),\s*([^,]+)$/u.exec(name) ?? []
  const person = last === undefined ? name : `${first} ${last}`
  return bylineNames(`By ${person}`)?.[0] ?? null
}

/** A subject without the prefixes of mail programs and gateways. */
export function bareSubject(subject: string | null): string | null {
  const bare = (subject ?? '')
    .replace(/\s+/gu, ' ')
    .replace(
      /^(?:\s*(?:(?:re|aw|fwd?|wg|tr|rv|sv|vs|antw|odp|ref|i|enc|fw)(?:\[\d+\])?\s*:|\[[^\]]{1,40}\]|\*{2,}\s?\w+\s?\*{2,}))+/iu,
      '',
    )
    .trim()
  return bare === '' ? null : bare
}

/** Whether a subject marks a reply and not a forwarded mail. */
export function isAnswer(subject: string): boolean {
  return /^\s*(?:\[[^\]]{1,40}\]\s*)?(?:re|aw|sv|vs|antw|odp|ref|rép|res|ris|ynt|отв(?:ет)?)(?:\[\d+\])?\s*:/iu.test(
    subject,
  )
}
