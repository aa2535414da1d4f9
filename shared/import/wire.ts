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
  /** Until when the copy is not to be published. */
  'embargo',
  /** What editors are told of it. */
  'editorNote',
  'heading',
  'paragraph',
  /** A row of a table, a tab between its cells. Rows in a row are one. */
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
  /** The caption of a picture that is not there. */
  'caption',
  'chosen',
] as const

/**
 * One unit of wire copy or of a page as the reader sees it: a line, or a paragraph joined from
 * hard-wrapped lines. A dateline is no line of its own: it stands at the head of the first
 * paragraph, or (`dateline` on its line) alone.
 */
export const wireLineSchema = z.object({
  text: z.string().max(1_000_000),
  role: z.enum(lineRoles),
  /** Why it was left out; null for every other role. */
  reason: z.enum(leftOutReasons).nullable(),
  /**
   * The block of a body that it is as text: a list, a table, a figure, a paragraph with its marks.
   * Without it, it is text alone.
   */
  block: bodySchema.optional(),
})

export type WireLine = z.infer<typeof wireLineSchema>

/**
 * Something the reader assumed rather than read, to be said to the person. Codes with the details
 * their text names.
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
    /** An item of a version of its standard that Lede does not know. */
    'unknownVersion',
    /** The text was put together from where it stands on pages. */
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
 * What is said of a story after its lines: its notes and what is left out. All else is said of the
 * file, and stays whatever roles its lines are given.
 */
export const toldOfLines = {
  notes: ['zoneOfAgency', 'zoneOfPlace', 'zoneOfSettings', 'zoneOutOfSeason', 'zoneAmbiguous', 'yearAssumed'],
  leftOut: [...leftOutReasons, 'rest', 'embargo'],
} as const satisfies { notes: readonly WireNote['code'][]; leftOut: readonly string[] }
