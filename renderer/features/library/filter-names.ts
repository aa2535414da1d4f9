import type { TFunction } from 'i18next'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import type { Filter } from '#renderer/state/library.ts'
import { languageName } from '#shared/article/language.ts'
import { statuses } from '#shared/article/status.ts'

/** How a filter's value is shown: statuses and languages by name, others as they are. */
export function valueName(filter: Filter, value: string, t: TFunction<'app'>): string {
  if (filter === 'language') return languageName(value, currentLanguage())
  const status = filter === 'status' && statuses.find((each) => each === value)
  return status ? t(`status.${status}`) : value
}
