import type { Article } from '#shared/article/article.ts'
import { isKilled } from '#shared/article/killed.ts'
import { asksFor, type Demand } from '#shared/publish/demand.ts'
import type { FactsByHash } from '#shared/publish/picture-facts.ts'
import type { Problem } from '#shared/publish/problem.ts'
import { usageHold } from './usage.ts'

const longestQuote = 200

/**
 * What is to be said of the pictures of a story that leaves, by what their files say: terms that
 * forbid their use or have run out hold it (`details`: `words`, and `asset`, the first of them);
 * that their Content Credentials stay behind is told. `now` in milliseconds since the epoch.
 */
export function pictureProblems(
  article: Pick<Article, 'status' | 'notices'>,
  facts: FactsByHash,
  { demand, now }: { demand: Demand; now: number },
): Problem[] {
  if (!asksFor(demand, 'markup') || isKilled(article)) return []
  const today = new Date(now).toISOString().slice(0, 10)
  const signed = [...facts]
    .filter(([, { credentials }]) => credentials !== null)
    .map(([asset]) => ({ asset, words: '' }))
  const held = [...facts].flatMap(([asset, each]) => {
    const hold = usageHold(each, today)
    return hold === null ? [] : [{ asset, ...hold }]
  })
  const because = (why: 'forbidden' | 'ranOut') => held.filter((each) => each.why === why)
  return [
    ...problem('usageForbidden', 'hold', because('forbidden')),
    ...problem('usageRanOut', 'hold', because('ranOut')),
    ...problem('credentialsLost', 'warning', signed),
  ]
}

function problem(
  code: Problem['code'],
  severity: Problem['severity'],
  of: readonly { asset: string; words: string }[],
): Problem[] {
  const [first] = of
  if (first === undefined) return []
  const words = [...new Set(of.map((each) => each.words))].join(' · ').slice(0, longestQuote)
  return [{ code, severity, field: 'body', details: { count: String(of.length), asset: first.asset, words } }]
}
