import { blockTextNames } from '#shared/article/block-texts.ts'
import { type FoundField, foundFields, type Hit, headFields, rangeOf } from '#shared/find/index.ts'

/**
 * A position in a story in reading order: a field or the body (null), an entry of a list, and an
 * offset or a position. Texts that a block has besides its content come before it: `part` is the
 * index of such a text (0: the content), `offset` the position in it.
 */
export interface HitPlace {
  readonly field: FoundField | null
  readonly entry: number
  readonly at: number
  readonly part: number
  readonly offset: number
}

/** The beginning of a field, or of the body. */
export function beginningOf(field: FoundField | null): HitPlace {
  return { field, entry: 0, at: 0, part: 0, offset: 0 }
}

const sections: readonly (FoundField | null)[] = [
  ...headFields,
  null,
  ...foundFields.filter((name) => !headFields.includes(name)),
]

/** The place so many characters behind the beginning of a hit. */
export function placeOf(hit: Hit, behind = 0): HitPlace {
  const { field, entry, beside } = hit.line
  const from = rangeOf(hit).from + behind
  if (beside === null) return { ...beginningOf(field), entry, at: from }
  return { ...beginningOf(field), at: beside.block, part: 1 + blockTextNames.indexOf(beside.name), offset: from }
}

/** Negative where one place comes before another, 0 where they are the same. */
export function inOrder(one: HitPlace, other: HitPlace): number {
  return (
    sections.indexOf(one.field) - sections.indexOf(other.field) ||
    one.entry - other.entry ||
    one.at - other.at ||
    one.part - other.part ||
    one.offset - other.offset
  )
}
