import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { type Hit, isInText, rangeOf } from '#shared/find/index.ts'

interface Range {
  from: number
  to: number
}

/**
 * Where a hit is shown: over its words, or around the block if the hit is in the block's other
 * texts.
 */
interface HitMark extends Range {
  isBlock: boolean
}

/** What is highlighted as found, as positions in the body. */
export interface Marks {
  hits: readonly HitMark[]
  /** The hit that is currently selected. */
  current: HitMark | null
  /** The range that is searched; null searches everything. */
  scope: Range | null
}

interface State {
  decorations: DecorationSet
  /** The position from which the search continues. */
  anchor: number
}

const key = new PluginKey<State>('findMarks')

/** Highlights what was found. The highlights move with the text until they are computed again. */
export const FindMarks = Extension.create({
  name: 'findMarks',
  addProseMirrorPlugins: () => [
    new Plugin<State>({
      key,
      state: {
        init: () => ({ decorations: DecorationSet.empty, anchor: 0 }),
        apply(transaction, before, old, now) {
          const told: { marks?: Marks; anchor?: number } | undefined = transaction.getMeta(key)
          const anchor = told?.anchor ?? before.anchor
          if (told?.marks) return { decorations: drawn(now.doc, told.marks), anchor }
          if (!transaction.docChanged) return { ...before, anchor }
          // Changes from the draft replace the whole document: positions cannot be mapped through
          // that.
          if (transaction.getMeta(ySyncPluginKey)?.isChangeOrigin === true)
            return moved({ ...before, anchor }, old.doc, now.doc)
          return {
            decorations: before.decorations.map(transaction.mapping, now.doc),
            anchor: transaction.mapping.map(anchor),
          }
        },
      },
      props: { decorations: (state) => key.getState(state)?.decorations },
    }),
  ],
})

/** Where a hit is shown in a body; null for a hit in a field. */
export function markOf(hit: Hit, body: Node): HitMark | null {
  const { field, beside } = hit.line
  if (isInText(hit)) return { ...rangeOf(hit), isBlock: false }
  const block = field === null && beside !== null ? body.nodeAt(beside.block) : null
  return beside && block && { from: beside.block, to: beside.block + block.nodeSize, isBlock: true }
}

/** Shows these highlights; null removes them. */
export function showMarks(view: EditorView, marks: Marks | null): void {
  const shown = marks ?? { hits: [], current: null, scope: null }
  if (marks === null && key.getState(view.state)?.decorations === DecorationSet.empty) return
  view.dispatch(view.state.tr.setMeta(key, { marks: shown }).setMeta('addToHistory', false))
}

/** The position in the body from which the search continues. It moves with the text. */
export function anchorIn(state: EditorState): number {
  return key.getState(state)?.anchor ?? 0
}

export function setAnchor(view: EditorView, anchor: number): void {
  view.dispatch(view.state.tr.setMeta(key, { anchor }).setMeta('addToHistory', false))
}

function drawn(doc: Node, { hits, current, scope }: Marks): DecorationSet {
  const end = doc.content.size
  const fitting = hits.filter(({ from, to }) => from < to && to <= end)
  return DecorationSet.create(doc, [
    ...(scope ? [marked({ from: scope.from, to: Math.min(scope.to, end), isBlock: false }, 'find-scope')] : []),
    ...fitting.map((mark) => {
      const isCurrent = mark.from === current?.from && mark.to === current.to
      return marked(mark, `${mark.isBlock ? 'find-block' : 'find-hit'}${isCurrent ? ' find-current' : ''}`)
    }),
  ])
}

/**
 * The class is repeated in the specification, because a decoration does not expose its attributes.
 */
function marked({ from, to, isBlock }: HitMark, className: string): Decoration {
  const draw = isBlock ? Decoration.node : Decoration.inline
  return draw(from, to, { class: className }, { className, isBlock })
}

/** Keeps the highlights before and after the part of the document that changed. */
function moved({ decorations, anchor }: State, old: Node, now: Node): State {
  const start = old.content.findDiffStart(now.content)
  const end = old.content.findDiffEnd(now.content)
  if (start === null || end === null) return { decorations, anchor }
  const shift = end.b - end.a
  const kept = decorations.find().flatMap(({ from, to, spec }) => {
    const { className, isBlock } = spec as { className: string; isBlock: boolean }
    if (to <= start) return marked({ from, to, isBlock }, className)
    return from >= Math.max(start, end.a) ? marked({ from: from + shift, to: to + shift, isBlock }, className) : []
  })
  return { decorations: DecorationSet.create(now, kept), anchor: anchor >= end.a ? anchor + shift : anchor }
}
