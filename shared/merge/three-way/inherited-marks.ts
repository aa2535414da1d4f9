import type { Mark, MarkType } from '@tiptap/pm/model'
import type { Traced } from '#shared/merge/names/traced.ts'
import type { Break, Word } from '#shared/review/diff/flat.ts'
import { unitsOf, withMarks } from './merge-marks.ts'

/** A mark that a side gave all of some words, took off all of them, or gave other attributes. */
export interface MarkChange {
  readonly type: MarkType
  readonly was: Mark | null
  readonly now: Mark | null
}

/**
 * What a side did to the marks of all of some words at once, which is what the other side wrote in
 * their place, or between them, is to have as well: who corrects a word in a sentence that another
 * made italic has corrected an italic one. `was` and `kept`: the words before and on that side.
 */
export function changesOfMarks(was: readonly (Traced | undefined)[], kept: readonly (Traced | undefined)[]) {
  const [before, after] = [marksIn(was), marksIn(kept)]
  return before === null || after === null ? [] : changesIn(before, after)
}

/** A word with these changes, where its marks are those that they began with. */
export function withChanges(token: Word | Break, changes: readonly MarkChange[]): Word | Break {
  if (changes.length === 0) return token
  return withMarks(
    token,
    unitsOf(token).map((marks) =>
      changes.reduce<readonly Mark[]>((all, { type, was, now }) => {
        if (!isSame(type.isInSet(all) ?? null, was)) return all
        return now === null ? type.removeFromSet(all) : now.addToSet(all)
      }, marks),
    ),
  )
}

/** The marks of each character; null where there is none, or a line ends. */
function marksIn(tokens: readonly (Traced | undefined)[]): (readonly Mark[])[] | null {
  const units: (readonly Mark[])[] = []
  for (const traced of tokens) {
    if (traced === undefined || traced.token.kind === 'line') return null
    units.push(...unitsOf(traced.token))
  }
  return units.length === 0 ? null : units
}

function changesIn(before: readonly (readonly Mark[])[], after: readonly (readonly Mark[])[]): MarkChange[] {
  const types = new Set([...before, ...after].flatMap((marks) => marks.map(({ type }) => type)))
  return [...types].flatMap((type) => {
    const [was, now] = [before, after].map((units) => ofAll(units, type))
    return was === undefined || now === undefined || isSame(was, now) ? [] : [{ type, was, now }]
  })
}

/** The mark of a type that all characters have, null where none has it; undefined else. */
function ofAll(units: readonly (readonly Mark[])[], type: MarkType): Mark | null | undefined {
  const [first = null, ...others] = units.map((marks) => type.isInSet(marks) ?? null)
  return others.every((mark) => isSame(first, mark)) ? first : undefined
}

function isSame(one: Mark | null, other: Mark | null): boolean {
  return one && other ? one.eq(other) : one === other
}
