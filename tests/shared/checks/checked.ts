import type { Article } from '#shared/article/article.ts'
import { Checker, type CheckOptions } from '#shared/checks/checker.ts'
import type { Finding } from '#shared/checks/finding.ts'
import { firstHouseRules } from '#shared/checks/house/file.ts'
import { HouseRules } from '#shared/checks/house/house-rules.ts'
import type { RuleId } from '#shared/checks/rule-ids.ts'
import { rules } from '#shared/checks/rules.ts'
import { type CheckSettings, checkSettingsSchema } from '#shared/checks/settings.ts'
import { story } from '#tests/helpers/story.ts'

/** Settings in which every rule is on. */
export const everyRule: CheckSettings = checkSettingsSchema.parse({
  levels: Object.fromEntries(rules.map(({ id, severity }) => [id, severity])),
})

export const checkOptions: CheckOptions = {
  settings: everyRule,
  publisher: { name: 'The Daily', url: 'https://daily.example.org' },
  review: { suggestions: 0, comments: 0, conflicts: 0 },
  ignored: new Set(),
  house: new HouseRules(firstHouseRules.rules),
}

/** The findings of one rule in an article. */
export function foundBy(rule: RuleId, article: Article, options: Partial<CheckOptions> = {}): Finding[] {
  const { findings, broken } = new Checker().check(article, { ...checkOptions, ...options })
  if (broken.length > 0) throw new Error(`threw: ${broken.join(', ')}`)
  return findings.filter((finding) => finding.rule === rule)
}

/** A story of one paragraph on Wednesday, 18 March 2026. */
export function paragraphIn(language: string, text: string): Article {
  const { dateline } = story()
  return story({ language, dateline: { ...dateline, date: '2026-03-18' } }, [text])
}
