import { Extension } from '@tiptap/core'
import { type EditorState, Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { Pause } from '#renderer/draft/session/pause.ts'
import { useLayout } from '#renderer/state/layout.ts'
import { leading } from '#shared/leading.ts'

/** How many heights of the window above and below what is visible count as near. */
const nearHeights = 0.5
/** And so many blocks above and below that, and the caret. */
const nearBlocks = 3
/** More blocks than this at once are not typed: those that are far have no known height. */
const fewBlocks = 3
/** So long nothing was scrolled, resized or brought in when it is decided what is far, in ms. */
const rest = 500
/** So long after the last letter nobody is taken to be writing any more, in ms. */
const writingRest = 3_000

/** Keys with which a caret goes further than to the next line or the end of its own. */
const farKeys = new Set(['PageUp', 'PageDown', 'Home', 'End', 'ArrowUp', 'ArrowDown'])

/**
 * While somebody writes, lets the browser leave out the blocks of a text that are far from the
 * caret and from what is visible: it reads all that it shows at each key, for input methods. Each
 * was laid out before, so that its height is known and no place in the text moves
 * (styles/editor.css). A browser can neither write in a block that it leaves out nor find the end
 * of it: before the caret comes to one, none is left out. Nor does it tell a screen reader what it
 * leaves out: whoever only reads has the whole text.
 */
export const FarBlocks = Extension.create({
  name: 'farBlocks',
  addProseMirrorPlugins() {
    let blocks: FarBlocksView | null = null
    return [
      new Plugin({
        view: (view) => {
          blocks = new FarBlocksView(view)
          return blocks
        },
        props: {
          handleDOMEvents: {
            beforeinput: () => {
              blocks?.write()
              return false
            },
          },
          handleKeyDown: (_view, { key, ctrlKey, metaKey, altKey }) => {
            const isFar = key.startsWith('Page') || ctrlKey || metaKey || altKey
            if (isFar && farKeys.has(key)) blocks?.leaveNoneOut()
            return false
          },
        },
      }),
    ]
  },
})

/** How many texts there have been in this window: each has a style of its own. */
let texts = 0

class FarBlocksView {
  readonly #view: EditorView
  readonly #name: string
  readonly #style = new CSSStyleSheet()
  readonly #pause = new Pause(() => this.#look(), rest)
  readonly #written = new Pause(() => this.#read(), writingRest)
  readonly #stops: (() => void)[]
  #isWriting = false
  /** Whether nothing was scrolled, resized or brought in for a while. */
  #isAtRest = false
  /**
   * The first and the last block that are near, and how many are before and after them; null while
   * all are near.
   */
  #near: { first: Element; last: Element; before: number; after: number } | null = null
  #width = 0

  constructor(view: EditorView) {
    this.#view = view
    texts += 1
    this.#name = `text-${texts}`
    document.adoptedStyleSheets.push(this.#style)
    const resized = new ResizeObserver(([entry]) => {
      const width = entry?.contentRect.width ?? 0
      if (width !== this.#width) this.leaveNoneOut()
      this.#width = width
    })
    resized.observe(view.dom)
    const scrolled = ({ target }: Event) => {
      if (target instanceof Node && target.contains(view.dom)) this.#wait()
    }
    document.addEventListener('scroll', scrolled, { capture: true, passive: true })
    this.#stops = [
      () => resized.disconnect(),
      () => document.removeEventListener('scroll', scrolled, { capture: true }),
      useLayout.subscribe(({ textScale }, before) => {
        if (textScale !== before.textScale) this.leaveNoneOut()
      }),
    ]
    void document.fonts.ready.then(() => this.leaveNoneOut())
  }

  update({ state }: EditorView, before: EditorState): void {
    if (this.#near === null) return
    const hasMany = Math.abs(state.doc.childCount - before.doc.childCount) > fewBlocks
    if ((hasMany && !this.#isFarAsBefore()) || !this.#isNear(this.#blockAt(state.selection.head))) this.leaveNoneOut()
  }

  destroy(): void {
    this.#pause.cancel()
    this.#written.cancel()
    for (const stop of this.#stops) stop()
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((style) => style !== this.#style)
  }

  /** Shows all blocks, until it is decided anew which are far. */
  leaveNoneOut(): void {
    if (this.#near !== null) this.#style.replaceSync('')
    this.#near = null
    if (!this.#view.isDestroyed) this.#wait()
  }

  /** Somebody writes. Takes effect behind the first letter, which has to come in first. */
  write(): void {
    if (!this.#isWriting && this.#isAtRest) setTimeout(() => this.#look())
    this.#isWriting = true
    this.#written.ask()
  }

  /** Nobody writes any more. */
  #read(): void {
    this.#isWriting = false
    this.leaveNoneOut()
  }

  /** Decides what is far once all is at rest again. */
  #wait(): void {
    this.#isAtRest = false
    this.#pause.ask()
  }

  #look(): void {
    const { dom, state, isDestroyed } = this.#view
    this.#isAtRest = true
    if (isDestroyed || !this.#isWriting) return
    const blocks = [...dom.children]
    const beyond = nearHeights * window.innerHeight
    const above = (edge: number) => leading(blocks, (block) => block.getBoundingClientRect().bottom <= edge)
    const [top, bottom] = [above(-beyond), above(window.innerHeight + beyond)]
    const caret = this.#blockAt(state.selection.head)
    const caretAt = caret === null ? top : blocks.indexOf(caret)
    const start = Math.max(0, Math.min(top, caretAt) - nearBlocks)
    const end = Math.min(blocks.length - 1, Math.max(bottom, caretAt) + nearBlocks)
    const [first, last] = [blocks[start], blocks[end]]
    if (first === undefined || last === undefined) return
    const [before, after] = [start, blocks.length - 1 - end]
    this.#near = { first, last, before, after }
    dom.parentElement?.setAttribute('data-text', this.#name)
    const far = [`:nth-child(-n + ${before})`, `:nth-last-child(-n + ${after})`]
    this.#style.replaceSync(
      `[data-text=${this.#name}] > .ProseMirror > :is(${far.join()}) { content-visibility: auto }`,
    )
  }

  /** The element of the block at a position. */
  #blockAt(position: number): Element | null {
    const { dom } = this.#view
    let { node } = this.#view.domAtPos(position)
    while (node.parentNode !== null && node.parentNode !== dom) node = node.parentNode
    return node instanceof Element && node.parentNode === dom ? node : null
  }

  /** Whether what came or went did so among the blocks that are near. */
  #isFarAsBefore(): boolean {
    if (this.#near === null) return true
    const { first, last, before, after } = this.#near
    const { children } = this.#view.dom
    return children[before] === first && children[children.length - 1 - after] === last
  }

  #isNear(block: Element | null): boolean {
    if (this.#near === null || block === null) return false
    const { first, last } = this.#near
    return isInOrder(first, block) && isInOrder(block, last)
  }
}

/** Whether two elements of one text are the same, or stand in this order. */
function isInOrder(one: Element, other: Element): boolean {
  const { parentNode } = other
  return (
    one === other ||
    (one.parentNode === parentNode && (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0)
  )
}
