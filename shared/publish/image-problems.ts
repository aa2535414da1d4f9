import type { BodyNode } from '#shared/article/body.ts'
import { figureOf, figuresIn } from './figure.ts'
import type { FindAsset } from './images.ts'
import type { Problem, ProblemCode } from './problem.ts'

/**
 * The problems with images of a body that becomes HTML: an error for missing ones, warnings for the
 * rest. `details.count` says how many. Without `find`, problems that only the library knows are
 * left out.
 */
export function imageProblems(body: BodyNode, find: FindAsset | undefined): Problem[] {
  const figures = figuresIn(body).map(figureOf)
  const present = figures.filter((figure) => figure !== null)
  const assets = find === undefined ? [] : [...new Set(present.map(({ asset }) => asset))].map(find)
  const gone = figures.length - present.length + assets.filter((asset) => asset === null).length
  return [
    ...said('imageMissing', 'error', gone),
    ...said('noAlt', 'warning', present.filter(({ alt }) => alt === '').length),
    ...said('noCredit', 'warning', present.filter(({ credit }) => credit === null).length),
    ...said('positionRemoved', 'warning', assets.filter((asset) => asset?.removed.includes('position')).length),
  ]
}

function said(code: ProblemCode, severity: Problem['severity'], count: number): Problem[] {
  return count === 0 ? [] : [{ code, severity, field: 'body', details: { count: String(count) } }]
}
