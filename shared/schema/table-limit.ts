import type { BodyNode } from '#shared/article/body.ts'

/**
 * The most cells of a table that comes from elsewhere: with more, typing beside it becomes slow.
 */
export const cellLimit = 2_000

/** How many cells a table has, 0 for anything else. */
export function cellsIn(node: BodyNode): number {
  if (node.type !== 'table') return 0
  return (node.content ?? []).reduce((count, row) => count + (row.content?.length ?? 0), 0)
}

/**
 * Blocks in which every table beyond the limit is turned into paragraphs, one for each row, with
 * its cells separated by tabs; words keep their marks. `cells`: those of the largest such table, 0
 * if there is none.
 */
export function withoutLargeTables(blocks: readonly BodyNode[]): { blocks: BodyNode[]; cells: number } {
  let cells = 0
  const visit = (node: BodyNode): BodyNode[] => {
    const own = cellsIn(node)
    if (own > cellLimit) {
      cells = Math.max(cells, own)
      return (node.content ?? []).map(lineOf)
    }
    return [node.content && node.type !== 'table' ? { ...node, content: node.content.flatMap(visit) } : node]
  }
  return { blocks: blocks.flatMap(visit), cells }
}

function lineOf(row: BodyNode): BodyNode {
  const content = (row.content ?? []).flatMap((cell, index) => [
    ...(index > 0 ? [{ type: 'text', text: '\t' }] : []),
    ...(cell.content ?? []).flatMap((paragraph, place) => [
      ...(place > 0 ? [{ type: 'text', text: ' ' }] : []),
      ...(paragraph.content ?? []),
    ]),
  ])
  return { type: 'paragraph', attrs: { level: null }, ...(content.length > 0 && { content }) }
}
