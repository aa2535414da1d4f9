import type { Reading } from '#shared/api/contract.ts'
import { LedeError } from '#shared/api/errors.ts'
import { staysWithin } from '#shared/article/extent.ts'

/** A kind of token, and the most of it in a file: reading takes time with their number. */
interface Bound {
  readonly sign: RegExp
  readonly most: number
}

/**
 * The most that a text of some kind may contain, counted before it is parsed. 50,000 words are
 * 400,000 letters; saved by Word, with a run for every other word, some 60,000 elements.
 */
const bounds = {
  // Non-empty lines: blank and long lines cost no more for each character. A book set in lines of
  // 40 letters has 10,000.
  wire: [{ sign: /\S[^\n]*/g, most: 20_000 }],
  // For several stories, 300 of some length.
  messages: [{ sign: /\S[^\n]*/g, most: 60_000 }],
  html: [
    { sign: /<[a-z]/gi, most: 150_000 },
    { sign: /<t[dh][\s/>]/gi, most: 20_000 },
  ],
  // With this many elements, finding a page's main text takes a second.
  page: [
    { sign: /<[a-z]/gi, most: 60_000 },
    { sign: /<t[dh][\s/>]/gi, most: 20_000 },
  ],
  // Its reader counts and cuts its items.
  feed: [{ sign: /[{[]/g, most: 1_000_000 }],
  markdown: [
    { sign: /\S[^\n]*/g, most: 20_000 },
    { sign: /[[\]`*_<>!@|~&^]/g, most: 100_000 },
  ],
  json: [{ sign: /[{[]/g, most: 1_000_000 }],
  odt: [
    { sign: /<[a-z]/gi, most: 600_000 },
    { sign: /<text:(?:p|h)[\s/>]/g, most: 60_000 },
    { sign: /<table:table-cell[\s/>]/g, most: 20_000 },
  ],
  rtf: [
    { sign: /[\\{]/g, most: 3_000_000 },
    { sign: /\\par\b/g, most: 60_000 },
    { sign: /\\cell\b/g, most: 20_000 },
  ],
  word: [
    { sign: /<[a-z]/gi, most: 1_000_000 },
    // With any prefix.
    { sign: /<(?:\w+:)?[pr][\s/>]/g, most: 100_000 },
    { sign: /<(?:\w+:)?tc[\s/>]/g, most: 20_000 },
  ],
} as const satisfies Record<string, readonly Bound[]>

/** The kinds of text that are measured before they are read. */
export type ExtentKind = keyof typeof bounds

/** @throws LedeError `file.tooMuch` for a text too large for a story */
export function checkExtent(kind: ExtentKind, text: string, name: string): void {
  for (const bound of bounds[kind]) if (isBeyond(bound, text)) throw new LedeError('file.tooMuch', { name })
}

function isBeyond({ sign, most }: Bound, text: string): boolean {
  let count = 0
  sign.lastIndex = 0
  while (count <= most && sign.test(text)) count += 1
  return count > most
}

/**
 * A reading that fits into a draft; passing on a larger one would take as long as reading it.
 * @throws LedeError `file.tooMuch`
 */
export function boundedReading(reading: Reading): Reading {
  const { tracked } = reading.review ?? { tracked: null }
  const bodies = [reading.article, ...(tracked?.revisions ?? [])].map(({ body }) => body)
  if (tracked !== null) bodies.push(tracked.original)
  if (bodies.every(staysWithin)) return reading
  throw new LedeError('file.tooMuch', { name: reading.name })
}
