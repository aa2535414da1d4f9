import { z } from 'zod'
import { checkSeverities } from './severity.ts'

/** A rule's severity as a newsroom sets it, or "off". */
export const levels = [...checkSeverities, 'off'] as const

export type Level = (typeof levels)[number]

/**
 * The limits above which rules report: characters in fields, words in sentences, paragraphs and
 * quotations.
 */
export const usualLimits = {
  headline: 110,
  deck: 200,
  summary: 320,
  sentence: 50,
  paragraph: 150,
  quotation: 60,
} as const

export type LimitName = keyof typeof usualLimits

const limit = (name: LimitName) => z.number().int().min(5).max(10_000).catch(usualLimits[name])

/** How long the list of banned words may be. */
const maxBanned = 100_000

/**
 * Words that a newsroom does not use: `words`, and their replacement; '' if the writer has to find
 * one.
 */
export interface Banned {
  readonly words: string
  readonly instead: string
}

/** The longest line of the list of banned words. */
const longestLine = 400

/** Reads a line of the list: `words = instead`, or words alone. Null without words. */
export function readBanned(line: string): Banned | null {
  const [words = '', instead = ''] = line.split(/=(.*)/su).map((part) => part.trim())
  return words === '' ? null : { words, instead }
}

/** The non-empty lines of a list typed or pasted as one text. */
export function bannedLines(text: string): string[] {
  const lines = text.split(/\r?\n/u).map((line) => line.trim())
  return lines.filter((line) => line.length <= longestLine && readBanned(line) !== null).slice(0, maxBanned)
}

/** A newsroom's choices about the checks. An invalid value falls back to its default by itself. */
export const checkSettingsSchema = z
  .object({
    /** Levels that differ from a rule's own, by rule id. */
    levels: z.record(z.string(), z.enum(levels).nullable().catch(null)).catch({}),
    limits: z
      .object({
        headline: limit('headline'),
        deck: limit('deck'),
        summary: limit('summary'),
        sentence: limit('sentence'),
        paragraph: limit('paragraph'),
        quotation: limit('quotation'),
      })
      .catch(usualLimits),
    /** One line each (`readBanned`): as objects, so many would be too much for one message. */
    banned: z.array(z.string().max(longestLine).nullable().catch(null)).max(maxBanned).catch([]).transform(whole),
    /** Hosts that readers cannot reach: a name includes its subdomains. */
    stagingHosts: z.array(z.string().min(1).max(200)).max(500).catch([]),
  })
  .catch(() => ({ levels: {}, limits: usualLimits, banned: [], stagingHosts: [] }))

export interface CheckSettings {
  /** By rule id. */
  readonly levels: Readonly<Record<string, Level | null>>
  readonly limits: Readonly<Record<LimitName, number>>
  /** One line each, for `readBanned`. */
  readonly banned: readonly string[]
  readonly stagingHosts: readonly string[]
}

function whole<Entry>(entries: readonly (Entry | null)[]): Entry[] {
  return entries.filter((entry) => entry !== null)
}
