import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { NodeSelection, Plugin } from '@tiptap/pm/state'
import type { EditorView, NodeView, ViewMutationRecord } from '@tiptap/pm/view'
import { desk, useConnection } from '#renderer/api/desk.ts'
import { takeImage } from '#renderer/state/images.ts'
import { asLedeError, type LedeError } from '#shared/api/errors.ts'

/** The texts on a figure, in the language of the interface. */
export interface FigureTexts {
  loading(): string
  failed(error: LedeError): string
  noImage(): string
  caption(): string
  noAlt(): string
  /** Asks for the alternative text of the image that is selected. */
  describe(): void
  lead(): string
}

/**
 * Shows figures with their images. Plain DOM, as an editor full of React views is slow to type in.
 */
export const Figures = Extension.create<{ texts: FigureTexts | null }>({
  name: 'figures',
  addOptions: () => ({ texts: null }),
  addProseMirrorPlugins() {
    const { texts } = this.options
    if (texts === null) return []
    return [
      new Plugin({
        props: { nodeViews: { figure: (node, view, position) => new FigureView(node, view, position, texts) } },
      }),
    ]
  },
})

class FigureView implements NodeView {
  readonly dom = document.createElement('figure')
  readonly contentDOM = document.createElement('figcaption')
  readonly #image = document.createElement('div')
  readonly #picture = document.createElement('img')
  readonly #message = document.createElement('span')
  readonly #about = document.createElement('div')
  readonly #view: EditorView
  readonly #position: () => number | undefined
  readonly #texts: FigureTexts
  #node: Node
  #asset: string | null = null
  #release: () => void = () => {}
  #stopWaiting: () => void = () => {}

  constructor(node: Node, view: EditorView, position: () => number | undefined, texts: FigureTexts) {
    this.#node = node
    this.#view = view
    this.#position = position
    this.#texts = texts
    this.#image.className = 'figure-image'
    this.#image.contentEditable = 'false'
    this.#image.draggable = true
    this.#picture.decoding = 'async'
    this.#picture.draggable = false
    this.#message.className = 'figure-message'
    this.#about.className = 'figure-about'
    this.#about.contentEditable = 'false'
    this.#image.append(this.#picture, this.#message)
    this.dom.append(this.#image, this.contentDOM, this.#about)
    // Pressing the image selects the figure, so that it can be dragged; when it is released, the
    // browser has put the caret into the caption.
    this.#image.addEventListener('mousedown', (event) => this.#select(event))
    this.#image.addEventListener('click', (event) => this.#select(event))
    this.#show()
    this.#load()
  }

  update(node: Node): boolean {
    if (node.type !== this.#node.type) return false
    this.#node = node
    this.#show()
    if (node.attrs.asset !== this.#asset) this.#load()
    return true
  }

  stopEvent(event: Event): boolean {
    const isDrag = event.type.startsWith('drag') || event.type === 'drop'
    return (
      event.target instanceof globalThis.Node &&
      (this.#image.contains(event.target) || this.#about.contains(event.target)) &&
      !isDrag
    )
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type !== 'selection' && !this.contentDOM.contains(mutation.target)
  }

  destroy(): void {
    this.#release()
    this.#stopWaiting()
  }

  #show(): void {
    const { alt, width, height, credit, lead } = this.#node.attrs
    this.#picture.alt = alt
    if (width !== null && height !== null) {
      this.#picture.width = width
      this.#picture.height = height
      this.#image.style.aspectRatio = `${width} / ${height}`
    }
    const isEmpty = this.#node.content.size === 0
    this.contentDOM.classList.toggle('is-empty', isEmpty)
    this.contentDOM.dataset.placeholder = this.#texts.caption()
    this.#about.replaceChildren(
      ...(credit === null ? [] : [said('figure-credit', credit)]),
      ...(lead ? [said('figure-mark', this.#texts.lead())] : []),
      ...(alt === '' ? [this.#lacking()] : []),
    )
  }

  /** Says that the alternative text is missing, and pressed asks for it. */
  #lacking(): HTMLElement {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'figure-mark figure-lacking'
    button.textContent = this.#texts.noAlt()
    // By keyboard it is Enter on the figure.
    button.tabIndex = -1
    button.addEventListener('mousedown', (event) => this.#select(event))
    button.addEventListener('click', (event) => {
      this.#select(event)
      // Once the commands know what is selected.
      requestAnimationFrame(() => this.#texts.describe())
    })
    return button
  }

  #load(): void {
    this.#release()
    this.#stopWaiting()
    const { asset } = this.#node.attrs
    this.#asset = asset
    if (asset === null) {
      this.#fail(this.#texts.noImage())
      return
    }
    this.#say(this.#texts.loading(), 'loading')
    const { url, release } = takeImage(asset)
    this.#release = release
    url.then(
      (address) => {
        if (this.#asset !== asset) return
        this.#picture.src = address
        this.#say('', 'here')
      },
      (error: unknown) => {
        if (this.#asset !== asset) return
        const failure = asLedeError(error)
        this.#fail(this.#texts.failed(failure))
        if (failure.code === 'desk.away') this.#wait()
        // It may still be arriving from the newsroom.
        if (failure.code === 'asset.missing')
          this.#stopWaiting = desk.on('assets.came', ({ hash }) => {
            if (hash === asset) this.#load()
          })
      },
    )
  }

  /** When the desk is back, the image is loaded again. */
  #wait(): void {
    this.#stopWaiting = useConnection.subscribe(({ state }) => {
      if (state === 'up') this.#load()
    })
  }

  #fail(text: string): void {
    this.#picture.removeAttribute('src')
    this.#say(text, 'failed')
  }

  #say(text: string, state: 'loading' | 'here' | 'failed'): void {
    this.#message.textContent = text
    this.#image.dataset.state = state
  }

  #select(event: MouseEvent): void {
    const position = this.#position()
    if (event.button !== 0 || position === undefined) return
    const { state } = this.#view
    this.#view.dispatch(state.tr.setSelection(NodeSelection.create(state.doc, position)))
    this.#view.focus()
  }
}

function said(className: string, text: string): HTMLElement {
  const element = document.createElement('span')
  element.className = className
  element.textContent = text
  return element
}
