import { z } from 'zod'
import { languageTags } from '#shared/locales/languages.ts'
import { personSchema } from '#shared/review/people/person.ts'
import { readShortcutChoices } from '#shared/shortcuts.ts'
import { snippetLimits, snippetSchema } from '#shared/snippets.ts'
import { withoutDamaged, words } from './lists.ts'

/** The settings of a person, wherever they work. */
export const personSettings = z.object({
  /** The person's name and initials; null until first needed. */
  profile: personSchema.nullable().catch(null),
  interfaceLanguage: z.enum(['system', ...languageTags]).catch('system'),
  /**
   * Whether quotation marks, dashes and spaces are corrected while typing to the conventions of the
   * article's language.
   */
  typography: z.boolean().catch(true),
  /** Whether the spelling is checked. */
  spelling: z.boolean().catch(true),
  /** This person's own words for the spelling checker. */
  personalWords: words,
  /**
   * Words a minute for the reading time; null uses the speed of the article's language
   * (shared/measure/reading-time.ts).
   */
  readingSpeed: z.number().int().min(50).max(1_000).nullable().catch(null),
  /** Text snippets, each with its abbreviation. Damaged ones are left out. */
  snippets: z.array(snippetSchema.nullable().catch(null)).max(snippetLimits.count).catch([]).transform(withoutDamaged),
  /** Shortcuts that replace those of shared/commands.ts, by command; null: no shortcut. */
  shortcuts: z.record(z.string(), z.unknown()).catch({}).transform(readShortcutChoices),
  /** Whether others in the newsroom see which story is open here. */
  showPresence: z.boolean().catch(true),
})
