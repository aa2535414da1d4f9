import { languageOf } from '#hosts/cli/terminal.ts'
import type { ErrorDetails } from '#shared/api/errors.ts'
import { start as english } from '#shared/locales/en/start.ts'
import { partOf } from '#shared/locales/part.ts'
import { fill } from '#shared/locales/text.ts'
import { words } from '#shared/locales/words.ts'

/** The language of the terminal from which Lede is started. */
export const language = languageOf(process.env)

export type StartText = keyof typeof english

type StartTexts = Readonly<Record<StartText, string>>

const startTexts = partOf<StartTexts>(english, async (tag) => {
  const loaded: { start: StartTexts } = await import(`../../shared/locales/${tag}/start.ts`)
  return loaded.start
})
await Promise.all([startTexts.load(language), words.load(language)])

/** A line of `npm start` in the terminal's language. */
export function startText(key: StartText, details: ErrorDetails = {}): string {
  return fill(startTexts.in(language)[key], details)
}
