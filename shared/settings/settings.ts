import { z } from 'zod'
import { checkSettingsSchema } from '#shared/checks/settings.ts'
import { languageTags } from '#shared/locales/languages.ts'
import { usualLineLength } from '#shared/measure/measure.ts'
import { personSchema } from '#shared/review/people/person.ts'
import { readShortcutChoices } from '#shared/shortcuts.ts'
import { snippetLimits, snippetSchema } from '#shared/snippets.ts'

const agencyChoice = z.object({
  /** The name as it stands in the agency field and in brackets in the dateline. */
  name: z.string().min(1).max(100),
})

/** The language that a dictionary is for, as its files are named. */
export const dictionaryTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/)

/** Words that no dictionary has. One that is none is left out. */
const words = z
  .array(z.string().trim().min(1).max(100).nullable().catch(null))
  .max(10_000)
  .catch([])
  .transform((each) => [...new Set(whole(each))])

/**
 * What a newsroom and a person have chosen. Every key has a default, and a key that does not
 * validate falls back to it alone, so that a damaged or older file never keeps Lede from starting.
 */
export const settingsSchema = z.object({
  interfaceLanguage: z.enum(['system', ...languageTags]).catch('system'),
  theme: z.enum(['system', 'light', 'dark']).catch('system'),
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
  /** A folder of this machine: what lands in it becomes drafts. '' watches none. */
  watchFolder: z.string().max(4_000).catch(''),
  /**
   * Whether quotation marks, dashes and spaces are set as the article's language has them while
   * they are typed.
   */
  typography: z.boolean().catch(true),
  /** Whether the spelling is checked. */
  spelling: z.boolean().catch(true),
  /**
   * The dictionaries that Lede brings along and that are not used
   * (shared/spelling/dictionaries.ts).
   */
  spellingOff: z.array(dictionaryTag).max(100).catch([]),
  /** What one person writes so, and what all of the newsroom does. */
  personalWords: words,
  newsroomWords: words,
  /** The newsroom's line, in characters. */
  lineLength: z.number().int().min(10).max(200).catch(usualLineLength),
  /**
   * Words a minute for the reading time; null goes by the article's language
   * (shared/measure/reading-time.ts).
   */
  readingSpeed: z.number().int().min(50).max(1_000).nullable().catch(null),
  /** Texts that are written often, by what is typed for them. One that is damaged is left out. */
  snippets: z.array(snippetSchema.nullable().catch(null)).max(snippetLimits.count).catch([]).transform(whole),
  /** Shortcuts in place of those of shared/commands.ts, by command; null: none. */
  shortcuts: z.record(z.string(), z.unknown()).catch({}).transform(readShortcutChoices),
  /** Whether copy leaves Lede, and a story is published, only as it was approved. */
  requireApproval: z.boolean().catch(false),
  /** Whether people may approve their own stories (shared/review/suggest/own-story.ts). */
  selfApproval: z.boolean().catch(true),
  /**
   * Whether a story is approved and published only once every conflict of a merge is settled; else
   * whoever does it is asked.
   */
  settleConflicts: z.boolean().catch(false),
  /** What the checks look at, and how much it weighs (shared/checks). */
  checks: checkSettingsSchema,
  /** Whether the others in the newsroom see which story is open here. */
  showPresence: z.boolean().catch(true),
  /** Who works here; null until it is first needed. */
  profile: personSchema.nullable().catch(null),
})

function whole<Entry>(entries: readonly (Entry | null)[]): Entry[] {
  return entries.filter((entry) => entry !== null)
}

export type Settings = z.infer<typeof settingsSchema>

/** Settings from whatever a file says; never throws. */
export function readSettings(value: unknown): Settings {
  return settingsSchema.parse(typeof value === 'object' && value !== null ? value : {})
}

/** Where a host keeps settings: electron-store in the app, `conf` on the same file elsewhere. */
export interface SettingsStore {
  read(): Settings
  write(settings: Settings): void | Promise<void>
  /** Calls back when the settings were changed by anybody; returns the way to stop. */
  onChange(listener: (settings: Settings) => void): () => void
}
