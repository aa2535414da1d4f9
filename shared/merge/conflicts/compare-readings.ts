import { newDraft, readFields } from '#shared/article/draft.ts'
import { once } from '#shared/once.ts'
import { decode } from '#shared/review/diff/flat.ts'
import { type ComparedBlock, type Content, compare } from '#shared/review/index.ts'
import { type ConflictReading, tokensOf } from './reading.ts'

/**
 * Compares two readings of one passage block by block, as if the first had become the second: what
 * only the first has is `deleted`, what only the second has is `inserted`.
 */
export function compareReadings(
  one: ConflictReading,
  other: ConflictReading,
): Readonly<Record<'one' | 'other', readonly ComparedBlock[]>> {
  const { rows } = compare(contentOf(one), contentOf(other))
  const placed = (block: ComparedBlock | null) => (block ? { ...block, isMoved: false } : [])
  return { one: rows.flatMap(({ left }) => placed(left)), other: rows.flatMap(({ right }) => placed(right)) }
}

const fields = once(() => readFields(newDraft()))

function contentOf(reading: ConflictReading): Content {
  return { fields: fields(), body: decode(tokensOf(reading)) }
}
