import type { Node } from '@tiptap/pm/model'
import type { Selection } from '@tiptap/pm/state'
import { type Measure, measureParagraph, sumOf } from '#shared/measure/index.ts'

const known = new Map<number, WeakMap<Node, Measure>>()

/**
 * The length of a document, or of the selection in it, at `lineLength` characters a line. Blocks
 * are measured once: after an edit, only those that were edited are measured again.
 */
export function measureBody(doc: Node, lineLength: number, { ranges }: Pick<Selection, 'ranges'> | WholeBody): Measure {
  const measures: Measure[] = []
  for (const { $from, $to } of ranges ?? [{ $from: { pos: 0 }, $to: { pos: doc.content.size } }])
    doc.nodesBetween($from.pos, $to.pos, (block, position) => {
      if (!block.isTextblock) return true
      const start = Math.max(0, $from.pos - position - 1)
      const end = Math.min(block.content.size, $to.pos - position - 1)
      const isWhole = start === 0 && end === block.content.size
      if (start <= end)
        measures.push(isWhole ? measured(block, lineLength) : measureParagraph(textOf(block, start, end), lineLength))
      return false
    })
  return sumOf(measures)
}

interface WholeBody {
  ranges: null
}

/** All of a document, in place of a selection. */
export const wholeBody: WholeBody = { ranges: null }

function measured(block: Node, lineLength: number): Measure {
  const blocks = known.get(lineLength) ?? new WeakMap<Node, Measure>()
  known.set(lineLength, blocks)
  const before = blocks.get(block)
  if (before) return before
  const measure = measureParagraph(textOf(block, 0, block.content.size), lineLength)
  blocks.set(block, measure)
  return measure
}

/**
 * As in shared/article/body.ts: a hard break counts as a space; other nodes that are not text count
 * as nothing.
 */
function textOf(block: Node, from: number, to: number): string {
  return block.textBetween(from, to, null, ({ type }) => (type.name === 'hardBreak' ? ' ' : ''))
}
