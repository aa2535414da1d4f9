import type { Node } from '@tiptap/pm/model'
import { expect } from 'vitest'
import type * as Y from 'yjs'
import { draftOf } from '#shared/article/draft.ts'
import { conflictsOf, textOf } from '#shared/merge/index.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { story } from '#tests/helpers/story.ts'
import { bodyNodeOf, copyOf, open, sent, write } from './copies.ts'

// What two people make of one story apart, and what a desk expects of the merge: the same on both
// desks, before anybody settles anything.

export const text = (words: string) => (words === '' ? [] : [proseSchema.text(words)])
export const p = (words: string) => proseSchema.node('paragraph', null, text(words))
export const item = (...blocks: Node[]) => proseSchema.node('listItem', null, blocks)
export const list = (...lines: string[]) =>
  proseSchema.node(
    'bulletList',
    null,
    lines.map((line) => item(p(line))),
  )
export const quote = (...lines: string[]) => proseSchema.node('blockquote', null, lines.map(p))
export const box = (...lines: string[]) => proseSchema.node('factBox', null, lines.map(p))
export const figure = (attrs: Record<string, unknown>, caption = '') => proseSchema.node('figure', attrs, text(caption))
export const cell = (words: string) => proseSchema.node('tableCell', null, [p(words)])
export const table = (rows: string[][], attrs: Record<string, unknown> = {}) =>
  proseSchema.node(
    'table',
    attrs,
    rows.map((row) => proseSchema.node('tableRow', null, row.map(cell))),
  )
export const link = (words: string, href: string) => proseSchema.text(words, [proseSchema.mark('link', { href })])
export const doc = (...blocks: (Node | string)[]) =>
  proseSchema.node(
    'doc',
    null,
    blocks.map((block) => (typeof block === 'string' ? p(block) : block)),
  )

/**
 * The blocks of a body in short: paragraphs as their text, others with their name around what they
 * hold.
 */
export function shown(body: Node): string[] {
  return body.children.map(blockText)
}

export function blockText(node: Node): string {
  if (node.type.name === 'paragraph') return node.textContent
  const inside = node.isTextblock ? node.textContent : node.children.map(blockText).join(' | ')
  return `${node.type.name}(${inside})`
}

export interface Seen {
  readonly blocks: string[]
  /**
   * The conflicts in the text: both readings, the one that stands first; `/` is where a line ends.
   */
  readonly conflicts: [string, string][]
  readonly fields: string[]
  readonly body: Node
  readonly draft: Y.Doc
}

/** Merges two copies of a story on both desks, and returns what both see. */
export function merged(before: Node, one: Node, other: Node): Seen {
  return merge(
    draftOf({ ...story(), body: before.toJSON() }),
    (ann) => write(ann, one),
    (ben) => write(ben, other),
  )
}

export type Work = (draft: Y.Doc) => void

/**
 * The same whether it was handed over by this Lede or by an older one, which kept no version of
 * what went out.
 */
export function merge(draft: Y.Doc, work: Work, otherWork: Work): Seen {
  const older = handedOver(copyOf(draft), copyOf, work, otherWork)
  const seen = handedOver(draft, sent, work, otherWork)
  expect(older.blocks).toEqual(seen.blocks)
  expect(older.conflicts).toEqual(seen.conflicts)
  return seen
}

export function handedOver(ann: Y.Doc, hand: (draft: Y.Doc) => Y.Doc, work: Work, otherWork: Work): Seen {
  const ben = hand(ann)
  work(ann)
  otherWork(ben)
  const [before, after] = [hand(ann), hand(ben)]
  open(ann, after, { package: 'x', from: 'ben' })
  open(ben, before, { package: 'x', from: 'ann' })
  const [seen, others] = [seenIn(ann), seenIn(ben)]
  expect(others.body.toJSON()).toEqual(seen.body.toJSON())
  expect([others.conflicts, others.fields]).toEqual([seen.conflicts, seen.fields])
  seen.body.check()
  return seen
}

export function seenIn(draft: Y.Doc): Seen {
  const body = bodyNodeOf(draft)
  const all = conflictsOf(draft).map(({ conflict }) => conflict)
  const conflicts = all.flatMap((conflict): [string, string][] =>
    conflict.kind === 'text'
      ? [[textOf(conflict.one).replaceAll('\n', '/'), textOf(conflict.other).replaceAll('\n', '/')]]
      : [],
  )
  const fields = all.flatMap((conflict) => (conflict.kind === 'field' ? [conflict.field] : []))
  return { blocks: shown(body), conflicts, fields, body, draft }
}

/** The readings of each conflict in the order of the alphabet. */
export const readings = ({ conflicts }: Seen) => conflicts.map((both) => both.toSorted())

export const lead = 'The harbour ferry hit a sandbank on Monday with 212 people on board.'
export const second = 'It left the pier at dawn. Nobody was hurt, the owner said.'
export const third = 'Divers looked at the hull in the afternoon.'
export const last = 'The line stays closed until Friday.'

export const figures = [
  ['Year', 'People'],
  ['2024', '7'],
]
