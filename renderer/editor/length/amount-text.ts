import type { TFunction } from 'i18next'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import type { LengthUnit } from '#shared/measure/index.ts'

/** A number as the language of the interface writes it. */
export function numberText(number: number): string {
  return new Intl.NumberFormat(currentLanguage()).format(number)
}

/** A number of words, characters or lines in the language of the interface. */
export function amountText(t: TFunction<'measure'>, unit: LengthUnit, count: number): string {
  return t(unit, { count, number: numberText(count) })
}
