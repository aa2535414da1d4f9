import { z } from 'zod'
import { bodySchema } from '#shared/article/body.ts'

/** What a line of wire copy can be. */
export const lineRoles = [
  'headline',
  'kicker',
  'deck',
  'category',
  'timestamp',
  'byline',
  'slugline',
  'urgency',
  'keywords',
  /** The end of the copy's embargo. */
  'embargo',
  /** A note to editors. */
  'editorNote',
  'heading',
  'paragraph',
  /** A row of a table, with tabs between its cells. Consecutive rows form one table. */
  'tableRow',
  'leftOut',
] as const

export type LineRole = (typeof lineRoles)[number]

/** Why a line was left out. */
export const leftOutReasons = [
  'navigation',
  'sharing',
  'related',
  'pageDate',
  'duplicate',
  'wireCode',
  'boilerplate',
  /** The caption of a picture that is missing. */
  'caption',
  'chosen',
] as const

/**
 * One unit of wire copy or of a page: a line, or a paragraph joined from hard-wrapped lines. A
 * dateline is not a line: it is at the head of the first paragraph, or (`dateline` on its line)
 * alone.
 */
export const wireLineSchema = z.object({
  text: z.string().max(1_000_000),
  role: z.enum(lineRoles),
  /** Why it was left out; null for every other role. */
  reason: z.enum(leftOutReasons).nullable(),
  /**
   * The block that it becomes in a body: a list, a table, a figure, a paragraph with marks. Without
   * it, it is plain text.
   */
  block: bodySchema.optional(),
})

export type WireLine = z.infer<typeof wireLineSchema>

/**
 * An assumption of the reader, to be shown to the person. Codes with the details for their text.
 */
export const wireNoteSchema = z.object({
  code: z.enum([
    'zoneOfAgency',
    'zoneOfPlace',
    'zoneOfSettings',
    'zoneOutOfSeason',
    'zoneAmbiguous',
    'yearAssumed',
    'encoding',
    /** An item in a version of its standard that Lede does not know. */
    'unknownVersion',
    /** The text was assembled from its layout on pages. */
    'pages',
    'largeTable',
    'tracked',
    'comments',
    'imagesMissing',
  ]),
  details: z.record(z.string(), z.string()),
})

export type WireNote = z.infer<typeof wireNoteSchema>

/**
 * What is reported about a story because of its lines: notes and what is left out. Everything else
 * concerns the file, and stays whatever roles its lines are given.
 */
export const lineDependentReports = {
  notes: ['zoneOfAgency', 'zoneOfPlace', 'zoneOfSettings', 'zoneOutOfSeason', 'zoneAmbiguous', 'yearAssumed'],
  leftOut: [...leftOutReasons, 'rest', 'embargo'],
} as const satisfies { notes: readonly WireNote['code'][]; leftOut: readonly string[] }
