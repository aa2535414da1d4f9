import {
  Bold,
  Heading2,
  Heading3,
  Heading4,
  Italic,
  Languages,
  Link,
  List,
  ListOrdered,
  type LucideIcon,
  Minus,
  Quote,
  Redo2,
  RemoveFormatting,
  Strikethrough,
  Subscript,
  Superscript,
  Underline,
  Undo2,
} from 'lucide-react'
import type { CommandId } from '#shared/commands.ts'

export type Tool = readonly [CommandId, LucideIcon]

/**
 * Tools shown together. In a toolbar too narrow for all, groups with a lower `rank` move first into
 * the menu at its end.
 */
export interface ToolGroup {
  tools: readonly Tool[]
  rank: number
}

/** The groups of the toolbar, in order. */
export const toolGroups: readonly ToolGroup[] = [
  {
    tools: [
      ['edit.undo', Undo2],
      ['edit.redo', Redo2],
    ],
    rank: 3,
  },
  {
    tools: [
      ['format.bold', Bold],
      ['format.italic', Italic],
      ['format.link', Link],
    ],
    rank: 6,
  },
  {
    tools: [
      ['format.underline', Underline],
      ['format.strike', Strikethrough],
      ['format.superscript', Superscript],
      ['format.subscript', Subscript],
    ],
    rank: 2,
  },
  {
    tools: [
      ['format.heading2', Heading2],
      ['format.heading3', Heading3],
      ['format.heading4', Heading4],
    ],
    rank: 5,
  },
  {
    tools: [
      ['format.bulletList', List],
      ['format.orderedList', ListOrdered],
      ['format.blockquote', Quote],
    ],
    rank: 4,
  },
  {
    tools: [
      ['format.language', Languages],
      ['format.rule', Minus],
      ['format.clear', RemoveFormatting],
    ],
    rank: 1,
  },
]

/**
 * In pixels: a tool with the gap after it, the line before a group, and the menu of hidden tools
 * (`Toolbar`).
 */
const toolWidth = 34
const lineWidth = 9
const menuWidth = 36

const widthOf = ({ tools }: ToolGroup) => tools.length * toolWidth + lineWidth

/**
 * The groups that a toolbar has room for, in order: those with the highest rank first, and then any
 * others that still fit. `room` is in pixels.
 */
export function shownGroups(groups: readonly ToolGroup[], room: number): readonly ToolGroup[] {
  const total = (of: readonly ToolGroup[]) => of.reduce((sum, group) => sum + widthOf(group), 0)
  if (total(groups) <= room) return groups
  const byRank = groups.toSorted((one, other) => other.rank - one.rank)
  const shown = new Set<ToolGroup>()
  let left = room - menuWidth
  for (const group of byRank) {
    const width = widthOf(group)
    if (width > left) continue
    left -= width
    shown.add(group)
  }
  return groups.filter((group) => shown.has(group))
}
