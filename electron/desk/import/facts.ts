import { parseDateline } from '#shared/dateline/index.ts'
import { bylineNames } from './byline.ts'
import { categoryOf } from './category.ts'
import { isEmbargo } from './embargo-words.ts'
import { fieldOf, type LabelledField } from './labelled-fields.ts'
import type { Unit } from './lines.ts'
import { noiseOf } from './noise.ts'
import type { NoiseReason } from './noise-words.ts'
import { isUpdateNotice, type PageTimestamp, readTimestamp } from './timestamp.ts'
import { isWireCode, sluglineOf, versionMark } from './wire-code.ts'
import { hasLetter, headLength, isProse, wordCount } from './words.ts'

/** The properties of a unit by itself, regardless of its surroundings. */
export interface Facts {
  readonly text: string
  readonly setApart: boolean
  readonly noise: NoiseReason | null
  readonly wireCode: boolean
  readonly embargo: boolean
  readonly timestamp: PageTimestamp | null
  readonly category: string | null
  readonly byline: boolean
  readonly slugline: boolean
  readonly field: LabelledField | null
  /** Whether it begins with a dateline that has an agency or a date, or only a place. */
  readonly dateline: 'sure' | 'maybe' | null
  readonly prose: boolean
  readonly words: number
}

/** What recognisers of single lines need to know of the newsroom and the day. */
export interface Surroundings {
  /** The newsroom's own categories. */
  readonly categories: readonly string[]
  /** YYYY-MM-DD; dates without a year are read relative to this day. */
  readonly referenceDate: string
}

/** Labels, codes and time stamps are short; longer units are not tested for them. */
const maxLabel = 400

/** The facts of a unit in which nothing was recognised. */
export const nothingKnown = {
  noise: null,
  wireCode: false,
  embargo: false,
  timestamp: null,
  category: null,
  byline: false,
  slugline: false,
  field: null,
  dateline: null,
} satisfies Partial<Facts>

/** Recognises one unit. */
export function factsOf({ text, setApart }: Unit, { categories, referenceDate }: Surroundings): Facts {
  const prose = isProse(text)
  const label = text.replace(/^[|·•–—/]\s+|,$/gu, '')
  const facts = { ...nothingKnown, text, setApart, prose, words: wordCount(text.slice(0, headLength)) }
  if (text.length > maxLabel) return facts
  const field = fieldOf(text)
  const timestamp = readTimestamp(label, referenceDate)
  const category = timestamp === null ? categoryOf(label, categories) : null
  const byline = !prose && bylineNames(label) !== null
  return {
    ...facts,
    field,
    timestamp,
    category,
    byline,
    noise:
      category === null && timestamp === null && !byline
        ? (noiseOf(label) ?? (!prose && isUpdateNotice(label) && versionMark(label) === null ? 'boilerplate' : null))
        : null,
    wireCode: isWireCode(text),
    embargo: isEmbargo(text),
    slugline: sluglineOf(text) !== null,
  }
}

/** The kind of dateline that a text begins with. */
export function datelineKind(text: string): Facts['dateline'] {
  if (!hasLetter(text.slice(0, headLength))) return null
  const dateline = parseDateline(text.slice(0, headLength))?.dateline
  if (dateline === undefined) return null
  return dateline.agency !== null || /\d/u.test(text.slice(0, 60)) ? 'sure' : 'maybe'
}

/** Whether a line is complete by itself: paragraphs are never joined across it. */
export function standsAlone(text: string, surroundings: Surroundings): boolean {
  if (/^\^|<$/u.test(text)) return true
  const facts = factsOf({ text, setApart: false }, surroundings)
  return (
    facts.noise !== null ||
    facts.wireCode ||
    facts.embargo ||
    facts.timestamp !== null ||
    facts.category !== null ||
    facts.byline ||
    facts.field !== null
  )
}

/**
 * The parts of a line of several labels ("Politik | 22 Juni 2022, 14:36 | Von Klara Voss"), each
 * with the separator before it; null for any other line. One of them is a time stamp, and none of
 * them is text of the story.
 */
export function labelRow(text: string, surroundings: Surroundings): string[] | null {
  if (!/\d/u.test(text)) return null
  for (const parts of [text.split(/\s(?=[|·•–—/]\s)/u), text.split(/(?<=^[^,]*,)\s/u)]) {
    if (parts.length < 2) continue
    const facts = parts.map((part) =>
      factsOf({ text: part.replace(/^[|·•–—/]\s+|,$/gu, ''), setApart: false }, surroundings),
    )
    const labels = facts.every((fact) => fact.timestamp || fact.category !== null || fact.byline || fact.noise)
    const sorts = facts.some((fact) => fact.timestamp) && facts.some((fact) => fact.category !== null || fact.byline)
    if (labels && sorts) return parts
  }
  return datedByline(text, surroundings)
}

/**
 * "By Anna Lee March 10, 2015", "Posted on March 10, 2015 by Anna Lee": author and time with
 * nothing between, on some pages not even a space ("By ANNA LEEMARCH 10, 2015").
 */
function datedByline(text: string, { referenceDate }: Surroundings): string[] | null {
  for (const { index } of text.matchAll(/\s+|(?<=\p{L}\p{L})(?=\p{Lu}\p{L}{2,8}\.?\s\d)/gu)) {
    const [head, tail] = [text.slice(0, index), text.slice(index).trimStart()]
    const isByline = [head, tail].map((part) => bylineNames(part) !== null)
    const isTime = [head, tail].map((part) => readTimestamp(part, referenceDate) !== null)
    if ((isByline[0] && isTime[1]) || (isTime[0] && isByline[1])) return [head, tail]
  }
  return null
}
