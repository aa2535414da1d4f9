import type { EditorView } from '@tiptap/pm/view'

/**
 * How wide an image is at the most when it is copied, in pixels: what a page of a word processor
 * has use for.
 */
const widest = 1_600
/** How wide it stands there, in pixels, where programs take the size that is given. */
const widestShown = 640
/**
 * How much of the clipboard images may take, in characters: a larger one is asked about where it is
 * pasted.
 */
const most = 20_000_000
/** How long copying may take for their sake, in milliseconds: the window waits for it. */
const longestMs = 700
/** How wide an image is looked at, in pixels, to see whether anything shows through it. */
const sampled = 64

/**
 * Gives the figures of copied HTML their images, for programs and computers that have no library
 * with them: as they are shown in the editor, at most 1,600 pixels wide, without what a camera
 * wrote into them.
 *
 * @returns how many stay out: those that are not loaded, and those that would be too much for a
 *   clipboard, or take too long. Their captions come along.
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

/**
 * An image as a `data:` address: a photograph as JPEG, what can be seen through as PNG. '' where
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

/** An image drawn as wide as that, from `source`; null where there is no room to draw it. */
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
