import type { Article } from '#shared/article/article.ts'
import { isKilled } from '#shared/article/killed.ts'
import type { Problem } from '#shared/publish/problem.ts'
import type { Settings } from '#shared/settings/settings.ts'
import { Checker, type CheckOptions, levelOf, type Report } from './checker.ts'
import { rules } from './rules.ts'

/** How many of the words found a problem quotes. */
const mostNamed = 5

/**
 * The problem that holds back an article because its newsroom's checks find errors in it; one or
 * none. `details` are `count`, `rules` (each name once) and `quotes` (the first words found).
 * Requirements of publishing itself are not included (`problemsOf`), and a kill notice is not
 * checked. `run`: how a host limits the time it takes.
 */
export function checkProblems(
  article: Article,
  { checks, publisher, label }: Pick<Settings, 'checks' | 'publisher'> & Partial<Pick<Settings, 'label'>>,
  about: Pick<CheckOptions, 'review' | 'ignored' | 'house' | 'earlier' | 'taken'>,
  run: (checker: Checker, article: Article, options: CheckOptions) => Report = (checker, ...asked) =>
    checker.check(...asked),
): Problem[] {
  if (isKilled(article)) return []
  const errors = rules.filter((rule) => {
    const level = levelOf(rule, checks)
    return rule.id !== 'publication' && (level === 'error' || (rule.hasOwnSeverities === true && level !== 'off'))
  })
  const report = run(new Checker(errors), article, {
    settings: checks,
    publisher,
    ...(label && { labels: label }),
    ...about,
  })
  const findings = report.findings.filter(({ severity }) => severity === 'error')
  if (findings.length === 0) return []
  const quotes = [...new Set(findings.flatMap(({ quote }) => (quote === '' ? [] : quote.slice(0, 60))))]
  return [
    {
      code: 'checks',
      severity: 'hold',
      field: 'body',
      details: {
        count: String(findings.length),
        rules: [...new Set(findings.map(({ rule }) => rule))].join(', '),
        quotes: quotes.slice(0, mostNamed).join(' · '),
      },
    },
  ]
}
