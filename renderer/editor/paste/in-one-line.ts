import { Fragment, type Node, type ResolvedPos, Slice } from '@tiptap/pm/model'

/**
 * A slice of several lines as the words of one, where the caret is in a block that has only one:
 * the paragraphs of a pull quote are lines of it, those of a caption or of a related link follow
 * each other. What is more than text (a table, a picture) stays as it is.
 */
export function inOneLine(slice: Slice, $from: ResolvedPos, $to: ResolvedPos): Slice {
  const { parent } = $from
  if (!parent.isTextblock || parent.type.name === 'paragraph' || !$from.sameParent($to)) return slice
  const lines = linesOf(slice.content)
  if (lines === null || lines.length === 0) return slice
  const { schema } = parent.type
  const between = parent.type.name === 'pullQuote' ? schema.nodes.hardBreak?.create() : schema.text(' ')
  const words = lines.flatMap((line, index) => [...(index > 0 && between ? [between] : []), ...line.content.content])
  return new Slice(Fragment.from(words), 0, 0)
}

/** The lines of some blocks, however deep; null if there is more in them than lines. */
function linesOf(content: Fragment): Node[] | null {
  const lines: Node[] = []
  for (const { node, isWhole } of inside(content)) {
    if (!isWhole) return null
    if (node.content.size > 0) lines.push(node)
  }
  return lines
}

/**
 * The innermost blocks; whether each is running text. Lists and quotations are nested shallowly.
 */
function* inside(content: Fragment): Generator<{ node: Node; isWhole: boolean }> {
  for (const node of content.content) {
    const { name } = node.type
    if (name === 'paragraph') yield { node, isWhole: true }
    else if (/^(?:bulletList|orderedList|listItem|blockquote)$/.test(name)) yield* inside(node.content)
    else yield { node, isWhole: false }
  }
}
