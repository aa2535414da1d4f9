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

/** The list of banned words of an earlier Lede: how many lines, and how long one. */
const oldList = { lines: 100_000, line: 400 } as const

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
    /**
     * What stood here in an earlier Lede, or does by hand; it becomes house rules
     * (house/banned.ts).
     */
    banned: z.array(z.string().max(oldList.line).nullable().catch(null)).max(oldList.lines).catch([]).transform(whole),
    /** Hosts that readers cannot reach: a name, with those below it. */
    stagingHosts: z.array(z.string().min(1).max(200)).max(500).catch([]),
  })
  .catch(() => ({ levels: {}, limits: usualLimits, banned: [], stagingHosts: [] }))

export interface CheckSettings {
  /** By rule id. */
  readonly levels: Readonly<Record<string, Level | null>>
  readonly limits: Readonly<Record<LimitName, number>>
  /** Lines that are no house rules yet. */
  readonly banned: readonly string[]
  readonly stagingHosts: readonly string[]
}

function whole<Entry>(entries: readonly (Entry | null)[]): Entry[] {
  return entries.filter((entry) => entry !== null)
}
