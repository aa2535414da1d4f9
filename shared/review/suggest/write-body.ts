import type { Node } from '@tiptap/pm/model'
import { updateYFragment } from '@tiptap/y-tiptap'
import * as Y from 'yjs'
import { bodyNodeIn } from '#shared/article/body-node.ts'
import { diffBy } from '#shared/review/diff/diff-by.ts'
import { wordsOf } from '#shared/review/diff/words.ts'
import { proseSchema } from '#shared/schema/index.ts'

/**
 * Makes a fragment contain a body, word by word: what stays is not touched, so that it keeps its
 * author and its anchors, and simultaneous edits elsewhere merge. Call inside a transaction.
 */
export function writeBody(fragment: Y.XmlFragment, body: Node): void {
  const before = fragment.length === 0 ? null : bodyNodeIn(fragment)
  if (before?.eq(body)) return
  // y-tiptap replaces everything between the first and the last change of a text at once. The
  // changes in between are made here first, so that little remains to be replaced.
  if (before) writeTexts(fragment, before, body)
  update(fragment, body)
}

/**
 * Replaces blocks of a fragment, from an index on, as `writeBody` does, without looking at the rest
 * if the new ones have the same number and kinds. Call inside a transaction.
 */
export function writeBlocks(
  fragment: Y.XmlFragment,
  index: number,
  before: readonly Node[],
  after: readonly Node[],
): void {
  const blocks = fragment.toArray().slice(index, index + before.length)
  const isInPlace = before.length === after.length && before.every(({ type }, at) => type === after[at]?.type)
  if (!isInPlace || blocks.length !== before.length) {
    const { children } = bodyNodeIn(fragment)
    const all = [...children.slice(0, index), ...after, ...children.slice(index + before.length)]
    writeBody(fragment, proseSchema.node('doc', null, all))
    return
  }
  for (const [at, block] of blocks.entries()) {
    const [was, is] = [before[at], after[at]]
    if (!(block instanceof Y.XmlElement) || !was || !is || was.eq(is)) continue
    writeTexts(block, was, is)
    update(block, is)
  }
}

function update(parent: Y.XmlFragment, node: Node): void {
  updateYFragment({ transact: (write: () => void) => write() }, parent, node, {
    mapping: new Map(),
    isOMark: new Map(),
  })
}

/** Writes the changed words of blocks that are in both, or that replace one another. */
function writeTexts(parent: Y.XmlFragment, before: Node, after: Node): void {
  const children = parent.toArray()
  if (children.length !== unitsOf(before).length) return
  for (const [one, other] of pairs(unitsOf(before), unitsOf(after))) {
    const child = children[one.index]
    if (child instanceof Y.XmlText && one.text !== null && other.text !== null) writeWords(child, one.text, other.text)
    else if (child instanceof Y.XmlElement && one.node && other.node && one.node.type === other.node.type)
      writeTexts(child, one.node, other.node)
  }
}

/** A child in Yjs: a node, or a run of text whatever its marks. */
interface Unit {
  readonly index: number
  readonly node: Node | null
  readonly text: string | null
}

function unitsOf(parent: Node): Unit[] {
  const units: Unit[] = []
  parent.forEach((node) => {
    const last = units.at(-1)
    if (!node.isText) units.push({ index: units.length, node, text: null })
    else if (last?.text != null) units[units.length - 1] = { ...last, text: last.text + node.text }
    else units.push({ index: units.length, node: null, text: node.text ?? '' })
  })
  return units
}

/**
 * The children that correspond to each other: those between two equal ones, if both bodies have the
 * same number there.
 */
function pairs(before: readonly Unit[], after: readonly Unit[]): [Unit, Unit][] {
  const keyOf = ({ node, text }: Unit) => (node ? JSON.stringify(node.toJSON()) : `"${text}`)
  return diffBy(before, after, keyOf).flatMap(({ fromA, toA, fromB, toB }) =>
    toA - fromA === toB - fromB
      ? before.slice(fromA, toA).flatMap((one, offset): [Unit, Unit][] => {
          const other = after[fromB + offset]
          return other ? [[one, other]] : []
        })
      : [],
  )
}

function writeWords(text: Y.XmlText, before: string, after: string): void {
  const [a, b] = [wordsOf(before), wordsOf(after)]
  for (const { fromA, toA, fromB, toB } of diffBy(a, b, (word) => word).toReversed()) {
    const at = lengthOf(a.slice(0, fromA))
    text.delete(at, lengthOf(a.slice(fromA, toA)))
    text.insert(at, b.slice(fromB, toB).join(''))
  }
}

function lengthOf(words: readonly string[]): number {
  return words.reduce((length, word) => length + word.length, 0)
}
