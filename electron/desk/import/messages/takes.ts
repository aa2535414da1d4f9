import { announcesMore } from '../closers.ts'
import { wireStamp } from '../timestamp.ts'
import type { Message } from './split.ts'

/**
 * How a keyword gives the number of a take: "Ferry 2", "Ferry-2ndAdd", "Ferry, take 2", "Fähre
 * (Zwei)".
 */
const takeMark =
  /[\s,/(=-]*(?:(?:\d{1,2}(?:st|nd|rd|th)?[\s-]*)?(?:add|take|lead|folge|teil|suite)[\s-]*\d{0,2}|\d{1,2}|\(?(?:zwei|drei|vier|fünf|zwo)\)?(?:[\s–-]+(?:und )?(?:ende|schluss))?)[\s)/=]*$/iu

/** How many lines at the top of a take may repeat the story's name. */
const headingReach = 3

/**
 * Joins the takes of a story: a message that ends with "more" continues in the next one of the same
 * wire and keyword. Lines between two takes (headers, the mark itself, the repeated heading) are
 * added to the header's lines, which the review step shows.
 */
export function joinTakes(messages: readonly Message[]): Message[] {
  const joined: Message[] = []
  /** The unfinished stories, by key; their indexes in `joined`. */
  const open = new Map<string, number>()
  for (const message of messages) {
    const key = keyOf(message)
    const at = key === null ? undefined : open.get(key)
    const before = at === undefined ? undefined : joined[at]
    const whole = before === undefined ? message : together(before, message)
    if (at === undefined) joined.push(whole)
    else joined[at] = whole
    if (key === null) continue
    if (moreIn(message.text) === -1) open.delete(key)
    else open.set(key, at ?? joined.length - 1)
  }
  return joined
}

/** What the takes of a story have in common; null if a message has no keyword. */
function keyOf({ header, keywords }: Message): string | null {
  const named = (header?.kind === 'anpa' ? header.slugline : null) ?? keywords[0] ?? header?.slugline
  if (named === null || named === undefined) return null
  const words = named.replace(/^\^|,\s?\d+<?\s*$|[\s/=]+$/gu, '')
  const key = words
    .replace(takeMark, '')
    .replace(/[\s\p{P}]+$/gu, '')
    .toLowerCase()
  return key === '' ? null : `${header?.kind ?? ''} ${key}`
}

/** The index of the line that announces more; -1 if there is none, or text follows it. */
function moreIn(text: readonly string[]): number {
  const at = text.findLastIndex((line) => announcesMore(line))
  if (at === -1) return -1
  const behind = text.slice(at + 1).filter((line) => /[\p{L}\p{N}]/u.test(line))
  return behind.length <= 2 && behind.every((line) => wireStamp(line.trim()) !== null || line.length <= 40) ? at : -1
}

function together(first: Message, second: Message): Message {
  const end = moreIn(first.text)
  const start = headingEnd(second.text)
  return {
    ...first,
    head: [...first.head, ...second.head],
    keywords: [
      ...first.keywords,
      ...second.keywords,
      ...first.text.slice(end).filter(isSaid),
      ...second.text.slice(0, start).filter(isSaid),
      ...first.post,
    ],
    text: [...first.text.slice(0, end), '', ...second.text.slice(start)],
    post: second.post,
  }
}

/**
 * The end of the lines that name a story at the top of a take: after the last one that ends with
 * "=".
 */
function headingEnd(text: readonly string[]): number {
  const said = text.flatMap((line, at) => (isSaid(line) ? [at] : [])).slice(0, headingReach)
  return (said.findLast((at) => /=\s*$/u.test(text[at] ?? '')) ?? -1) + 1
}

function isSaid(line: string): boolean {
  return /[\p{L}\p{N}]/u.test(line)
}
