import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type Command, Plugin, TextSelection } from '@tiptap/pm/state'
import type { EditorView, NodeView, ViewMutationRecord } from '@tiptap/pm/view'
import { changeBetween } from '#shared/changed-text.ts'
import { lineText } from '#shared/schema/line-text.ts'
import { leaveBelow } from './boxes.ts'

interface PullQuoteOptions {
  /** The placeholder of the attribution, in the language of the interface. */
  attribution: () => string
  /** Called when the caret enters or leaves the attribution. */
  onMove: () => void
}

/** Shows pull quotes with a place below the words for the attribution. */
export const PullQuotes = Extension.create<PullQuoteOptions>({
  name: 'pullQuotes',
  addOptions: () => ({ attribution: () => '', onMove: () => {} }),
  addProseMirrorPlugins() {
    const { options } = this
    return [
      new Plugin({
        props: { nodeViews: { pullQuote: (node, view, position) => new PullQuoteView(node, view, position, options) } },
      }),
    ]
  },
})

/** Moves the caret from the words of a pull quote to its attribution. */
export const enterAttribution: Command = ({ selection: { $from, empty } }, dispatch, view) => {
  if (!view || !empty || $from.parent.type.name !== 'pullQuote') return false
  const dom = view.nodeDOM($from.before())
  const place = dom instanceof HTMLElement ? dom.querySelector<HTMLElement>('.attribution') : null
  if (place === null || !place.isContentEditable) return false
  if (dispatch) putCaret(place, place.textContent?.length ?? 0)
  return true
}

function putCaret(place: HTMLElement, at: number): void {
  place.focus()
  getSelection()?.collapse(place.firstChild ?? place, place.firstChild === null ? 0 : at)
}

class PullQuoteView implements NodeView {
  readonly dom = document.createElement('aside')
  readonly contentDOM = document.createElement('p')
  readonly #below = document.createElement('div')
  readonly #attribution = document.createElement('p')
  readonly #view: EditorView
  readonly #position: () => number | undefined
  readonly #options: PullQuoteOptions
  #node: Node

  constructor(node: Node, view: EditorView, position: () => number | undefined, options: PullQuoteOptions) {
    this.#node = node
    this.#view = view
    this.#position = position
    this.#options = options
    const words = document.createElement('blockquote')
    words.append(this.contentDOM)
    this.dom.className = 'pull-quote'
    this.#below.contentEditable = 'false'
    this.#below.append(this.#attribution)
    this.#attribution.className = 'attribution'
    this.#attribution.role = 'textbox'
    this.#attribution.dir = 'auto'
    this.dom.append(words, this.#below)
    this.#attribution.addEventListener('input', () => this.#write(lineText(this.#attribution.textContent)))
    this.#attribution.addEventListener('keydown', (event) => this.#key(event))
    this.#attribution.addEventListener('focus', () => options.onMove())
    this.#attribution.addEventListener('blur', () => {
      options.onMove()
      this.#say(this.#said)
    })
    this.#show()
  }

  update(node: Node): boolean {
    if (node.type !== this.#node.type) return false
    this.#node = node
    this.#show()
    return true
  }

  stopEvent({ target }: Event): boolean {
    return target instanceof globalThis.Node && this.#below.contains(target)
  }

  ignoreMutation({ type, target }: ViewMutationRecord): boolean {
    return type === 'selection' ? this.#below.contains(target) : !this.contentDOM.contains(target)
  }

  get #said(): string {
    return this.#node.attrs.attribution ?? ''
  }

  #show(): void {
    this.#attribution.contentEditable = this.#view.editable ? 'plaintext-only' : 'false'
    const asks = this.#options.attribution()
    this.#attribution.ariaLabel = asks
    this.#attribution.dataset.placeholder = asks
    // Text that is being typed may end in a space that is not stored yet.
    if ((lineText(this.#attribution.textContent) ?? '') !== this.#said) this.#say(this.#said)
  }

  #say(text: string): void {
    const before = this.#attribution.textContent ?? ''
    if (before === text && text !== '') return
    this.#attribution.textContent = text
    if (document.activeElement !== this.#attribution) return
    const { start, wrote } = changeBetween(before, text)
    putCaret(this.#attribution, start + wrote.length)
  }

  #write(attribution: string | null): void {
    const position = this.#position()
    if (position === undefined) return
    // An emptied line keeps a line break, which would hide the placeholder.
    if (attribution === null && this.#attribution.textContent === '') this.#attribution.replaceChildren()
    this.#view.dispatch(this.#view.state.tr.setNodeAttribute(position, 'attribution', attribution))
  }

  #key(event: KeyboardEvent): void {
    const { key, isComposing } = event
    if (isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    const isEmpty = this.#attribution.textContent === ''
    if (key === 'Enter' || key === 'ArrowDown') this.#leave(event, 'below')
    else if (key === 'ArrowUp' || key === 'Escape' || (key === 'Backspace' && isEmpty)) this.#leave(event, 'words')
  }

  #leave(event: Event, to: 'below' | 'words'): void {
    event.preventDefault()
    event.stopPropagation()
    const position = this.#position()
    if (position === undefined) return
    const { tr } = this.#view.state
    const end = position + this.#node.nodeSize
    if (to === 'below') leaveBelow(tr, end)
    else tr.setSelection(TextSelection.create(tr.doc, end - 1))
    this.#view.dispatch(tr.scrollIntoView())
    this.#view.focus()
  }
}
