import { Fragment, type Node, type Schema, Slice } from '@tiptap/pm/model'
import type { TextBlock } from '#shared/paste/index.ts'
import { typesOf } from '../schema-types.ts'

/** The blocks of a plain text as nodes. */
export function nodesOf(blocks: readonly TextBlock[], schema: Schema): Node[] {
  const { paragraph, bulletList, orderedList, listItem } = typesOf(schema)
  const paragraphOf = (lines: readonly string[]) => paragraph.create(null, withBreaks(lines, schema))
  return blocks.map((block) => {
    if (block.kind === 'paragraph') return paragraphOf(block.lines)
    const items = block.items.map((item) => listItem.create(null, paragraphOf([item])))
    return block.start === null ? bulletList.create(null, items) : orderedList.create({ start: block.start }, items)
  })
}

/**
 * The paragraphs of a plain text as a slice for pasting: its first and last join the surrounding
 * text.
 */
export function sliceOfText(blocks: readonly TextBlock[], schema: Schema): Slice {
  const open = blocks.length > 0 ? 1 : 0
  return new Slice(Fragment.from(nodesOf(blocks, schema)), open, open)
}

function withBreaks(lines: readonly string[], schema: Schema): Node[] {
  return lines.flatMap((line, index) => [
    ...(index > 0 ? [typesOf(schema).hardBreak.create()] : []),
    ...(line === '' ? [] : [schema.text(line)]),
  ])
}
