import { z } from 'zod'
import { languageTags } from '#shared/locales/languages.ts'
import { personSchema } from '#shared/review/people/person.ts'
import { readShortcutChoices } from '#shared/shortcuts.ts'
import { snippetLimits, snippetSchema } from '#shared/snippets.ts'
import { whole, words } from './lists.ts'

/** What a person has chosen: theirs wherever they work. */
export const personSettings = z.object({
  /** Who works here; null until it is first needed. */
  profile: personSchema.nullable().catch(null),
  interfaceLanguage: z.enum(['system', ...languageTags]).catch('system'),
  /**
   * Whether quotation marks, dashes and spaces are set as the article's language has them while
   * they are typed.
   */
  typography: z.boolean().catch(true),
  /** Whether the spelling is checked. */
  spelling: z.boolean().catch(true),
  /** What this person writes so. */
  personalWords: words,
  /**
   * Words a minute for the reading time; null goes by the article's language
   * (shared/measure/reading-time.ts).
   */
  readingSpeed: z.number().int().min(50).max(1_000).nullable().catch(null),
  /** Texts that are written often, by what is typed for them. One that is damaged is left out. */
  snippets: z.array(snippetSchema.nullable().catch(null)).max(snippetLimits.count).catch([]).transform(whole),
  /** Shortcuts in place of those of shared/commands.ts, by command; null: none. */
  shortcuts: z.record(z.string(), z.unknown()).catch({}).transform(readShortcutChoices),
  /** Whether the others in the newsroom see which story is open here. */
  showPresence: z.boolean().catch(true),
})
