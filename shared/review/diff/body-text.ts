import * as Y from 'yjs'
import { bodyOf } from '#shared/article/draft.ts'
import { leading } from '#shared/leading.ts'
import { proseSchema } from '#shared/schema/index.ts'

/** A stretch of text between two line ends, or two nodes. */
interface Run {
  text: Y.XmlText
  /** Where it begins: as a ProseMirror position, and as an offset in `BodyText.string`. */
  position: number
  offset: number
  length: number
}

/** From one ProseMirror position of a body to another; never empty. */
export interface TextRange {
  from: number
  to: number
}

/**
 * The text of a body, read from its Yjs document without creating ProseMirror's: every block and
 * every line break begins a line.
 */
export interface BodyText {
  string: string
  runs: readonly Run[]
  /** The run of each Yjs text. */
  runOf: ReadonlyMap<Y.XmlText, Run>
}

/** The text of a draft's body as it stands. */
export function bodyTextOf(draft: Y.Doc): BodyText {
  const runs: Run[] = []
  let string = ''
  const read = (node: Y.XmlElement | Y.XmlFragment, start: number): number => {
    let position = start
    for (const child of node.toArray()) {
      if (child instanceof Y.XmlText) {
        const text = plainText(child)
        if (text === '') continue
        if (string !== '') string += '\n'
        runs.push({ text: child, position, offset: string.length, length: text.length })
        string += text
        position += text.length
      } else if (child instanceof Y.XmlElement) {
        position = proseSchema.nodes[child.nodeName]?.isLeaf ? position + 1 : read(child, position + 1) + 1
      }
    }
    return position
  }
  read(bodyOf(draft), 0)
  return { string, runs, runOf: new Map(runs.map((run) => [run.text, run])) }
}

/**
 * A Yjs text without its marks; anything in it that is not text counts as one character, as in Yjs.
 * An edit that cut a character in two leaves half of it in one copy of a draft and a replacement
 * character in another: in all copies it is read as the latter.
 */
function plainText(text: Y.XmlText): string {
  const parts: { insert?: unknown }[] = text.toDelta()
  return parts
    .map(({ insert }) => (typeof insert === 'string' ? insert : '\ufffc'))
    .join('')
    .toWellFormed()
}

/** The text in a range; its lines are separated by line feeds. */
export function textIn(body: BodyText, { from, to }: TextRange): string {
  const offsets = offsetsOf(body, { from, to })
  return offsets === null ? '' : body.string.slice(offsets.from, offsets.to)
}

/**
 * A range as offsets into the text, reduced to where text begins and ends; null if there is none in
 * it.
 */
export function offsetsOf({ runs }: BodyText, { from, to }: TextRange): TextRange | null {
  const first = runs[leading(runs, ({ position, length }) => position + length <= from)]
  const last = runs[leading(runs, ({ position }) => position < to) - 1]
  if (!first || !last) return null
  const start = first.offset + Math.max(0, from - first.position)
  const end = last.offset + Math.min(last.length, to - last.position)
  return start < end ? { from: start, to: end } : null
}

/** Offsets into the text as a range; null if there is no text between them. */
export function rangeOf({ runs }: BodyText, { from, to }: TextRange): TextRange | null {
  const first = runs[leading(runs, ({ offset, length }) => offset + length <= from)]
  const last = runs[leading(runs, ({ offset }) => offset < to) - 1]
  if (!first || !last) return null
  const start = first.position + Math.max(0, from - first.offset)
  const end = last.position + Math.min(last.length, to - last.offset)
  return start < end ? { from: start, to: end } : null
}

/** The run of the character at an offset; undefined where a line ends. */
export function runAt({ runs }: BodyText, offset: number): Run | undefined {
  const run = runs[leading(runs, (each) => each.offset + each.length <= offset)]
  return run && run.offset <= offset ? run : undefined
}
