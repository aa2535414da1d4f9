import { asLedeError, type ErrorDetails } from '#shared/api/errors.ts'
import type { LeftOut } from '#shared/import/left-out.ts'
import { errors as german } from './de/errors.ts'
import { foreign as germanForeign } from './de/foreign.ts'
import { leftOut as germanLeftOut } from './de/left-out.ts'
import { patterns as germanPatterns } from './de/patterns.ts'
import { problems as germanProblems } from './de/problems.ts'
import { reasons as germanReasons } from './de/reasons.ts'
import { errors as english } from './en/errors.ts'
import { foreign as englishForeign } from './en/foreign.ts'
import { leftOut as englishLeftOut } from './en/left-out.ts'
import { patterns as englishPatterns } from './en/patterns.ts'
import { problems as englishProblems } from './en/problems.ts'
import { reasons as englishReasons } from './en/reasons.ts'
import { withRuleNames } from './rule-names.ts'
import { timeText, usualRegion } from './time-text.ts'

/** The languages in which Lede speaks where there is no window: terminals, native dialogs. */
export type TextLanguage = 'en' | 'de'

const texts = {
  en: {
    errors: english,
    words: { ...englishReasons, ...englishProblems, ...englishPatterns, ...englishForeign },
    leftOut: englishLeftOut,
  },
  de: {
    errors: german,
    words: { ...germanReasons, ...germanProblems, ...germanPatterns, ...germanForeign },
    leftOut: germanLeftOut,
  },
} as const

/** A text with its `{{name}}` filled from `details`; a name that no detail has is left as it is. */
export function fill(template: string, details: ErrorDetails): string {
  return template.replaceAll(/\{\{(\w+)\}\}/g, (slot, name: string) =>
    Object.hasOwn(details, name) ? String(details[name]) : slot,
  )
}

/**
 * What any thrown value says to a person. Codes among the details, the system's own ("EACCES") and those of problems ("noHeadline, noBody"), and those of patterns are put into words.
 */
export function errorText(error: unknown, language: TextLanguage): string {
  const { code, details } = asLedeError(error)
  const { errors, words } = texts[language]
  const said = withRuleNames(withTimes(details, usualRegion[language]), language)
  const worded = Object.entries(said).map(([name, value]) => [name, inWords(words, value, said)])
  return fill(errors[code], Object.fromEntries(worded))
}

/** What a problem names of times, as people read them. */
function withTimes(details: ErrorDetails, region: string): ErrorDetails {
  const times = ['until', 'at'].flatMap((name) => {
    const value = details[name]
    return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? [[name, timeText(value, { region })]] : []
  })
  return { ...details, ...Object.fromEntries(times) }
}

/** One kind of what a reader left out, with how often and the first words: “hidden text (2): “Check …””. */
export function leftOutText({ kind, count, words }: LeftOut, language: TextLanguage): string {
  const [open, close] = language === 'de' ? ['„', '“'] : ['“', '”']
  const often = count === 1 ? '' : ` (${count})`
  return `${texts[language].leftOut[kind]}${often}${words === '' ? '' : `: ${open}${words}${close}`}`
}

/** All of what a reader left out, on one line; '' where that is nothing. */
export function leftOutLine(leftOut: readonly LeftOut[], language: TextLanguage): string {
  const what = leftOut.map((each) => leftOutText(each, language)).join('; ')
  return what === '' ? '' : fill(texts[language].leftOut.line, { what })
}

function inWords(
  words: Readonly<Record<string, string>>,
  value: string | number,
  details: ErrorDetails,
): string | number {
  if (typeof value === 'number') return value
  const codes = value.split(', ')
  return codes.every((code) => Object.hasOwn(words, code))
    ? codes.map((code) => fill(words[code] ?? code, details)).join(' ')
    : value
}
