import { asLedeError } from '#shared/api/errors.ts'
import type { Article } from '#shared/article/article.ts'
import type { Checker, CheckOptions, Report } from '#shared/checks/checker.ts'
import type { CheckName } from '#shared/checks/finding.ts'
import { inTime } from '../find/in-time.ts'

/** How long a check may take, in ms: a hundred times what a long story takes. */
const usualPatience = 2_500

/**
 * Checks a story within bounds, as a desk and a command line have to: what a pattern of the house
 * keeps from ending is stopped, and left out from then on (`broken` of the report names it).
 */
export function boundedCheck(
  checker: Checker,
  article: Article,
  options: CheckOptions,
  patience = usualPatience,
): Report {
  let last: CheckName | null = null
  const watch = (name: CheckName) => {
    last = name
  }
  try {
    return inTime(patience, () => checker.check(article, options, watch))
  } catch (error) {
    if (asLedeError(error).code !== 'find.tooSlow' || last === null) throw error
    checker.leaveOut(last)
    return boundedCheck(checker, article, options, patience)
  }
}
