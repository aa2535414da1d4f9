import type { Pen } from './pen.ts'
import type { Readers } from './steps.ts'

/** More comments than these that begin before the first of them has ended are not followed. */
const mostAtOnce = 20

/** What of a text comments are on. `numbers`: what they are called by, by their ids. */
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
