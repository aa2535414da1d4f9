import type { Node } from '@tiptap/pm/model'
import { TableMap } from '@tiptap/pm/tables'
import type * as Y from 'yjs'
import { openConflictsIn } from '#shared/merge/merges.ts'
import { rangesIn } from '#shared/merge/names/ranges.ts'
import { contentOf } from '#shared/review/suggest/content.ts'
import type { Range } from '#shared/review/suggest/suggestion.ts'
import { conflictName } from './conflict-name.ts'

/**
 * A table cell by its row and column, counted from 1, and the text of the first cell of that row
 * and of that column; null if it is that cell, or is empty.
 */
export interface Cell {
  readonly row: number
  readonly column: number
  readonly rowHead: string | null
  readonly columnHead: string | null
}

/**
 * What surrounds a passage: its cell (null if in none, or in several), and the unit of a figure
 * there, before it ("€") and after it (" passengers").
 */
export interface PassageSurroundings {
  readonly cell: Cell | null
  readonly before: string
  readonly after: string
}

/** What is around a passage of a body. */
export function surroundingsOf(body: Node, { from, to }: Range): PassageSurroundings {
  const [start, end] = [body.resolve(Math.min(from, body.content.size)), body.resolve(Math.min(to, body.content.size))]
  const text = (node: Node, a: number, b: number) => node.textBetween(a, b, '\n', '\n')
  const isInLine = start.parent.isTextblock && start.sameParent(end)
  const line = start.parent
  return {
    cell: cellAt(body, from, to),
    before: isInLine ? (/\p{Sc}\s?$/u.exec(text(line, 0, start.parentOffset))?.[0] ?? '') : '',
    after: isInLine
      ? (/^\s?(?:[%‰°]|\p{Sc}|\p{L}+)/u.exec(text(line, end.parentOffset, line.content.size))?.[0] ?? '')
      : '',
  }
}

function cellAt(body: Node, from: number, to: number): Cell | null {
  const at = body.resolve(Math.min(from, body.content.size))
  for (let depth = at.depth; depth > 0; depth -= 1) {
    if (at.node(depth).type.name !== 'tableRow' || depth === at.depth) continue
    const [table, cell] = [at.node(depth - 1), at.node(depth + 1)]
    if (table.type.name !== 'table' || to > at.end(depth + 1)) return null
    const map = TableMap.get(table)
    const start = at.start(depth - 1)
    const { top, left } = map.findCell(at.before(depth + 1) - start)
    const headOf = (row: number, column: number) => {
      const head = table.nodeAt(map.map[row * map.width + column] ?? 0)
      return head === cell ? null : head?.textContent.trim() || null
    }
    return { row: top + 1, column: left + 1, rowHead: headOf(top, 0), columnHead: headOf(0, left) }
  }
  return null
}

/** The names of a draft's unsettled conflicts, with where they are. */
export function namesOfConflicts(draft: Y.Doc): string[] {
  const open = openConflictsIn(draft)
  if (open.length === 0) return []
  const { body } = contentOf(draft)
  const rangeOf = rangesIn(draft)
  return open.map(({ conflict }) => {
    const range = conflict.kind === 'field' ? null : rangeOf(conflict)
    return conflictName(conflict, { around: range && surroundingsOf(body, range) })
  })
}
