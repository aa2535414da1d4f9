import { isLanguageTag } from '#shared/article/language.ts'
import { readDay } from '#shared/checks/house/columns.ts'
import type { RowProblem } from '#shared/checks/house/file.ts'
import { patternProblem } from '#shared/checks/house/house-rules.ts'
import { type HouseRule, houseLimits, houseRuleSchema, triedKey } from '#shared/checks/house/rule.ts'

/** A rule as it is typed: lists and days are texts. */
export interface RuleEntry extends Omit<HouseRule, 'find' | 'languages' | 'categories' | 'from' | 'until'> {
  readonly find: string
  readonly languages: string
  readonly categories: string
  readonly from: string
  readonly until: string
}

export type EntryProblems = Readonly<Partial<Record<keyof RuleEntry, Pick<RowProblem, 'code' | 'details'>>>>

export function entryOf(rule: HouseRule): RuleEntry {
  return {
    ...rule,
    find: rule.find.join('\n'),
    languages: rule.languages.join(', '),
    categories: rule.categories.join(', '),
    from: rule.from ?? '',
    until: rule.until ?? '',
  }
}

/** Whether two rules are typed alike. */
export function isSameEntry(one: RuleEntry, other: RuleEntry): boolean {
  const texts = new Map(Object.entries(other).map(([name, value]) => [name, JSON.stringify(value)]))
  return Object.entries(one).every(([name, value]) => JSON.stringify(value) === texts.get(name))
}

/**
 * The rule that was typed, or what is wrong with it. One that finds other things than before is off
 * until it was tried.
 */
export function readEntry(entry: RuleEntry, before: HouseRule): { rule: HouseRule } | { problems: EntryProblems } {
  const languages = partsOf(entry.languages, ',')
  const find = entry.kind === 'pattern' ? [entry.find].filter((each) => each !== '') : partsOf(entry.find, '\n')
  const [from, until] = [readDay(entry.from), readDay(entry.until)]
  const wrong = (code: RowProblem['code'], value = '') => ({ code, details: { value } })
  const unknown = languages.find((tag) => !isLanguageTag(tag))
  const isTooLong = find.some((each) => each.length > houseLimits.find) || find.length > houseLimits.phrases
  const complaint = entry.kind === 'pattern' && find[0] !== undefined ? patternProblem(find[0]) : null
  const problems: EntryProblems = {
    ...(find.length === 0 && { find: wrong('words') }),
    ...(isTooLong && { find: wrong('long', String(houseLimits.find)) }),
    ...(complaint !== null && { find: wrong('pattern', complaint) }),
    ...(unknown !== undefined && { languages: wrong('language', unknown) }),
    ...(from === undefined && { from: wrong('date', entry.from) }),
    ...(until === undefined && { until: wrong('date', entry.until) }),
    ...(from && until && from > until && { until: wrong('dates', `${entry.from} – ${entry.until}`) }),
  }
  if (Object.keys(problems).length > 0) return { problems }
  const categories = partsOf(entry.categories, ',')
  const { data } = houseRuleSchema.safeParse({ ...entry, find, languages, categories, from, until })
  if (data === undefined) return { problems: { find: wrong('rule') } }
  return { rule: { ...data, on: data.on && triedKey(data) === triedKey(before) } }
}

function partsOf(text: string, sign: string): string[] {
  return text
    .split(sign)
    .map((each) => each.trim())
    .filter((each) => each !== '')
}
