import type * as Y from 'yjs'
import { type TracedPassage, tracedPassagesOf } from './passages.ts'
import { takenKinds } from './taken.ts'

/** How many words of a story came in one way; `share` of all of them, 0 to 1. */
export interface Share {
  readonly kind: TracedPassage['kind']
  readonly words: number
  readonly share: number
}

/** The order in which shares are listed: the writer's own words first, unknown ones last. */
const order = ['written', ...takenKinds.filter((kind) => kind !== 'written'), 'unknown'] as const

/** The shares of a draft's words by how they came in; kinds without words are left out. */
export function sharesOf(draft: Y.Doc): Share[] {
  return sharesIn(tracedPassagesOf(draft))
}

/** The same for passages that were already computed. */
export function sharesIn(passages: readonly TracedPassage[]): Share[] {
  const all = passages.reduce((sum, { words }) => sum + words, 0)
  return order.flatMap((kind) => {
    const words = passages.reduce((sum, passage) => sum + (passage.kind === kind ? passage.words : 0), 0)
    return words === 0 ? [] : [{ kind, words, share: words / all }]
  })
}
