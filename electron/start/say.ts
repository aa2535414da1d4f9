import { languageOf } from '#hosts/cli/terminal.ts'
import type { ErrorDetails } from '#shared/api/errors.ts'
import { start as german } from '#shared/locales/de/start.ts'
import { start as english } from '#shared/locales/en/start.ts'
import { fill } from '#shared/locales/text.ts'

/** The language of the terminal that Lede is started from. */
export const language = languageOf(process.env)

export type StartText = keyof typeof english

/** A line of `npm start` in the terminal's language. */
export function startText(key: StartText, details: ErrorDetails = {}): string {
  return fill((language === 'de' ? german : english)[key], details)
}
