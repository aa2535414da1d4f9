import type { TextLanguage } from './text.ts'

/** How a language writes times where nobody says which region it is. */
export const usualRegion: Readonly<Record<TextLanguage, string>> = { en: 'en-GB', de: 'de' }

/** A time as people read it, in the machine's zone. `region`: the language tag whose region says how times are written ("en-GB"). */
export function timeText(timestamp: string, region: string): string {
  return new Date(timestamp).toLocaleString(region, { dateStyle: 'medium', timeStyle: 'short' })
}
