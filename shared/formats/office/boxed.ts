import type { LineEnd } from '#shared/review/flat.ts'
import type { Change, TrackedToken } from './lines.ts'

/** Blocks whose text cannot go on in the next, and those that others can go on in. */
const listNames: ReadonlySet<string> = new Set(['bulletList', 'orderedList', 'listItem'])
const running: ReadonlySet<string> = new Set(['paragraph'])

/**
 * Tokens in which no text leaves a box, a table or a picture that came or went: text that stays while the end of its line does not is there twice, in the box where that is, and behind it
 * where it is not.
 */
export function keptInBoxes(tokens: readonly TrackedToken[]): TrackedToken[] {
  const result: TrackedToken[] = []
  let line: TrackedToken[] = []
  for (const tracked of tokens) {
    if (tracked.token.kind !== 'line') {
      line.push(tracked)
      continue
    }
    const ends = isBoxed(tracked.token) ? tracked.changes : []
    const within = line.flatMap((each) => withChanges(each, ends))
    const behind = line.flatMap((each) => ends.flatMap((end) => withChanges(each, [opposite(end)])))
    result.push(...within, tracked)
    line = behind
  }
  return [...result, ...line]
}

/** Whether every container but lists stands in one piece. */
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

function opposite(change: Change): Change {
  return { ...change, kind: change.kind === 'ins' ? 'del' : 'ins' }
}

/** A token with more changes; none where it would be nowhere. */
function withChanges(tracked: TrackedToken, more: readonly Change[]): TrackedToken[] {
  const isBy = (one: Change, other: Change) => one.author === other.author && one.at === other.at
  const added = more.filter((change) => !tracked.changes.some((each) => isBy(each, change)))
  const isNowhere = more.some((change) =>
    tracked.changes.some((each) => isBy(each, change) && each.kind !== change.kind),
  )
  return isNowhere ? [] : [{ ...tracked, changes: [...tracked.changes, ...added] }]
}
