import * as Y from 'yjs'
import type { Range } from '#shared/review/suggest/suggestion.ts'
import { proseSchema } from '#shared/schema/index.ts'

/**
 * Positions of a body from `from` to before `to`, and the Yjs ids of what is there: the client, and
 * the clock of the first, which counts up. A node has its id where it opens; where it closes
 * (`closes`: one position) it has the same id.
 */
export interface ItemRun extends Range {
  readonly client: number
  readonly clock: number
  readonly closes: boolean
}

/**
 * Everything in a fragment, in the order of positions of the ProseMirror document that it is bound
 * to.
 */
export function itemRunsOf(fragment: Y.XmlFragment): ItemRun[] {
  const runs: ItemRun[] = []
  let position = 0
  const put = ({ client, clock }: Y.ID, length: number, closes = false) => {
    runs.push({ from: position, to: position + length, client, clock, closes })
    position += length
  }
  const visit = (parent: Y.XmlFragment) => {
    for (const child of parent.toArray()) {
      if (child instanceof Y.XmlText) visitText(child, put)
      else if (child instanceof Y.XmlElement && child._item) {
        const { id } = child._item
        put(id, 1)
        if (proseSchema.nodes[child.nodeName]?.isLeaf) continue
        visit(child)
        put(id, 1, true)
      }
    }
  }
  visit(fragment)
  return runs
}

function visitText(text: Y.XmlText, put: (id: Y.ID, length: number) => void): void {
  for (let item = text._start; item !== null; item = item.right) {
    if (!item.deleted && item.countable) put(item.id, item.length)
  }
}

/** The runs in a range, cut to it; none where the range is a place between two characters. */
export function runsIn(runs: readonly ItemRun[], { from, to }: Range): ItemRun[] {
  const found: ItemRun[] = []
  if (from >= to) return found
  for (let index = firstAfter(runs, from); index < runs.length; index += 1) {
    const run = runs[index]
    if (run === undefined || run.from >= to) break
    const start = Math.max(run.from, from)
    found.push({ ...run, from: start, to: Math.min(run.to, to), clock: run.clock + start - run.from })
  }
  return found
}

/** The first run that ends after a position. */
function firstAfter(runs: readonly ItemRun[], position: number): number {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((runs[middle]?.to ?? 0) > position) high = middle
    else low = middle + 1
  }
  return low
}
