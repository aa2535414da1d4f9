import type { Pass } from '../clip.ts'
import { elementsIn, isComment, nextNode } from '../dom.ts'

/**
 * Word writes a picture of each text box for programs that cannot draw it; its text is available
 * (shared/paste/text-boxes.ts), so the picture is removed.
 */
export const removeBoxPictures: Pass = (clip) => {
  if (clip.program !== 'word') return
  const shapes = new Set<string>()
  for (let node: Node | null = clip.body.firstChild; node !== null; node = nextNode(node, clip.body))
    if (isComment(node) && /<\/v:textbox>/i.test(node.data)) for (const shape of shapesIn(node.data)) shapes.add(shape)
  if (shapes.size === 0) return
  const isOfShape = (element: Element) => shapes.has(element.getAttribute('v:shapes') ?? '')
  for (const picture of elementsIn(clip.body, isOfShape)) picture.remove()
}

/** The names of a drawing's shapes. */
function shapesIn(drawing: string): string[] {
  return drawing.split(/<v:(?=shape\s|rect\s|roundrect\s|group\s)/i).flatMap((part) => {
    const head = part.slice(0, 2_000)
    return /^[^>]*\sid=["']?([^\s"'>]+)/.exec(head)?.[1] ?? []
  })
}
