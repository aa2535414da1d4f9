import type { Reading } from '#shared/api/contract.ts'
import { LedeError } from '#shared/api/errors.ts'
import { staysWithin } from '#shared/article/extent.ts'

/** A kind of sign, and the most of it that a file may have: reading takes as long as there are. */
interface Bound {
  readonly sign: RegExp
  readonly most: number
}

/**
 * What a text of some kind may hold at most, counted in it as it stands: nothing has been made of
 * it yet. 50,000 words are 400,000 letters; as Word saves them, with a run of text for every other
 * word, some 60,000 of its elements.
 */
const bounds = {
  // Lines with something in them: of blank ones, and of long ones, reading costs no more for each
  // character. A book set in lines of 40 letters has 10,000.
  wire: [{ sign: /\S[^\n]*/g, most: 20_000 }],
  // Of several stories, 300 of some length.
  messages: [{ sign: /\S[^\n]*/g, most: 60_000 }],
  html: [
    { sign: /<[a-z]/gi, most: 150_000 },
    { sign: /<t[dh][\s/>]/gi, most: 20_000 },
  ],
  // As many elements cost a page's main text a second to find.
  page: [
    { sign: /<[a-z]/gi, most: 60_000 },
    { sign: /<t[dh][\s/>]/gi, most: 20_000 },
  ],
  // Its items are counted and cut by its reader.
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
    // Whatever their prefix.
    { sign: /<(?:\w+:)?[pr][\s/>]/g, most: 100_000 },
    { sign: /<(?:\w+:)?tc[\s/>]/g, most: 20_000 },
  ],
} as const satisfies Record<string, readonly Bound[]>

/** What is counted of a text before it is read. */
export type ExtentKind = keyof typeof bounds

/** @throws LedeError `file.tooMuch` for a text of which no story is made */
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
 * What was read of a file, where a draft can hold it: what is more is not handed on, which costs as
 * much as reading it. @throws LedeError `file.tooMuch`
 */
export function boundedReading(reading: Reading): Reading {
  const { tracked } = reading.review ?? { tracked: null }
  const bodies = [reading.article, ...(tracked?.revisions ?? [])].map(({ body }) => body)
  if (tracked !== null) bodies.push(tracked.original)
  if (bodies.every(staysWithin)) return reading
  throw new LedeError('file.tooMuch', { name: reading.name })
}
