import { chainCommands, toggleMark } from '@tiptap/pm/commands'
import type { MarkType } from '@tiptap/pm/model'
import type { Command, EditorState } from '@tiptap/pm/state'
import {
  clearFormatting,
  inList,
  inQuote,
  insertRule,
  levelAt,
  setLevel,
  toggleLevel,
  toggleList,
  toggleQuote,
} from '#renderer/editor/blocks/block-commands.ts'
import { moveBlocks } from '#renderer/editor/blocks/move-blocks.ts'
import { moveFigure } from '#renderer/editor/figures/figures.ts'
import { typesOf, withTypes } from '#renderer/editor/schema-types.ts'
import type { HeadingLevel } from '#shared/blocks/paragraph/heading-level.ts'
import type { CommandId } from '#shared/commands.ts'
import { keysOf } from '#shared/keys-of.ts'

export type FormatId = Exclude<Extract<CommandId, `format.${string}`>, 'format.link' | 'format.language'>

/** What a formatting command does, and when it shows as pressed. */
interface Format {
  command: Command
  active(state: EditorState): boolean
}

const never = () => false

function mark(name: 'bold' | 'italic' | 'underline' | 'strike' | 'superscript' | 'subscript'): Format {
  return {
    command: withTypes((types) => toggleMark(types[name])),
    active: (state) => hasMark(state, typesOf(state.schema)[name]),
  }
}

function heading(level: HeadingLevel): Format {
  return { command: toggleLevel(level), active: (state) => levelAt(state) === level }
}

/** Every formatting command except link and language, which need a value first. */
export const formats: Readonly<Record<FormatId, Format>> = {
  'format.bold': mark('bold'),
  'format.italic': mark('italic'),
  'format.underline': mark('underline'),
  'format.strike': mark('strike'),
  'format.superscript': mark('superscript'),
  'format.subscript': mark('subscript'),
  'format.paragraph': { command: setLevel(null), active: (state) => levelAt(state) === null },
  'format.heading2': heading(2),
  'format.heading3': heading(3),
  'format.heading4': heading(4),
  'format.bulletList': {
    command: toggleList('bulletList'),
    active: (state) => inList(state, 'bulletList'),
  },
  'format.orderedList': {
    command: toggleList('orderedList'),
    active: (state) => inList(state, 'orderedList'),
  },
  'format.blockquote': { command: toggleQuote, active: inQuote },
  'format.rule': { command: insertRule, active: never },
  'format.moveUp': { command: chainCommands(moveFigure('up'), moveBlocks(-1)), active: never },
  'format.moveDown': { command: chainCommands(moveFigure('down'), moveBlocks(1)), active: never },
  'format.clear': { command: clearFormatting, active: never },
}

export const formatIds = keysOf(formats)

/** The commands that show as pressed in a state, as one string that stays equal while they do. */
export function pressedCommands(state: EditorState): string {
  const active: string[] = formatIds.filter((id) => formats[id].active(state))
  if (hasMark(state, typesOf(state.schema).link)) active.push('format.link')
  if (hasMark(state, typesOf(state.schema).language)) active.push('format.language')
  return active.join(' ')
}

function hasMark({ selection, storedMarks, doc }: EditorState, type: MarkType): boolean {
  const { empty, from, to, $from } = selection
  if (empty) return type.isInSet(storedMarks ?? $from.marks()) !== undefined
  return doc.rangeHasMark(from, to, type)
}
