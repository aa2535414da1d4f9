import type { LineEnd } from '#shared/review/diff/flat.ts'
import type { Change, TrackedToken } from './lines.ts'

/** Names of blocks whose text cannot continue in the next block, and of those in which it can. */
const listNames: ReadonlySet<string> = new Set(['bulletList', 'orderedList', 'listItem'])
const running: ReadonlySet<string> = new Set(['paragraph'])

/**
 * Tokens changed so that no text leaves a box, table or picture that was inserted or deleted. Text
 * that stays while the end of its line does not is written twice: in the box for the texts with the
 * box, and after it for those without.
 */
export function confineToBoxes(tokens: readonly TrackedToken[]): TrackedToken[] {
  const result: TrackedToken[] = []
  let line: TrackedToken[] = []
  for (const tracked of tokens) {
    if (tracked.token.kind !== 'line') {
      line.push(tracked)
      continue
    }
    const behind: TrackedToken[] = []
    const box = isBoxed(tracked.token) ? spanOf(tracked) : always
    for (const each of line) {
      const span = spanOf(each)
      const known = [...each.changes, ...tracked.changes]
      result.push(...during(each, { from: Math.max(span.from, box.from), to: Math.min(span.to, box.to) }, known))
      behind.push(
        ...during(each, { from: span.from, to: Math.min(span.to, box.from) }, known),
        ...during(each, { from: Math.max(span.from, box.to), to: span.to }, known),
      )
    }
    result.push(tracked)
    line = behind
  }
  return [...result, ...line]
}

/** Whether every container except lists is in one piece. */
export function isWhole(tokens: readonly TrackedToken[]): boolean {
  const closed = new Set<number>()
  let open: readonly number[] = []
  for (const { token, holders } of tokens) {
    if (token.kind !== 'line') continue
    const boxes = holders.filter((_, depth) => !listNames.has(token.form.path[depth]?.name ?? ''))
    for (const id of open) if (!boxes.includes(id)) closed.add(id)
    if (boxes.some((id) => closed.has(id))) return false
    open = boxes
  }
  return true
}

function isBoxed({ form }: LineEnd): boolean {
  return !running.has(form.kind) || form.path.some(({ name }) => !listNames.has(name))
}

/**
 * A range of texts in a row in which something occurs: from one of them, and until before another.
 */
interface Span {
  readonly from: number
  readonly to: number
}

const always: Span = { from: 0, to: Number.POSITIVE_INFINITY }

function spanOf({ changes }: TrackedToken): Span {
  const steps = (wanted: Change['kind']) => changes.flatMap(({ kind, step }) => (kind === wanted ? step : []))
  return { from: Math.max(always.from, ...steps('ins')), to: Math.min(always.to, ...steps('del')) }
}

/**
 * A token as it occurs in some of the texts only; none if there are no such texts. `known`: changes
 * whose authors are known.
 */
function during(tracked: TrackedToken, { from, to }: Span, known: readonly Change[]): TrackedToken[] {
  if (from >= to) return []
  const at = (step: number, kind: Change['kind']): Change[] => {
    const change = known.find((each) => each.step === step)
    return change === undefined ? [] : [{ ...change, kind }]
  }
  return [{ ...tracked, changes: [...at(from, 'ins'), ...at(to, 'del')] }]
}
