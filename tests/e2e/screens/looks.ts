import { isLong } from '#tests/helpers/long.ts'

/**
 * The looks in which screens are tested: every language in every size, half of them in each theme.
 * The long run also shows each screen in the other theme, which covers all.
 */
const looks = [
  { locale: 'en-GB', colorScheme: 'light', viewport: { width: 1440, height: 900 } },
  { locale: 'en-GB', colorScheme: 'dark', viewport: { width: 1024, height: 700 } },
  { locale: 'de-DE', colorScheme: 'light', viewport: { width: 1024, height: 700 } },
  { locale: 'de-DE', colorScheme: 'dark', viewport: { width: 1440, height: 900 } },
  { locale: 'fr-FR', colorScheme: 'light', viewport: { width: 1024, height: 700 } },
  { locale: 'fr-FR', colorScheme: 'dark', viewport: { width: 1440, height: 900 } },
  { locale: 'ru-RU', colorScheme: 'light', viewport: { width: 1440, height: 900 } },
  { locale: 'ru-RU', colorScheme: 'dark', viewport: { width: 1024, height: 700 } },
  { locale: 'es-ES', colorScheme: 'light', viewport: { width: 1024, height: 700 } },
  { locale: 'es-ES', colorScheme: 'dark', viewport: { width: 1440, height: 900 } },
] as const

export type Look = (typeof looks)[number]
export type Theme = Look['colorScheme']

/** The looks of the screen at an index: one, in turn, or in the long run all. */
export function looksOf(place: number): readonly Look[] {
  return looks.filter((_, index) => isLong || index === place % looks.length)
}

/** The theme with which a look begins; in the long run, then the other one. */
export function themesOf({ colorScheme }: Look): readonly Theme[] {
  if (!isLong) return [colorScheme]
  return colorScheme === 'dark' ? ['dark', 'light'] : ['light', 'dark']
}

/** The name of a look: "en-light-1440x900". */
export function lookName({ locale, viewport: { width, height } }: Look, theme: Theme): string {
  return `${locale.slice(0, 2)}-${theme}-${width}x${height}`
}
