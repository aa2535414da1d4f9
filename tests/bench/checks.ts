import { Checker, type CheckOptions } from '#shared/checks/checker.ts'
import { checkSettingsSchema } from '#shared/checks/settings.ts'
import { cleanCopy } from '#tests/helpers/clean-copy.ts'
import { story } from '#tests/helpers/story.ts'
import { p95 } from './times.ts'

const runs = 40

/** The words of a story of about a thousand words. */
const paragraphs = Array.from({ length: 40 }, (_each, index) => cleanCopy[index % cleanCopy.length] ?? '')

const options: CheckOptions = {
  settings: checkSettingsSchema.parse({}),
  publisher: { name: '', url: '' },
  review: { suggestions: 0, comments: 0, conflicts: 0 },
  ignored: new Set(),
}

/**
 * The 95th percentile of all checks over a story of 1,000 words checked for the first time, and
 * over the same story after a change in one paragraph, in milliseconds of processor time.
 */
export function checkTimes(): { whole: number; changed: number } {
  const article = story({ headline: 'Pier reopens' }, paragraphs)
  const checkWhole = () => new Checker().check(article, options)
  for (let warm = 0; warm < 5; warm++) checkWhole()
  const whole = Array.from({ length: runs }, () => processorTime(checkWhole))
  const checker = new Checker()
  checker.check(article, options)
  const others = (article.body.content ?? []).slice(1)
  const changed = Array.from({ length: runs }, (_each, index) => {
    const first = story({}, [`${paragraphs[0]} Word ${index}.`]).body.content ?? []
    const now = { ...article, body: { ...article.body, content: [...first, ...others] } }
    return processorTime(() => checker.check(now, options))
  })
  return { whole: p95(whole), changed: p95(changed) }
}

/**
 * The processor time of a piece of work in milliseconds; other work of the machine is not included.
 */
function processorTime(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}
