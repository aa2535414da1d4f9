import { nodesWith } from '#shared/blocks/traits.ts'
import type { Traced } from '#shared/merge/names/traced.ts'
import type { LineForm } from '#shared/review/diff/line-form.ts'
import { alignedTexts } from './align.ts'
import type { Copies } from './merge-tokens.ts'
import { textOf } from './passages.ts'

/**
 * Kinds of lines that consist of more than words: which of them correspond in three copies cannot
 * be inferred from the lines before them.
 */
const ownKinds = nodesWith(({ isKnownBySaying }) => isKnownBySaying)

/**
 * Names for the figures, cards, quotes and tables of three copies: those that correspond have the
 * same name, and so has what both sides put in alike. That is new on both sides, although on one of
 * them something like it is gone.
 */
export function counterparts({ base, one, other }: Copies): ReadonlyMap<Traced, string> {
  const names = new Map<Traced, string>()
  const known = blocksIn(base)
  for (const [kind, blocks] of known)
    for (const [index, { line }] of blocks.entries()) names.set(line, `${kind} ${index}`)
  const [ones, others] = [pairedWith(known, one), pairedWith(known, other)]
  for (const [side, counterpart] of [
    [ones, others],
    [others, ones],
  ] as const) {
    const fresh = new Set(counterpart.flatMap(({ was, name }) => (was === null ? [name] : [])))
    for (const { line, says, was, name } of side) {
      const isFresh = was === null || (was.says !== says && fresh.has(name))
      names.set(line, (isFresh ? undefined : names.get(was.line)) ?? name)
    }
  }
  return names
}

/** A block of a side; `was`: its counterpart in the base; `name`: what it is called if new. */
interface Paired extends Block {
  readonly was: Block | null
  readonly name: string
}

function pairedWith(known: ReadonlyMap<string, readonly Block[]>, side: readonly Traced[]): Paired[] {
  const texts = (all: readonly Block[]) => all.map(({ says }) => says)
  return [...blocksIn(side)].flatMap(([kind, blocks]) => {
    const before = known.get(kind) ?? []
    const pairs = alignedTexts(texts(before), texts(blocks), 0.1)
    return blocks.map((block, index) => ({
      ...block,
      was: before[pairs[index] ?? -1] ?? null,
      name: `${kind} new ${block.says}`,
    }))
  })
}

/**
 * All that identifies a figure, card, quote or table; `words`: those of its line. Null for a line
 * of nothing but words.
 */
export function saysOf({ token, table }: Traced, words: string): string | null {
  if (token.kind !== 'line') return null
  if (table) return table.node.textBetween(0, table.node.content.size, ' ')
  return isOfOwnKind(token.form) ? [words, ...Object.values(token.form.attrs)].join(' ') : null
}

/** Whether a line is a figure, a card, or a quotation, and so more than its words. */
export function isOfOwnKind({ kind }: LineForm): boolean {
  return ownKinds.has(kind)
}

interface Block {
  readonly line: Traced
  readonly says: string
}

function blocksIn(tokens: readonly Traced[]): Map<string, Block[]> {
  const blocks = new Map<string, Block[]>()
  let words = ''
  for (const traced of tokens) {
    const { token, table } = traced
    if (token.kind !== 'line') {
      words += textOf(traced)
      continue
    }
    const kind = table === null ? token.form.kind : 'table'
    const says = saysOf(traced, words)
    if (says !== null) {
      const known = blocks.get(kind)
      if (known) known.push({ line: traced, says })
      else blocks.set(kind, [{ line: traced, says }])
    }
    words = ''
  }
  return blocks
}
