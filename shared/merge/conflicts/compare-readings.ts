import { newDraft, readFields } from '#shared/article/draft.ts'
import { once } from '#shared/once.ts'
import { decode } from '#shared/review/diff/flat.ts'
import { type ComparedBlock, type Content, compare } from '#shared/review/index.ts'
import { type Reading, tokensOf } from './reading.ts'

/**
 * Two readings of one passage, block by block; what only one of them has is `deleted` in the one
 * and `inserted` in the other, as the one became the other.
 */
export function compareReadings(
  one: Reading,
  other: Reading,
): Readonly<Record<'one' | 'other', readonly ComparedBlock[]>> {
  const { rows } = compare(contentOf(one), contentOf(other))
  const placed = (block: ComparedBlock | null) => (block ? { ...block, isMoved: false } : [])
  return { one: rows.flatMap(({ left }) => placed(left)), other: rows.flatMap(({ right }) => placed(right)) }
}

const fields = once(() => readFields(newDraft()))

function contentOf(reading: Reading): Content {
  return { fields: fields(), body: decode(tokensOf(reading)) }
}
