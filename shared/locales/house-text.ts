import type { CheckName } from '#shared/checks/finding.ts'
import type { RowProblem } from '#shared/checks/house/file.ts'
import type { HouseRule } from '#shared/checks/house/rule.ts'
import type { RuleId } from '#shared/checks/rule-ids.ts'
import { ruleTexts } from './finding-text.ts'
import { fill, type TextLanguage } from './text.ts'
import { words } from './words.ts'

/** What is wrong with a row of a file of house rules. */
export function rowText({ code, details }: RowProblem, language: TextLanguage): string {
  const { checks, patterns } = words.in(language)
  const { value = '' } = details
  const complaints: Readonly<Record<string, string>> = patterns
  return fill(checks.rows[code], { value: code === 'pattern' ? (complaints[value] ?? value) : value })
}

/** The name of a check that failed: a rule's name, or the words of a house rule. */
export function brokenText(
  name: CheckName,
  houseRules: { get(id: string): HouseRule | undefined },
  language: TextLanguage,
): string {
  if (!name.startsWith('house:')) return ruleTexts(name as RuleId, language).name
  const rule = houseRules.get(name.slice('house:'.length))
  return rule?.find[0] ?? ruleTexts('house', language).name
}
