import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { useInvisibles } from '#renderer/state/invisibles.ts'
import { loadSignFonts } from './sign-fonts.ts'
import { invisiblesIn } from './signs.ts'

/** The visible text blocks: from the first position that is visible, or nearly so, to the last. */
interface Sight {
  from: number
  to: number
}

interface State {
  sight: Sight | null
  marks: DecorationSet
}

const key = new PluginKey<State>('invisibles')
const restMs = 120
const editRestMs = 600
const hidden: State = { sight: null, marks: DecorationSet.empty }

/**
 * Shows hard breaks and zero-width characters where they are; the stylesheet shows the ends of
 * paragraphs, and a font the spaces.
 *
 * Only visible text is marked, and after an edit only the edited part is marked again. So the
 * length of the article does not matter.
 */
export const InvisibleMarks = Extension.create({
  name: 'invisibleMarks',
  addProseMirrorPlugins: () => [invisiblesPlugin()],
})

function invisiblesPlugin(): Plugin<State> {
  return new Plugin<State>({
    key,
    state: {
      init: () => hidden,
      apply: (transaction, before) => {
        const sight: Sight | null | undefined = transaction.getMeta(key)
        if (sight === null) return hidden
        const { doc } = transaction
        if (sight !== undefined) return { sight, marks: DecorationSet.create(doc, marksIn(doc, sight)) }
        if (before.sight === null || !transaction.docChanged) return before
        // Changes by others arrive as a replacement of the whole document: nothing can be mapped
        // through that.
        if (transaction.getMeta(ySyncPluginKey)?.isChangeOrigin === true)
          return { sight: before.sight, marks: DecorationSet.create(doc, marksIn(doc, before.sight)) }
        return edited(before.marks, before.sight, transaction)
      },
    },
    props: {
      decorations: (state) => key.getState(state)?.marks,
      attributes: (state) => ({ class: key.getState(state)?.sight ? 'shows-invisibles' : '' }),
    },
    view: (view) => new Watcher(view),
  })
}

/** Moves the marks with an edit, and computes them again where the text changed. */
function edited(marks: DecorationSet, { from, to }: Sight, { doc, mapping }: Transaction): State {
  const sight = { from: mapping.map(from, -1), to: mapping.map(to, 1) }
  const moved = marks.map(mapping, doc)
  const changed = changedIn(mapping, sight)
  if (changed === null) return { sight, marks: moved }
  const isChanged = (mark: Decoration) => mark.from < changed.to && mark.to > changed.from
  const touched = moved.find(changed.from, changed.to).filter(isChanged)
  const made = marksIn(doc, changed).filter(isChanged)
  return { sight, marks: moved.remove(touched).add(doc, made) }
}

/** The visible ranges that an edit changed, as positions after the edit. */
function changedIn(mapping: Transaction['mapping'], sight: Sight): Sight | null {
  let from = Number.POSITIVE_INFINITY
  let to = 0
  mapping.maps.forEach((map, index) => {
    map.forEach((_oldFrom, _oldTo, newFrom, newTo) => {
      const rest = mapping.slice(index + 1)
      from = Math.min(from, rest.map(newFrom, -1))
      to = Math.max(to, rest.map(newTo, 1))
    })
  })
  from = Math.max(from, sight.from)
  to = Math.min(to, sight.to)
  return from <= to ? { from, to } : null
}

function marksIn(doc: Node, { from, to }: Sight): Decoration[] {
  const marks: Decoration[] = []
  const end = doc.content.size
  doc.nodesBetween(Math.min(from, end), Math.min(to, end), (block, position) => {
    if (!block.isTextblock) return true
    marks.push(...marksOf(block, position))
    return false
  })
  return marks
}

function marksOf(block: Node, position: number): Decoration[] {
  const marks: Decoration[] = []
  block.forEach((child, offset) => {
    const start = position + 1 + offset
    if (child.type.name === 'hardBreak')
      marks.push(Decoration.inline(start, start + 1, { nodeName: 'span', class: 'unseen unseen-break' }))
    for (const { at, label } of invisiblesIn(child.text ?? ''))
      marks.push(Decoration.inline(start + at, start + at + 1, { class: 'unseen unseen-label', 'data-sign': label }))
  })
  return marks
}

/** Follows the switch and what text is visible. */
class Watcher {
  readonly #view: EditorView
  readonly #stop: () => void
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(view: EditorView) {
    this.#view = view
    const scrolled = () => this.#soon(restMs)
    const stop = useInvisibles.subscribe(() => this.#soon(0))
    window.addEventListener('scroll', scrolled, { capture: true, passive: true })
    window.addEventListener('resize', scrolled)
    this.#stop = () => {
      stop()
      window.removeEventListener('scroll', scrolled, { capture: true })
      window.removeEventListener('resize', scrolled)
    }
    this.#soon(0)
  }

  update(view: EditorView, { doc }: EditorState): void {
    // Text that appears or disappears changes what is visible.
    if (view.state.doc !== doc && key.getState(view.state)?.sight) this.#soon(editRestMs)
  }

  destroy(): void {
    clearTimeout(this.#timer)
    this.#stop()
  }

  #soon(ms: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#look(), ms)
  }

  #look(): void {
    const view = this.#view
    if (view.isDestroyed) return
    // Marks that appear or disappear around text that an input method is composing would end the
    // composition.
    if (view.composing) {
      this.#soon(restMs)
      return
    }
    const { shown } = useInvisibles.getState()
    if (shown) void loadSignFonts()
    const sight = shown ? inSight(view) : null
    const before = key.getState(view.state)?.sight ?? null
    if (sight?.from === before?.from && sight?.to === before?.to) return
    view.dispatch(view.state.tr.setMeta(key, sight).setMeta('addToHistory', false))
  }
}

/** The visible text, and as much again above and below it. */
function inSight(view: EditorView): Sight {
  const { doc } = view.state
  const margin = window.innerHeight / 2
  let from = doc.content.size
  let to = 0
  doc.forEach(({ nodeSize }, position) => {
    const block = view.nodeDOM(position)
    if (!(block instanceof Element)) return
    const { top, bottom } = block.getBoundingClientRect()
    if (bottom < -margin || top > window.innerHeight + margin) return
    from = Math.min(from, position)
    to = position + nodeSize
  })
  return { from: Math.min(from, to), to }
}
