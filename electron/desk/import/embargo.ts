import { Temporal } from 'temporal-polyfill'
import { type BodyNode, emptyBody } from '#shared/article/body.ts'
import { type LeftOut, LeftOuts } from '#shared/import/left-out.ts'
import type { WireNote } from '#shared/import/wire.ts'
import type { Settings } from '#shared/settings/settings.ts'
import { beforeMoment, embargoEndIn, isEmbargoParagraph } from './embargo-words.ts'
import { instantIn } from './moment.ts'
import { instantOfTimestamp, type PageTimestamp, readTimestamp } from './timestamp.ts'
import { zones } from './timestamp-words.ts'
import { nextWeekday, weekdayOf } from './weekday.ts'
import { foldLine, isProse } from './words.ts'

/** The context that the end of an embargo depends on. */
export interface CopyContext {
  /** The day on which the copy was written, or is read. */
  readonly day: CopyDay
  /** The sender, whose zone is used for an embargo without one; else that of the settings. */
  readonly agency: string | null
  readonly settings: Settings
}

/** The result of reading embargo lines. */
export interface Embargo {
  /** ISO 8601; null if none of them can be read. */
  readonly embargoUntil: string | null
  /** Assumptions about its zone. */
  readonly notes: readonly WireNote[]
  /**
   * The lines that were not used: unreadable ones, and those after the first readable one. To be
   * reported as left out, kind `embargo`.
   */
  readonly unread: readonly string[]
}

/** Reads embargo lines: the first with a full date and time counts. */
export function readEmbargoes(texts: readonly string[], { day, agency, settings }: CopyContext): Embargo {
  for (const [index, text] of texts.entries()) {
    const notes: WireNote[] = []
    const stamp = readEmbargo(text, day)
    const until = stamp && instantIn(stamp, { agency, settings, notes })
    if (until) return { embargoUntil: until.publishedAt, notes, unread: texts.toSpliced(index, 1) }
  }
  return { embargoUntil: null, notes: [], unread: texts }
}

/** How many of the blocks at the top of a text may be embargo lines. */
const reach = 5

/**
 * The indexes, among the first blocks of a text given as words, of those that are only an embargo
 * line.
 */
export function embargoLines(blocks: readonly string[]): number[] {
  return blocks.slice(0, reach).flatMap((text, index) => (isEmbargoParagraph(text.trim()) ? [index] : []))
}

/**
 * Removes embargo lines from the top of a body: paragraphs and headings among its first few blocks
 * that are only such a line. A body of nothing else becomes one empty paragraph. A day of the week
 * counts from `day`; a time without a zone is in the agency's, else the settings'. Unreadable ones
 * are reported in `leftOut` with kind `embargo`, and removed from the body.
 */
export function takeEmbargo(
  body: BodyNode,
  context: CopyContext,
): { body: BodyNode; embargoUntil: string | null; notes: readonly WireNote[]; leftOut: LeftOut[] } {
  const blocks = body.content ?? []
  const words = blocks.map((block) => (block.type === 'paragraph' ? lineOf(block) : ''))
  const found = new Set(embargoLines(words))
  const { embargoUntil, notes, unread } = readEmbargoes(
    words.filter((_, index) => found.has(index)),
    context,
  )
  const leftOut = new LeftOuts()
  for (const text of unread) leftOut.add('embargo', text)
  const content = blocks.filter((_, index) => !found.has(index))
  const rest = content.length === 0 ? emptyBody() : { ...body, content }
  return { body: found.size === 0 ? body : rest, embargoUntil, notes, leftOut: leftOut.list() }
}

/** The text of a block on one line; '' if it contains more than text. */
function lineOf({ content = [] }: BodyNode): string {
  const isText = content.every(({ type }) => type === 'text' || type === 'hardBreak')
  return isText
    ? content
        .map(({ text = ' ' }) => text)
        .join('')
        .trim()
    : ''
}

/** The day of a piece of copy, YYYY-MM-DD, and its time if known, HH:MM:SS. */
export interface CopyDay {
  readonly date: string
  readonly time: string | null
}

/**
 * When the embargo of a line ends. Null if it does not give day and time in full, or gives two
 * different times.
 *
 * A day without a year is the one nearest to the day of the copy, since an embargo may end before
 * or after it is read. A day of the week is the next such day; if that may be the copy's own day or
 * one week later, it is neither.
 */
export function readEmbargo(text: string, copy: CopyDay): PageTimestamp | null {
  const said = (embargoEndIn(text) || text).replace(/^[\s(]+|[\s)*!.+]+$/gu, '')
  const tails = isProse(text) ? [...said.matchAll(new RegExp(beforeMoment, 'giu'))] : []
  const parts = [said, ...tails.map(({ index, 0: word }) => said.slice(index + word.length))]
  return parts.map((part) => readSaid(part, copy)).find((stamp) => stamp !== null) ?? null
}

function readSaid(said: string, copy: CopyDay): PageTimestamp | null {
  const [first, second] = clocksIn(said)
  if (first === undefined || second === undefined) return readMoment(said, copy)
  const readings = [second, first].map((other) => readMoment(withoutClock(said, other), copy))
  const instants = readings.map((stamp) => stamp && instantOf(stamp))
  const [one = null, other = null] = readings
  const apart = (instants[0] ?? 0) - (instants[1] ?? 0)
  // One minute past midnight here is the day before elsewhere, which nobody writes.
  return one && other && apart % day !== 0 ? null : (one ?? other)
}

function readMoment(text: string, copy: CopyDay): PageTimestamp | null {
  const halfYearOn = Temporal.PlainDate.from(copy.date).add({ months: 6 }).toString()
  const read = (words: string) => {
    const stamp = readTimestamp(withClock(words), halfYearOn)
    return stamp?.time == null ? null : stamp
  }
  const words = [...text.matchAll(/[\p{L}\p{M}-]+/gu)].filter(([word]) => weekdayOf(word) !== null)
  const [named] = words
  const weekday = named === undefined ? null : weekdayOf(named[0])
  const dated = read(text)
  if (dated !== null || named === undefined || weekday === null || words.length > 1)
    return dated !== null && weekday !== null && weekday !== dayOfWeek(dated.date) ? null : dated
  const on = (day: string) => read(`${text.slice(0, named.index)}${day}${text.slice(named.index + named[0].length)}`)
  const next = on(nextWeekday(weekday, copy.date, false))
  if (next === null || weekday !== dayOfWeek(copy.date)) return next
  // On a Monday "Monday" means today if that time is still to come.
  if (copy.time === null) return null
  return (next.time ?? '') > copy.time ? on(copy.date) : next
}

const day = 24 * 60 * 60 * 1_000
const dayOfWeek = (date: string) => Temporal.PlainDate.from(date).dayOfWeek

/** The times of day in a text, each with its zone. */
function clocksIn(text: string): RegExpMatchArray[] {
  const clock =
    /[(/]?\s*(?<![\p{L}\d])\d{1,2}(?:[:.]?\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s?(?:hrs?|hours|uhr|h))?\s(\p{L}{2,5})(?![\p{L}])\s*\)?/giu
  return [...text.matchAll(clock)].filter(([, zone = '']) => zones.has(foldLine(zone)))
}

function withoutClock(text: string, { index = 0, 0: clock }: RegExpMatchArray): string {
  return `${text.slice(0, index)} ${text.slice(index + clock.length)}`.trim()
}

function instantOf(stamp: PageTimestamp): number {
  const { publishedAt = '' } = instantOfTimestamp(stamp, ['Etc/UTC']) ?? {}
  return Date.parse(publishedAt)
}

/**
 * Normalises times to the form of time stamps. Four digits are a time before a zone or "hours", and
 * if they are no plausible year, unless they are the only number that can be the year. "6 Uhr",
 * "6h", "6 ч." and "noon" are full hours.
 */
function withClock(text: string): string {
  const years = text.match(/\b(?:19|20)\d{2}\b/gu)?.length ?? 0
  return text
    .replace(/\b(?:12 )?noon\b/giu, '12:00')
    .replace(/\b([01]\d|2[0-3])\.?([0-5]\d)\b(?!\.\d)(?=\s?(\p{L}*))/gu, (digits, hour, minute, word) => {
      const isClock = /^(?:hrs?|hours|uhr|h)$/iu.test(word) || zones.has(foldLine(word))
      const mayBeYear = /^(?:19|20)\d\d$/u.test(digits)
      return mayBeYear ? (isClock && years > 1 ? `${hour}:${minute}` : digits) : `${hour}:${minute}`
    })
    .replace(
      /(?<![\d:.])(\d{1,2})\s?(?:uhr|uur|hrs|h|heures|horas|ore|ч|час(?:ов|а)?|godz)(?![\p{L}\d])\.?/giu,
      '$1:00',
    )
}
