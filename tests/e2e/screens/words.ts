import { texts as de } from '#renderer/locales/de/index.ts'
import { texts as en } from '#renderer/locales/en/index.ts'
import { commands as germanLabels } from '#shared/locales/de/commands.ts'
import { commands as englishLabels } from '#shared/locales/en/commands.ts'

/** What the interface says in each language: its texts by name space, and its commands’ labels. */
export const words = {
  'en-GB': { ...en, labels: englishLabels },
  'de-DE': { ...de, labels: germanLabels },
} as const

export type Words = (typeof words)[keyof typeof words]
