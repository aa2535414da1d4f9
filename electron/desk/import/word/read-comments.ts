import type { Pen } from './pen.ts'
import type { Readers } from './steps.ts'

/** The most overlapping comments that are followed. */
const mostAtOnce = 20

/** Readers for the passages of comments. `numbers`: the comments' numbers by id. */
export function commentReaders(pen: Pen, numbers: ReadonlyMap<string, number>): Readers {
  const numberOf = (attributes: ReadonlyMap<string, string>) => numbers.get(attributes.get('w:id') ?? '')
  return {
    'w:commentRangeStart': ({ attributes }) => {
      const number = numberOf(attributes)
      if (number !== undefined && pen.comments.size < mostAtOnce) pen.comments.add(number)
    },
    'w:commentRangeEnd': ({ attributes }) => {
      const number = numberOf(attributes)
      if (number !== undefined) pen.comments.delete(number)
    },
  }
}
