import { asLedeError } from '#shared/api/errors.ts'
import type { Article } from '#shared/article/article.ts'
import type { Checker, CheckOptions, Report } from '#shared/checks/checker.ts'
import type { CheckName } from '#shared/checks/finding.ts'
import { inTime } from '../find/in-time.ts'

/** How long a check may take, in ms: a hundred times what a long story needs. */
const usualPatience = 2_500

/**
 * Checks a story with a time limit, for the desk and the command line: a house pattern that does
 * not end is stopped, and left out from then on (`broken` in the report names it).
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
