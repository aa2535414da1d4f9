import type { Command, EditorState } from '@tiptap/pm/state'
import { typesOf } from '#renderer/editor/schema-types.ts'
import { passageLanguage } from '#shared/schema/passage-language.ts'
import { markRunAt } from './mark-run.ts'

/**
 * The language (BCP 47) at the start of the selection or of what is typed next; null stands for the
 * article's.
 */
export function languageAt(state: EditorState): string | null {
  const type = typesOf(state.schema).language
  const { selection, storedMarks } = state
  const mark = selection.empty && storedMarks ? type.isInSet(storedMarks) : markRunAt(state, type)?.mark
  return passageLanguage(mark?.attrs.tag)
}

/**
 * Sets the language (BCP 47) of the selected text, of the passage under the caret, or of what is
 * typed next; null stands for the article's.
 */
export function setLanguage(tag: string | null): Command {
  return (state, dispatch) => {
    const type = typesOf(state.schema).language
    const { tr, selection } = state
    const mark = tag === null ? null : type.create({ tag })
    const run = markRunAt(state, type)
    if (selection.empty && run === null) {
      dispatch?.(mark === null ? tr.removeStoredMark(type) : tr.addStoredMark(mark))
      return true
    }
    const ranges = selection.ranges.map(({ $from, $to }) => ({ from: $from.pos, to: $to.pos }))
    for (const { from, to } of selection.empty && run !== null ? [run] : ranges) {
      tr.removeMark(from, to, type)
      if (mark !== null) tr.addMark(from, to, mark)
    }
    dispatch?.(tr.removeStoredMark(type).scrollIntoView())
    return true
  }
}
