import type * as Y from 'yjs'
import { bodyTextOf } from '#shared/review/diff/body-text.ts'
import type { Range } from '#shared/review/suggest/suggestion.ts'
import { Echoes } from './echoes.ts'
import { type Taker, takenFrom } from './record.ts'
import { addTaken, type Whence } from './taken.ts'
import { termsOf } from './terms.ts'

/**
 * Records the source of those words in a range of a body that repeat one of these texts: they came
 * with something that was copied from a story.
 */
export function recordCarried(
  draft: Y.Doc,
  range: Range,
  carried: readonly { readonly text: string; readonly whence: Whence }[],
  taker: Taker,
): void {
  if (carried.length === 0) return
  const { string, runs } = bodyTextOf(draft)
  const echoes = new Echoes(
    carried.map(({ text }) => text),
    { fewest: 1 },
  )
  const taken = runs.flatMap(({ position, offset, length }) => {
    const from = Math.max(range.from, position)
    const to = Math.min(range.to, position + length)
    if (from >= to) return []
    const terms = termsOf(string.slice(offset + from - position, offset + to - position), from)
    return echoes.in(terms).flatMap((echo) => {
      const whence = carried[echo.text]?.whence
      const [first, last] = [terms[echo.from], terms[echo.to - 1]]
      if (whence === undefined || first === undefined || last === undefined) return []
      return takenFrom(draft, { from: first.from, to: last.to }, whence, taker) ?? []
    })
  })
  addTaken(draft, taken)
}
