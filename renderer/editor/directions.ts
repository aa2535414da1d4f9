import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { directionIn } from '#shared/article/direction.ts'
import type { Direction } from '#shared/article/language.ts'

/** The direction of an article, and how to follow changes of it. */
export interface DirectionSource {
  direction(): Direction
  /** Calls back when the direction may have changed. Returns a function that stops it. */
  onChange(listener: () => void): () => void
}

interface State {
  direction: Direction
  decorations: DecorationSet
}

const key = new PluginKey<State>('directions')

/**
 * Gives a `dir` to blocks that run in the other direction than the article, as on the published
 * page. A list or a quotation gets it as a whole.
 */
export const Directions = Extension.create<{ source: DirectionSource | null }>({
  name: 'directions',
  addOptions: () => ({ source: null }),
  addProseMirrorPlugins() {
    const { source } = this.options
    return source === null ? [] : [directionsPlugin(source)]
  },
})

export function directionsPlugin(source: DirectionSource): Plugin<State> {
  const decorate = (doc: Node, direction: Direction): State => ({
    direction,
    decorations: setOf(doc, decorationsIn(doc, 0, direction)),
  })
  return new Plugin<State>({
    key,
    state: {
      init: (_config, { doc }) => decorate(doc, source.direction()),
      apply: (transaction, before, { doc }) => {
        const direction: Direction = transaction.getMeta(key) ?? before.direction
        const isSame = direction === before.direction && staysPlain(before, doc, transaction.doc)
        return isSame ? before : decorate(transaction.doc, direction)
      },
    },
    props: { decorations: (state) => key.getState(state)?.decorations },
    view: (view) => ({
      destroy: source.onChange(() => {
        const direction = source.direction()
        if (direction !== key.getState(view.state)?.direction) view.dispatch(view.state.tr.setMeta(key, direction))
      }),
    }),
  })
}

function setOf(doc: Node, decorations: Decoration[]): DecorationSet {
  return decorations.length === 0 ? DecorationSet.empty : DecorationSet.create(doc, decorations)
}

/** Whether a text in which all runs in one direction still does: as with nearly every key. */
function staysPlain({ direction, decorations }: State, before: Node, after: Node): boolean {
  if (before === after) return true
  if (decorations !== DecorationSet.empty) return false
  let first = 0
  while (first < after.childCount && after.child(first) === before.maybeChild(first)) first += 1
  const longer = before.childCount - after.childCount
  let end = after.childCount
  while (end > first && after.child(end - 1) === before.maybeChild(end - 1 + longer)) end -= 1
  for (let index = first; index < end; index += 1) {
    const { own, inside } = known(after.child(index), direction)
    if (own !== direction || inside) return false
  }
  return true
}

function decorationsIn(parent: Node, start: number, around: Direction): Decoration[] {
  const decorations: Decoration[] = []
  parent.forEach((block, offset) => {
    const position = start + offset
    const { own, inside } = known(block, around)
    if (own !== around) decorations.push(Decoration.node(position, position + block.nodeSize, { dir: own }))
    if (inside) decorations.push(...decorationsIn(block, position + 1, own))
  })
  return decorations
}

interface Known {
  own: Direction
  /** Whether something inside it runs in another direction. */
  inside: boolean
}

const blocks = { ltr: new WeakMap<Node, Known>(), rtl: new WeakMap<Node, Known>() }

// A block that an edit did not touch is the same object as before and is not read again.
function known(block: Node, around: Direction): Known {
  const before = blocks[around].get(block)
  if (before) return before
  const own = directionIn(block.textBetween(0, block.content.size, ' '), around)
  let inside = false
  if (!block.isTextblock)
    block.forEach((child) => {
      const within = known(child, own)
      inside ||= within.inside || within.own !== own
    })
  const now = { own, inside }
  blocks[around].set(block, now)
  return now
}
