import { asLedeError, type ErrorDetails } from '#shared/api/errors.ts'
import { errors as german } from './de/errors.ts'
import { reasons as germanReasons } from './de/reasons.ts'
import { errors as english } from './en/errors.ts'
import { reasons as englishReasons } from './en/reasons.ts'

/** The languages in which Lede speaks where there is no window: terminals, native dialogs. */
export type TextLanguage = 'en' | 'de'

const texts = {
  en: { errors: english, reasons: englishReasons },
  de: { errors: german, reasons: germanReasons },
} as const

/** A text with its `{{name}}` filled from `details`; a name that no detail has is left as it is. */
export function fill(template: string, details: ErrorDetails): string {
  return template.replaceAll(/\{\{(\w+)\}\}/g, (slot, name: string) =>
    Object.hasOwn(details, name) ? String(details[name]) : slot,
  )
}

/** What any thrown value says to a person. The system's own codes among the details ("EACCES") are put into words. */
export function errorText(error: unknown, language: TextLanguage): string {
  const { code, details } = asLedeError(error)
  const { errors, reasons } = texts[language]
  const worded = Object.entries(details).map(([name, value]) => [name, reasonText(reasons, value)])
  return fill(errors[code], Object.fromEntries(worded))
}

function reasonText(reasons: Readonly<Record<string, string>>, value: string | number): string | number {
  return (Object.hasOwn(reasons, value) && reasons[value]) || value
}
