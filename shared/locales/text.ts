import { asLedeError, type ErrorCode, type ErrorDetails } from '#shared/api/errors.ts'
import type { LeftOut } from '#shared/import/left-out.ts'
import type { WireNote } from '#shared/import/wire.ts'
import { fill } from './fill.ts'
import { type InterfaceLanguage, regionOf } from './languages.ts'
import { withRuleNames } from './rule-names.ts'
import { timeText } from './time-text.ts'
import { words } from './words.ts'

export { fill }

/** A language in which Lede speaks, in windows, terminals and native dialogs alike. */
export type TextLanguage = InterfaceLanguage

/**
 * What any thrown value says to a person. Codes among the details, the system's own ("EACCES") and
 * those of problems ("noHeadline, noBody"), and those of patterns are put into words.
 *
 * @param own what is said of some errors where Lede has no window, by their codes.
 */
export function errorText(
  error: unknown,
  language: TextLanguage,
  own: Partial<Record<ErrorCode, string>> = {},
): string {
  const { code, details } = asLedeError(error)
  const { errors, reasons, problems, patterns, foreign } = words.in(language)
  const codes = { ...reasons, ...problems, ...patterns, ...foreign }
  const said = withRuleNames(withTimes(details, regionOf(language)), language)
  const worded = Object.entries(said).map(([name, value]) => [name, inWords(codes, value, said)])
  return fill(own[code] ?? errors[code], Object.fromEntries(worded))
}

/** Details with their times as people read them. */
function withTimes(details: ErrorDetails, region: string): ErrorDetails {
  const times = ['until', 'at'].flatMap((name) => {
    const value = details[name]
    return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? [[name, timeText(value, { region })]] : []
  })
  return { ...details, ...Object.fromEntries(times) }
}

/**
 * One kind of what a reader left out, with its number and first words: “hidden text (2): “Check
 * …””.
 */
export function leftOutText({ kind, count, words: first }: LeftOut, language: TextLanguage): string {
  const { [kind]: what, quoted } = words.in(language).leftOut
  const often = count === 1 ? '' : ` (${count})`
  return `${what}${often}${first === '' ? '' : `: ${fill(quoted, { words: first })}`}`
}

/** All that a reader left out, on one line; '' if that is nothing. */
export function leftOutLine(leftOut: readonly LeftOut[], language: TextLanguage): string {
  const what = leftOut.map((each) => leftOutText(each, language)).join('; ')
  return what === '' ? '' : fill(words.in(language).leftOut.line, { what })
}

/** An assumption or action of a reader, in words. */
export function readNoteText({ code, details }: WireNote, language: TextLanguage): string {
  return fill(words.in(language).readNotes[code], details)
}

function inWords(
  texts: Readonly<Record<string, string>>,
  value: string | number,
  details: ErrorDetails,
): string | number {
  if (typeof value === 'number') return value
  const codes = value.split(', ')
  return codes.every((code) => Object.hasOwn(texts, code))
    ? codes.map((code) => fill(texts[code] ?? code, details)).join(' ')
    : value
}
