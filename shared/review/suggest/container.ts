import type { Attrs, Node } from '@tiptap/pm/model'
import { spanOf } from '#shared/blocks/table/cells.ts'

/**
 * A block that contains blocks. Some have fixed places for them: a row for its cells, a table for
 * its rows if cells span several. `children`: the empty children, null for a container without
 * fixed places. `index`: the place in a parent with fixed places, null in any other. Two containers
 * are the same if their `key` is.
 */
export interface Container {
  readonly name: string
  readonly attrs: Attrs
  readonly children: readonly Container[] | null
  readonly index: number | null
  readonly key: string
}

/** Which children of a node are fixed; none for nodes that are not listed. */
const fixedChildren: Readonly<Record<string, (node: Node) => boolean>> = {
  tableRow: () => true,
  table: (node) => !isRegular(node),
}

/**
 * Properties of a node's shape, besides its attributes, that must be equal for its parts to be
 * exchanged.
 */
const shapes: Readonly<Record<string, (node: Node) => unknown>> = {
  table: (node) => (isRegular(node) ? widthOf(node.firstChild) : null),
}

const known = new WeakMap<Node, Map<number | null, Container>>()

/** A node of a body as a container, at a place of its parent if that has fixed ones. */
export function containerOf(node: Node, index: number | null): Container {
  const before = known.get(node)?.get(index)
  if (before) return before
  const { type, attrs } = node
  const hasFixed = fixedChildren[type.name]?.(node) ?? false
  const children = hasFixed ? node.children.map((child, place) => containerOf(child, place)) : null
  const shape = shapes[type.name]?.(node) ?? null
  const key = JSON.stringify([type.name, index, attrs, shape, children?.map(({ key }) => key) ?? null])
  const container = { name: type.name, attrs, children, index, key }
  known.set(node, (known.get(node) ?? new Map()).set(index, container))
  return container
}

/** The number of equal containers from the outermost in two paths. */
export function sharedContainers(one: readonly Container[], other: readonly Container[]): number {
  const differs = one.findIndex((container, depth) => container.key !== other[depth]?.key)
  return differs === -1 ? one.length : differs
}

/** Whether a container is the last in its parent, if the parent has fixed places. */
export function isLast(path: readonly Container[], depth: number): boolean {
  const places = path[depth - 1]?.children?.length
  return places === undefined || path[depth]?.index === places - 1
}

/**
 * A table whose rows can be deleted and inserted: all of the same width, no cell in two of them.
 */
function isRegular(table: Node): boolean {
  const width = widthOf(table.firstChild)
  return table.children.every(
    (row) => widthOf(row) === width && row.children.every((cell) => spanOf(cell.attrs.rowspan, 'rowspan') === 1),
  )
}

function widthOf(row: Node | null): number {
  return row?.children.reduce((width, cell) => width + spanOf(cell.attrs.colspan, 'colspan'), 0) ?? 0
}
