import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { isMeantAsImage, putImages } from '#renderer/state/images.ts'
import { insertFigures } from './figures.ts'
import { figuresWithFacts } from './with-facts.ts'

interface Texts {
  /** The text in place of images that are being stored. */
  waiting(count: number): string
}

type Told = { add: { id: object; place: number; text: string } } | { remove: object }

const key = new PluginKey<DecorationSet>('imageUploads')
const texts = new WeakMap<EditorView, Texts>()

/** Stores pasted images, and shows placeholders until the desk has them. */
export const ImageUploads = Extension.create<{ texts: Texts }>({
  name: 'imageUploads',
  addOptions: () => ({ texts: { waiting: () => '' } }),
  addProseMirrorPlugins() {
    const said = this.options.texts
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply: (transaction, before) => {
            const mapped = before.map(transaction.mapping, transaction.doc)
            const told: Told | undefined = transaction.getMeta(key)
            if (told === undefined) return mapped
            if ('remove' in told)
              return mapped.remove(mapped.find(undefined, undefined, ({ id }) => id === told.remove))
            const { id, place, text } = told.add
            return mapped.add(transaction.doc, [Decoration.widget(place, () => waiting(text), { id, side: 1 })])
          },
        },
        props: {
          decorations: (state) => key.getState(state),
          handlePaste: (view, event) => {
            const files = [...(event.clipboardData?.files ?? [])]
            const text = event.clipboardData?.getData('text/plain').trim() ?? ''
            // Text copied from a document comes with a picture of itself.
            if (files.length === 0 || text !== '') return false
            void placeImages(view, files, view.state.selection.to)
            return true
          },
        },
        view: (view) => {
          texts.set(view, said)
          return {}
        },
      }),
    ]
  },
})

function waiting(text: string): HTMLElement {
  const element = document.createElement('span')
  element.className = 'image-waiting'
  element.setAttribute('role', 'status')
  element.textContent = text
  return element
}

/**
 * Inserts files as figures into a body, at a position that moves with the text until the desk has
 * them, each with its metadata. Files that are no images are reported and left out; resolves when
 * all is done, and never rejects.
 */
export async function placeImages(view: EditorView, files: readonly File[], place: number): Promise<void> {
  const id = {}
  const text = texts.get(view)?.waiting(files.length) ?? ''
  const at = Math.min(place, view.state.doc.content.size)
  view.dispatch(view.state.tr.setMeta(key, { add: { id, place: at, text } }).setMeta('addToHistory', false))
  const figures = await figuresWithFacts(await putImages(files))
  if (view.isDestroyed) return
  // Others' edits replace the whole document, and remove the mark: then the caret decides.
  const found = key.getState(view.state)?.find(undefined, undefined, (spec) => spec.id === id)[0]?.from
  view.dispatch(view.state.tr.setMeta(key, { remove: id }).setMeta('addToHistory', false))
  if (figures.length === 0) return
  insertFigures(figures, found ?? view.state.selection.to)(view.state, view.dispatch)
  view.focus()
}

/** Of dropped files those that are meant as images, and the others. */
export async function sortFiles<Placed extends { file: File }>(
  files: readonly Placed[],
): Promise<{ images: Placed[]; others: Placed[] }> {
  const meant = await Promise.all(files.map(({ file }) => isMeantAsImage(file)))
  return { images: files.filter((_, index) => meant[index]), others: files.filter((_, index) => !meant[index]) }
}

/**
 * The place in a body that a point of the window means: above the middle of a block before it, else
 * after it; its end where the point is not over the text.
 */
export function placeAt(view: EditorView, point: { x: number; y: number }): number {
  const found = view.posAtCoords({ left: point.x, top: point.y })
  const rect = view.dom.getBoundingClientRect()
  const isOver = point.x >= rect.left && point.x <= rect.right && point.y >= rect.top && point.y <= rect.bottom
  if (found === null || !isOver) return view.state.doc.content.size
  const $place = view.state.doc.resolve(found.pos)
  if ($place.depth === 0 || $place.node(1).type.name === 'imageGroup') return found.pos
  const block = view.nodeDOM($place.before(1))
  if (!(block instanceof Element)) return found.pos
  const { top, height } = block.getBoundingClientRect()
  return point.y < top + height / 2 ? $place.before(1) : $place.after(1)
}
