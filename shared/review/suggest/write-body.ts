import { Node } from '@tiptap/pm/model'
import { updateYFragment } from '@tiptap/y-tiptap'
import * as Y from 'yjs'
import { bodyIn } from '#shared/article/draft.ts'
import { diffBy } from '#shared/review/diff/diff-by.ts'
import { wordsOf } from '#shared/review/diff/words.ts'
import { proseSchema } from '#shared/schema/index.ts'

/**
 * Makes a fragment hold a body, word by word: what stays is not touched, so that it keeps its
 * writer and whatever is anchored in it, and edits made elsewhere at the same time merge. Call
 * inside a transaction.
 */
export function writeBody(fragment: Y.XmlFragment, body: Node): void {
  const before = fragment.length === 0 ? null : Node.fromJSON(proseSchema, bodyIn(fragment))
  if (before?.eq(body)) return
  // y-tiptap replaces everything between the first and the last change of a text as one. The
  // changes in between are made here first, so that it finds little left to replace.
  if (before) writeTexts(fragment, before, body)
  updateYFragment({ transact: (write: () => void) => write() }, fragment, body, {
    mapping: new Map(),
    isOMark: new Map(),
  })
}

/** Writes the changed words of blocks that stand in both, or in the place of one another. */
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

/** A child as Yjs has it: a node, or a run of text whatever its marks. */
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
 * The children that became one another: those between two equal ones, where both bodies have as
 * many there.
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
