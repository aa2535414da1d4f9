import type { EditorView } from '@tiptap/pm/view'

/**
 * The greatest width of a copied image, in pixels: as much as a page of a word processor can use.
 */
const widest = 1_600
/** The greatest width it is shown at there, in pixels, in programs that follow the given size. */
const widestShown = 640
/**
 * How much of the clipboard images may take, in characters. More would make the receiving program
 * ask before it pastes.
 */
const most = 20_000_000
/** How long copying images may take, in milliseconds: the window waits for it. */
const longestMs = 700
/** The width at which an image is tested for transparency, in pixels. */
const sampled = 64

/**
 * Puts the images into the figures of copied HTML, for programs and computers that do not have the
 * library. The images are as the editor shows them, at most 1,600 pixels wide, without camera data.
 *
 *
 * @returns how many are left out: images that are not loaded, would be too much for a clipboard, or
 * take too long. Their captions are copied all the same.
 */
export function carryImages(view: EditorView, copied: HTMLElement): number {
  const shown = shownImages(view)
  const end = performance.now() + longestMs
  let room = most
  let leftOut = 0
  for (const image of copied.querySelectorAll<HTMLImageElement>('figure[data-asset] > img')) {
    const original = shown.get(image.dataset.asset ?? '')
    const data = original === undefined || performance.now() > end ? '' : dataOf(original)
    if (original === undefined || data === '' || data.length > room) {
      leftOut += 1
      continue
    }
    room -= data.length
    image.src = data
    image.width = Math.min(original.naturalWidth, widestShown)
    image.height = heightAt(image.width, original)
  }
  return leftOut
}

/** The selected images that are visible, by the names of their assets. */
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

/**
 * An image as a `data:` address: JPEG for photographs, PNG for images with transparency; '' if
 * there is no room to draw it.
 */
function dataOf(image: HTMLImageElement): string {
  const page = drawnAt(Math.min(image.naturalWidth, widest), image)
  const sample = page && drawnAt(Math.min(image.naturalWidth, sampled), image, page.canvas)
  if (!page || !sample) return ''
  const { data } = sample.getImageData(0, 0, sample.canvas.width, sample.canvas.height)
  const isOpaque = data.every((value, index) => index % 4 !== 3 || value === 255)
  return isOpaque ? page.canvas.toDataURL('image/jpeg', 0.9) : page.canvas.toDataURL('image/png')
}

/** An image drawn at this width from `source`; null if there is no room to draw it. */
function drawnAt(
  width: number,
  image: HTMLImageElement,
  source: CanvasImageSource = image,
): CanvasRenderingContext2D | null {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = heightAt(width, image)
  const context = canvas.getContext('2d')
  context?.drawImage(source, 0, 0, canvas.width, canvas.height)
  return context
}

function heightAt(width: number, { naturalWidth, naturalHeight }: HTMLImageElement): number {
  return Math.max(1, Math.round((width * naturalHeight) / naturalWidth))
}
