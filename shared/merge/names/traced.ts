import type { Node } from '@tiptap/pm/model'
import type { ConflictReading } from '#shared/merge/conflicts/reading.ts'
import { compounded } from '#shared/merge/three-way/compounds.ts'
import { encode, type Token } from '#shared/review/diff/flat.ts'
import { plainForm } from '#shared/review/diff/line-form.ts'
import type { Range } from '#shared/review/suggest/suggestion.ts'

/** The copies that a merge is made of: as it was when they parted, and as each side made it. */
export type Side = 'base' | 'one' | 'other'

/**
 * Characters of a merged text, and where in which copy's body they are from; `twin`: where they
 * stand in the other side's, where that has them too.
 */
export interface TracedSource {
  readonly side: Side
  readonly at: number
  readonly twin: number | null
  readonly text: string
}

/**
 * A whole table, which a merge of words takes for one token: where the text in it is from, and what
 * in it contradicts (positions count from where the table begins).
 */
export interface TracedTable {
  readonly node: Node
  readonly sources: readonly TracedSource[]
  readonly clashes: readonly PlacedClash[]
}

/**
 * A passage of a merged body that stands there as one of two readings; `base`: what stood there
 * before either.
 */
export interface PlacedClash {
  readonly range: Range
  readonly base: ConflictReading
  readonly one: ConflictReading
  readonly other: ConflictReading
}

/**
 * A token that knows where it is from; a table is one, whose token is a line in its place. `at`:
 * where it stands in that side's body; `twin`: where in the other's, of words that both have.
 */
export interface Traced {
  readonly token: Token
  readonly side: Side
  readonly at: number
  readonly twin: number | null
  readonly table: TracedTable | null
}

/**
 * The tokens of a body, tables as one each, and figures and compounds as one word each. `offset`:
 * where the body begins in that side's, where it is a cell of it.
 */
export function tracedOf(body: Node, side: Side, offset = 0): Traced[] {
  const { tokens, positions } = encode(body)
  const tables = tablesIn(body)
  const found: Traced[] = []
  let last: PlacedTable | undefined
  tokens.forEach((token, index) => {
    const at = positions[index] ?? 0
    const table = tables.find(({ from, to }) => from <= at && at < to)
    if (table === undefined) found.push({ token, side, at: at + offset, twin: null, table: null })
    else if (table !== last) {
      const start = table.from + offset
      const sources = sourcesIn(table.node, side, start)
      const traced = { node: table.node, sources, clashes: [] }
      found.push({ token: standIn(tokens, index), side, at: start, twin: null, table: traced })
    }
    last = table
  })
  return compounded(found)
}

/** Where the text of a node is from. `at`: where the node begins. */
export function sourcesIn(node: Node, side: Side, at: number): TracedSource[] {
  const sources: TracedSource[] = []
  node.descendants(({ text }, position) => {
    if (text !== undefined) sources.push({ side, at: at + 1 + position, twin: null, text })
  })
  return sources
}

interface PlacedTable {
  readonly node: Node
  readonly from: number
  readonly to: number
}

/** The tables of a body that are in no other. */
function tablesIn(body: Node): PlacedTable[] {
  const tables: PlacedTable[] = []
  body.descendants((node, from) => {
    if (node.type.name !== 'table') return !node.isTextblock
    tables.push({ node, from, to: from + node.nodeSize })
    return false
  })
  return tables
}

/** A line in the place of a table whose first token is at an index. */
function standIn(tokens: readonly Token[], index: number): Token {
  const line = tokens.find((token, place) => place >= index && token.kind === 'line')
  const { path, continues } = line?.kind === 'line' ? line.form : plainForm
  const depth = path.findIndex(({ name }) => name === 'table')
  const form = { ...cardForm, path: path.slice(0, depth), continues: Math.min(continues, depth) }
  return { kind: 'line', form }
}

/** A block that may stand wherever a table may, and has no text. */
const cardForm = { kind: 'linkCard', attrs: { url: null, title: '', description: null, site: null, kind: 'link' } }
