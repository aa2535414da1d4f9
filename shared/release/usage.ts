import type { PictureFacts } from '#shared/asset/picture-facts.ts'
import { readMonth } from '#shared/dateline/months.ts'
import { once } from '#shared/once.ts'
import { forbidding } from './usage-words.ts'

/** Why a picture may not be published by what its file says: the words that say so. */
export interface UsageHold {
  readonly why: 'forbidden' | 'ranOut'
  readonly words: string
}

/**
 * What of its terms (IPTC Photo Metadata: Rights Usage Terms, Instructions; PLUS: License End Date;
 * IIM 2:37) keeps a picture from being published on a day (`YYYY-MM-DD`): words that forbid any
 * use, or a day that is over. Null where nothing does. What is forbidden to some, in some places or
 * for some ends (“FRANCE OUT”, “no commercial use”) is for people to decide.
 */
export function usageHold(
  { usageTerms, instructions, expires }: Pick<PictureFacts, 'usageTerms' | 'instructions' | 'expires'>,
  today: string,
): UsageHold | null {
  if (expires !== null && expires < today) return { why: 'ranOut', words: expires }
  for (const text of [instructions, usageTerms]) {
    for (const sentence of (text ?? '').split(/(?<=[^\d\s]{2}[.;!])\s(?!\d)|[\n;|]/)) {
      const words = sentence.trim()
      if (forbids(words)) return { why: 'forbidden', words }
      const hold = heldByDay(words, today)
      if (hold !== null) return { why: hold, words }
    }
  }
  return null
}

const whole = once(
  () => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${forbidding.join('|')})(?=\s*(?:[.,!*/)]|[-–—]|$))`, 'iu'),
)

function forbids(words: string): boolean {
  return whole().test(words.replaceAll('ё', 'е'))
}

const day = String.raw`(?<iso>\d{4}-\d\d-\d\d)|(?<d>\d{1,2})\.\s?(?<m>\d{1,2})\.\s?(?<y>\d{4})|(?<named>\p{L}{3,}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th|er|º)?\.? (?:de )?\p{L}{3,}\.? (?:de )?\d{4})`
const upTo = once(() => dated("until|till|through|expires?(?: on)?|bis(?: zum)?|jusqu[’']au|hasta(?: el)?|до|fino al"))
const from = once(() => dated('before|prior to|vor(?: dem)?|avant(?: le)?|antes del?|ранее'))
const free = once(() =>
  dated(
    String.raw`embargo\p{L}*(?: (?:for|to))?|sperrfrist|эмбарго|(?:released?|valid|cleared|free) (?:from|on|after)|hold for release(?: on)?|(?:frei|freigegeben|gültig) (?:ab|nach)(?: dem)?|libre à partir du|libre a partir del`,
  ),
)
const after = once(() => dated('after|nach(?: dem)?|après(?: le)?|después del?|после|dopo il'))
const negated =
  /(?<![\p{L}\p{N}])(?:embargo\p{L}*|sperrfrist|gesperrt|эмбарго|not?|nicht|keine?|ne|не|non)(?![\p{L}\p{N}])/iu

function dated(words: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words}):? (?:${day})(?!\d)`, 'iu')
}

/** “Until” ends what is allowed, or what is not: a picture under embargo is held until then. */
function heldByDay(words: string, today: string): 'forbidden' | 'ranOut' | null {
  const [until, before, later, opened] = [upTo, from, after, free].map((pattern) => dayIn(pattern().exec(words)))
  const isNegated = negated.test(words)
  if (opened != null && today < opened) return 'forbidden'
  if (later != null && isNegated) return later < today ? 'ranOut' : null
  const end = before ?? (isNegated ? until : null)
  if (end != null) return isNegated && today < end ? 'forbidden' : null
  return until != null && until < today ? 'ranOut' : null
}

function dayIn(match: RegExpExecArray | null): string | null {
  const { iso, d, m, y, named } = match?.groups ?? {}
  if (iso !== undefined) return iso
  if (d !== undefined && m !== undefined) return `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`
  const month = (named?.match(/\p{L}{3,}/gu) ?? []).flatMap((word) => readMonth(word))[0]?.month
  const [date, year] = [named?.match(/(?<!\d)\d{1,2}(?!\d)/)?.[0], named?.match(/\d{4}/)?.[0]]
  if (month === undefined || date === undefined || year === undefined) return null
  return `${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`
}
