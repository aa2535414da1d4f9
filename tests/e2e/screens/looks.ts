import { isLong } from '#tests/helpers/long.ts'

/**
 * The looks that screens are met in: every language in every size, half of them in each theme. In
 * the long run each screen is looked at in the other theme as well, which makes all of them.
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

/** The looks of the screen at a place among all: one, in turn, or in the long run every one. */
export function looksOf(place: number): readonly Look[] {
  return looks.filter((_, index) => isLong || index === place % looks.length)
}

/** The theme that a look begins in; in the long run the other one after it. */
export function themesOf({ colorScheme }: Look): readonly Theme[] {
  if (!isLong) return [colorScheme]
  return colorScheme === 'dark' ? ['dark', 'light'] : ['light', 'dark']
}

/** A look by its name: "en-light-1440x900". */
export function lookName({ locale, viewport: { width, height } }: Look, theme: Theme): string {
  return `${locale.slice(0, 2)}-${theme}-${width}x${height}`
}
