import { Fragment, type Node } from '@tiptap/pm/model'
import { decode } from '#shared/review/diff/flat.ts'
import { hasWords, plainForm } from '#shared/review/diff/line-form.ts'
import type { PlacedClash, Traced, TracedSource } from './traced.ts'

/**
 * Tokens as a body: where in it each begins, and as the last entry where they end (before the end
 * of a line that they do not have); where its text is from; what its tables contradict in.
 */
export interface Written {
  readonly body: Node
  readonly positions: readonly number[]
  readonly sources: readonly TracedSource[]
  readonly clashes: readonly PlacedClash[]
}

/** The body that tokens stand for, tables and all. Total, as `decode` is. */
export function written(tokens: readonly Traced[]): Written {
  const lines = linesOf(tokens)
  const bare = decode(lines.flat().map(({ token }) => token))
  let next = 0
  const withTables = (node: Node): Node => {
    if (!isLine(node)) return node.copy(Fragment.from(node.children.map(withTables)))
    next += 1
    return lines[next - 1]?.at(-1)?.table?.node ?? node
  }
  const body = withTables(bare)
  const positions: number[] = []
  const clashes: PlacedClash[] = []
  let line = 0
  let end = 0
  body.descendants((node, start) => {
    if (!isLine(node) && node.type.name !== 'table') return true
    let position = node.isTextblock ? start + 1 : start
    for (const { token, table, isAdded } of lines[line] ?? []) {
      if (!isAdded) positions.push(position)
      if (token.kind !== 'line') position += token.kind === 'word' ? token.text.length : 1
      for (const { range, ...readings } of table?.clashes ?? [])
        clashes.push({ ...readings, range: { from: start + range.from, to: start + range.to } })
      end = isAdded ? position : body.content.size
    }
    line += 1
    return false
  })
  positions.push(end)
  return { body, positions, sources: tokens.flatMap(sourcesOf), clashes }
}

type Ended = Traced & { readonly isAdded: boolean }

/** Tokens line by line, every one with its end: what `decode` would add is added before. */
function linesOf(tokens: readonly Traced[]): Ended[][] {
  const lines: Ended[][] = []
  let open: Ended[] = []
  const end = (traced: Ended) => {
    lines.push([...open, traced])
    open = []
  }
  for (const traced of tokens) {
    const { token } = traced
    if (token.kind !== 'line') open.push({ ...traced, isAdded: false })
    else {
      if (!hasWords(token.form.kind) && open.length > 0) end({ ...endLike(token.form), isAdded: true })
      end({ ...traced, isAdded: false })
    }
  }
  if (open.length > 0 || lines.length === 0) end({ ...endLike(plainForm), isAdded: true })
  return lines
}

function endLike(form: typeof plainForm): Traced {
  const token = { kind: 'line' as const, form: { ...form, kind: plainForm.kind, attrs: plainForm.attrs } }
  return { token, side: 'base', at: 0, twin: null, table: null }
}

function isLine(node: Node): boolean {
  return node.isTextblock || node.isLeaf
}

function sourcesOf({ token, side, at, twin, table }: Traced): readonly TracedSource[] {
  if (table !== null) return table.sources
  return token.kind === 'word' ? [{ side, at, twin, text: token.text }] : []
}
