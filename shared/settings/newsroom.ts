import { z } from 'zod'
import { carriages } from '#shared/asset/carriage.ts'
import { checkSettingsSchema } from '#shared/checks/settings.ts'
import { labelSettingsSchema } from '#shared/label/settings.ts'
import { usualLineLength } from '#shared/measure/measure.ts'
import { words } from './lists.ts'

const agencyChoice = z.object({
  /** The name in the agency field and in the brackets of the dateline. */
  name: z.string().min(1).max(100),
})

/** The settings of a newsroom: the same for everybody who works in it. */
export const newsroomSettings = z.object({
  /**
   * Agencies offered for the agency tag and the dateline, in this order. Free entry stays possible.
   */
  agencies: z
    .array(agencyChoice)
    .max(500)
    .catch(() => ['AP', 'Reuters', 'AFP', 'dpa', 'APA', 'BelTA', 'TASS', 'Xinhua'].map((name) => ({ name }))),
  /**
   * Categories offered, in this order. If empty, the interface offers its defaults in its language.
   */
  categories: z.array(z.string().min(1).max(200)).max(500).catch([]),
  /** The publisher: the page's site name and JSON-LD publisher. */
  publisher: z
    .object({ name: z.string().max(300).catch(''), url: z.string().max(2000).catch('') })
    .catch({ name: '', url: '' }),
  /** BCP 47 tag of new articles; '' uses the interface's language. */
  articleLanguage: z.string().max(35).catch(''),
  /** IANA zone of new articles; '' uses the machine's. */
  timeZone: z.string().max(100).catch(''),
  /** Bylines offered while typing. */
  bylines: z.array(z.string().min(1).max(300)).max(500).catch([]),
  usageTerms: z.string().max(10_000).catch(''),
  /** Certificates (PEM) of the authorities whose signatures of pictures the newsroom trusts. */
  trustedSigners: z.string().max(200_000).catch(''),
  /** What published pictures carry of what their files say of them. */
  pictureMetadata: z.enum(carriages).catch('core'),
  /** The newsroom's own words for the spelling checker. */
  newsroomWords: words,
  /** The length of a line in this newsroom, in characters. */
  lineLength: z.number().int().min(10).max(200).catch(usualLineLength),
  /** Whether a story can only be exported and published as it was approved. */
  requireApproval: z.boolean().catch(false),
  /** Whether people may approve their own stories (shared/review/suggest/own-story.ts). */
  selfApproval: z.boolean().catch(true),
  /**
   * Whether every merge conflict has to be settled before a story is approved or published;
   * otherwise the person is asked.
   */
  settleConflicts: z.boolean().catch(false),
  /** How generated content is labelled for readers (shared/label). */
  label: labelSettingsSchema,
  /** Which checks are on, and how severe they are (shared/checks). */
  checks: checkSettingsSchema,
})
