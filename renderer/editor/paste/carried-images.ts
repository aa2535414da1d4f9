import type { EditorView } from '@tiptap/pm/view'

/** How wide an image is at the most when it is copied, in pixels: what a page of a word processor has use for. */
const widest = 1_600
/** How wide it stands there, in pixels, where programs take the size that is given. */
const widestShown = 640
/** How much of the clipboard images may take, in characters: a larger one is asked about where it is pasted. */
const most = 20_000_000

/**
 * Gives the figures of copied HTML their images, for programs and computers that have no library with them: as they are shown in the editor, at most 1,600 pixels wide, without what a camera wrote into them. Those
 * that are not loaded, or are too much for a clipboard, stay out; their captions come along.
 */
export function carryImages(view: EditorView, copied: HTMLElement): void {
  const shown = shownImages(view)
  let room = most
  for (const image of copied.querySelectorAll<HTMLImageElement>('figure[data-asset] > img')) {
    const original = shown.get(image.dataset.asset ?? '')
    const data = original === undefined ? null : dataOf(original)
    if (original === undefined || data === null || data.length > room) continue
    room -= data.length
    image.src = data
    const { naturalWidth, naturalHeight } = original
    image.width = Math.min(naturalWidth, widestShown)
    image.height = Math.round((image.width * naturalHeight) / naturalWidth)
  }
}

/** The images that are selected and can be seen, by the names of their assets. */
function shownImages(view: EditorView): Map<string, HTMLImageElement> {
  const { doc, selection } = view.state
  const images = new Map<string, HTMLImageElement>()
  doc.nodesBetween(selection.from, selection.to, (node, position) => {
    if (node.type.name !== 'figure') return !node.isTextblock
    const dom = view.nodeDOM(position)
    const image = dom instanceof HTMLElement ? dom.querySelector<HTMLImageElement>('[data-state="here"] > img') : null
    if (image?.complete && image.naturalWidth > 0) images.set(String(node.attrs.asset), image)
    return false
  })
  return images
}

/** An image as a `data:` address: a photograph as JPEG, what can be seen through as PNG. Null where there is no room to draw it. */
function dataOf(image: HTMLImageElement): string | null {
  const canvas = document.createElement('canvas')
  canvas.width = Math.min(image.naturalWidth, widest)
  canvas.height = Math.max(1, Math.round((canvas.width * image.naturalHeight) / image.naturalWidth))
  const context = canvas.getContext('2d')
  if (context === null) return null
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
  const isOpaque = data.every((value, index) => index % 4 !== 3 || value === 255)
  return isOpaque ? canvas.toDataURL('image/jpeg', 0.9) : canvas.toDataURL('image/png')
}
