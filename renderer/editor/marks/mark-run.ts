import type { Mark, MarkType } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'

/** A run of text with one and the same mark. */
export interface MarkRun {
  from: number
  to: number
  mark: Mark
}

/** The whole run of a mark that the selection starts in or touches; null if there is none. */
export function markRunAt({ selection, doc }: EditorState, type: MarkType): MarkRun | null {
  const $pos = doc.resolve(selection.from)
  const start = $pos.start()
  const runs: MarkRun[] = []
  $pos.parent.forEach((node, offset) => {
    const mark = type.isInSet(node.marks)
    if (mark === undefined) return
    const [from, to] = [start + offset, start + offset + node.nodeSize]
    const last = runs.at(-1)
    if (last?.to === from && last.mark.eq(mark)) last.to = to
    else runs.push({ from, to, mark })
  })
  const found = runs.find(({ from, to }) => from <= selection.from && selection.from <= to && to > selection.from)
  return found ?? runs.find(({ to }) => to === selection.from && selection.empty) ?? null
}
