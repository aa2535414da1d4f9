import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseDateline } from '#shared/dateline/index.ts'

/**
 * The path of the annotated corpus (Reuters-21578, Distribution 1.0), beside the repository and
 * never in it.
 */
export const reutersCorpus = fileURLToPath(new URL('../../../shared/corpora/reuters-21578/', import.meta.url))

/** What the dateline parser gets right in a corpus with annotated datelines. */
export interface DatelineAccuracy {
  /** Stories with an annotated dateline. */
  readonly marked: number
  /**
   * Of these: place, region, month and day as annotated, and the rest begins with the body's first
   * words.
   */
  readonly right: number
  /** Of the same stories without their dateline: how many were given one. */
  readonly invented: number
  /** Input and reading of those that went wrong, for people. */
  readonly misses: readonly string[]
}

/** The dateline of a story as the corpus annotates it. */
interface Truth {
  readonly place: string
  readonly addition: string
  readonly month: number
  readonly day: number
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Whether the corpus is there; without it there is nothing to measure. */
export function hasReutersCorpus(folder: string = reutersCorpus): boolean {
  return existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.sgm'))
}

/**
 * Measures `parseDateline` on every story of the corpus with an annotated dateline. Each is given
 * as the paragraph that plain text would contain: the dateline, run into the body.
 * @param folder contains the `.sgm` files.
 */
export function datelineAccuracy(folder: string = reutersCorpus): DatelineAccuracy {
  const counts = { marked: 0, right: 0, invented: 0, misses: [] as string[] }
  for (const { dateline, body, year } of stories(folder)) {
    counts.marked++
    const paragraph = dateline + body
    const parsed = parseDateline(paragraph, { referenceDate: `${year}-12-31` })
    const truth = readMarkup(dateline)
    const rest = parsed ? paragraph.slice(parsed.length) : ''
    const found = parsed?.dateline
    const right =
      truth !== null &&
      found !== undefined &&
      sameLetters(found.place, truth.place) &&
      sameLetters([found.region, found.country].filter(Boolean).join(' '), truth.addition) &&
      found.date === `${year}-${String(truth.month).padStart(2, '0')}-${String(truth.day).padStart(2, '0')}` &&
      rest.startsWith(firstWords(afterDash(dateline) + body))
    if (right) counts.right++
    else counts.misses.push(`${JSON.stringify(paragraph.slice(0, 70))} read as ${JSON.stringify(found ?? null)}`)
    const invented = parseDateline(afterDash(dateline) + body, { referenceDate: `${year}-12-31` })
    if (invented) {
      counts.invented++
      counts.misses.push(`invented: ${JSON.stringify(body.slice(0, 70))} read as ${JSON.stringify(invented.dateline)}`)
    }
  }
  return counts
}

function* stories(folder: string): Generator<{ dateline: string; body: string; year: string }> {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.sgm'))) {
    const text = readFileSync(folder + name, 'latin1')
    for (const [story] of text.matchAll(/<REUTERS[\s\S]*?<\/REUTERS>/gu)) {
      const dateline = unescapeMarkup(/<DATELINE>([\s\S]*?)<\/DATELINE>/u.exec(story)?.[1] ?? '')
      const body = unescapeMarkup(/<BODY>([\s\S]*?)<\/BODY>/u.exec(story)?.[1] ?? '')
      const year = /<DATE>[^<]*?-(\d{4}) /u.exec(story)?.[1] ?? '1987'
      if (dateline.trim() !== '') yield { dateline, body, year }
    }
  }
}

/**
 * The markup sometimes extends into the story: what follows the date's dash belongs to the body.
 */
function afterDash(dateline: string): string {
  return /\d\s*,?\s*-+\s*([\s\S]*)$/u.exec(dateline)?.[1] ?? ''
}

/**
 * Place, addition and date of the markup, split from the right without the parser under test; null
 * if it has no date.
 */
function readMarkup(dateline: string): Truth | null {
  const flat = dateline.replace(/\s+/gu, ' ').trim()
  const found = /^[^A-Za-z]*(.*?)[ ,.-]* (?:([A-Za-z]{3,9})\.? ?(\d{1,2})|(\d{1,2}) ([A-Za-z]{3,9}))\b/u.exec(flat)
  const month = months.indexOf((found?.[2] ?? found?.[5] ?? '').slice(0, 3).toLowerCase()) + 1
  if (!found || month === 0) return null
  const [place = '', ...additions] = (found[1] ?? '').split(/ ?, /u)
  return { place, addition: additions.join(' '), month, day: Number(found[3] ?? found[4]) }
}

function sameLetters(found: string | null, truth: string): boolean {
  const letters = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}/]+/gu, ' ')
      .trim()
  return letters(found ?? '') === letters(truth)
}

function firstWords(body: string): string {
  return body.trimStart().slice(0, 20)
}

function unescapeMarkup(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&#3;', '').replaceAll('&amp;', '&')
}
