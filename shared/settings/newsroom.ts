import { z } from 'zod'
import { checkSettingsSchema } from '#shared/checks/settings.ts'
import { labelSettingsSchema } from '#shared/label/settings.ts'
import { usualLineLength } from '#shared/measure/measure.ts'
import { words } from './lists.ts'

const agencyChoice = z.object({
  /** The name as it stands in the agency field and in brackets in the dateline. */
  name: z.string().min(1).max(100),
})

/** What a newsroom has chosen: the same for everybody who works in it. */
export const newsroomSettings = z.object({
  /**
   * Agencies offered for the agency tag and the dateline, in this order. Free entry stays possible.
   */
  agencies: z
    .array(agencyChoice)
    .max(500)
    .catch(() => ['AP', 'Reuters', 'AFP', 'dpa', 'APA', 'BelTA', 'TASS', 'Xinhua'].map((name) => ({ name }))),
  /**
   * Categories offered, in this order. Empty: the interface offers its own defaults in its
   * language.
   */
  categories: z.array(z.string().min(1).max(200)).max(500).catch([]),
  /** Who publishes: the page's site name and JSON-LD publisher. */
  publisher: z
    .object({ name: z.string().max(300).catch(''), url: z.string().max(2000).catch('') })
    .catch({ name: '', url: '' }),
  /** BCP 47 tag of new articles; '' takes the interface's. */
  articleLanguage: z.string().max(35).catch(''),
  /** IANA zone of new articles; '' takes the machine's. */
  timeZone: z.string().max(100).catch(''),
  /** Bylines offered while typing. */
  bylines: z.array(z.string().min(1).max(300)).max(500).catch([]),
  usageTerms: z.string().max(10_000).catch(''),
  /** Certificates (PEM) of the authorities whose signers of pictures the newsroom trusts. */
  trustedSigners: z.string().max(200_000).catch(''),
  /** What all of the newsroom writes so. */
  newsroomWords: words,
  /** The newsroom's line, in characters. */
  lineLength: z.number().int().min(10).max(200).catch(usualLineLength),
  /** Whether copy leaves Lede, and a story is published, only as it was approved. */
  requireApproval: z.boolean().catch(false),
  /** Whether people may approve their own stories (shared/review/suggest/own-story.ts). */
  selfApproval: z.boolean().catch(true),
  /**
   * Whether a story is approved and published only once every conflict of a merge is settled; else
   * whoever does it is asked.
   */
  settleConflicts: z.boolean().catch(false),
  /** How readers are told what a generator made (shared/label). */
  label: labelSettingsSchema,
  /** What the checks look at, and how much it weighs (shared/checks). */
  checks: checkSettingsSchema,
})
