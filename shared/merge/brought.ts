import type * as Y from 'yjs'
import { bodyOf } from '#shared/article/draft.ts'
import { countWords } from '#shared/article/length.ts'
import { threadsOf } from '#shared/review/comments/comments.ts'
import { type ItemRun, itemRunsOf } from '#shared/review/diff/item-runs.ts'
import { movedBy } from '#shared/review/diff/moved.ts'
import { Authors } from '#shared/review/people/authors.ts'
import { contentOf } from '#shared/review/suggest/content.ts'
import { groupsOf } from '#shared/review/suggest/groups.ts'
import type { Content, ReviewedField, TextChange, WordRun } from '#shared/review/suggest/suggestion.ts'
import { suggestionsOf } from '#shared/review/suggest/suggestions.ts'
import type { Merge } from './merges.ts'
import { aroundMerge } from './take-back.ts'

/** Someone's share of something: a person's id, null if unknown. */
export interface Share {
  readonly by: string | null
  readonly count: number
}

/** What a merge changed in the draft that it was merged into. */
export interface Brought {
  /** Words added, by who typed them; most first. */
  readonly written: readonly Share[]
  /** The number of words removed. */
  readonly removed: number
  /**
   * The number of passages that were moved. Of their words, only those changed on the way count as
   * written or removed.
   */
  readonly moved: number
  /** Fields that have another value. */
  readonly fields: readonly ReviewedField[]
  /** Comments and answers that came in, by who wrote them; most first. */
  readonly comments: readonly Share[]
}

/**
 * What a merge brought in, and from whom.
 *
 *
 * @throws RangeError if the draft does not know its state before and after the merge.
 */
export function broughtBy(draft: Y.Doc, merge: Merge): Brought {
  const { before, after } = aroundMerge(draft, merge)
  const [was, is, authors] = [contentOf(before), contentOf(after), new Authors(after)]
  const groups = groupsOf(suggestionsOf(was, is, authors))
  const moves = groups.flatMap((group) => {
    const move = movedBy(group)
    return move ? { ...move, by: group[0]?.authors ?? [] } : []
  })
  const suggestions = groups.filter((group) => movedBy(group) === null).flat()
  const texts = suggestions.flatMap((each) => (each.kind === 'field' ? [] : each.changes.filter(isText)))
  const known = new Set(remarksIn(before).map(({ id }) => id))
  const stood = itemRunsOf(bodyOf(before))
  return {
    written: shares([
      ...texts.flatMap(({ live }) => authors.insertions(live).map((part) => writtenIn(is, part, stood))),
      ...moves.map(({ words, by }) => ({ by: by.at(-1) ?? null, count: wordsIn(words, 'inserted') })),
    ]),
    removed:
      texts.reduce((sum, { before }) => sum + countWords(before), 0) +
      moves.reduce((sum, { words }) => sum + wordsIn(words, 'deleted'), 0),
    moved: moves.length,
    fields: suggestions.flatMap((each) => (each.kind === 'field' ? each.field : [])),
    comments: shares(remarksIn(after).flatMap(({ id, by }) => (known.has(id) ? [] : { by, count: 1 }))),
  }
}

function wordsIn(runs: readonly WordRun[], fate: WordRun['change']): number {
  return runs.reduce((sum, { text, change }) => sum + (change === fate ? countWords(text) : 0), 0)
}

function isText(change: { kind: string }): change is TextChange {
  return change.kind === 'text'
}

/**
 * How many words somebody wrote of what came in. A word to which somebody else added letters is
 * that one's, not whose it was (`stood`: what stood there before).
 */
function writtenIn(
  { body }: Content,
  { run, known }: ReturnType<Authors['insertions']>[number],
  stood: readonly ItemRun[],
): Share {
  const text = (from: number, to: number) => body.textBetween(from, to, ' ', ' ')
  const { client, clock, from, to } = run
  const isOld = stood.some(
    (each) => each.client === client && each.clock <= clock && clock < each.clock + each.to - each.from,
  )
  let own = text(from, to)
  if (isOld && /\S$/.test(text(Math.max(0, from - 1), from))) own = own.replace(/^\S+/, '')
  if (isOld && /^\S/.test(text(to, Math.min(body.content.size, to + 1)))) own = own.replace(/\S+$/, '')
  return { by: known?.by ?? null, count: countWords(own) }
}

function remarksIn(draft: Y.Doc) {
  return threadsOf(draft).flatMap(({ comments }) => comments)
}

function shares(parts: readonly Share[]): Share[] {
  const counts = new Map<string | null, number>()
  for (const { by, count } of parts) counts.set(by, (counts.get(by) ?? 0) + count)
  return [...counts]
    .flatMap(([by, count]) => (count > 0 ? { by, count } : []))
    .sort((a, b) => b.count - a.count || String(a.by).localeCompare(String(b.by)))
}
