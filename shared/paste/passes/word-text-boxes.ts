import { isOffice, type Pass } from '../clip.ts'
import { elementsIn, isComment, nextNode } from '../dom.ts'

/**
 * Word writes what stands in a text box into a comment, for programs that draw (VML), and for all
 * others a picture of it: the text stands behind its paragraph, and the picture goes.
 */
export const readWordTextBoxes: Pass = (clip) => {
  if (!isOffice(clip)) return
  const { body } = clip
  const shapes = new Set<string>()
  for (const comment of drawingsIn(body)) {
    const box = body.ownerDocument.createElement('div')
    box.innerHTML = textsIn(comment.data).join('')
    if ((box.textContent ?? '').trim() === '') continue
    const paragraph = comment.parentElement?.closest('p, h1, h2, h3, h4, h5, h6')
    const place = paragraph && paragraph !== body ? paragraph : comment
    place.after(box)
    for (const shape of shapesIn(comment.data)) shapes.add(shape)
  }
  if (shapes.size === 0) return
  const isOfShape = (element: Element) => shapes.has(element.getAttribute('v:shapes') ?? '')
  for (const picture of elementsIn(body, isOfShape)) picture.remove()
}

function drawingsIn(body: Element): Comment[] {
  const found: Comment[] = []
  for (let node: Node | null = body.firstChild; node !== null; node = nextNode(node, body))
    if (isComment(node) && /^\s*\[if gte vml/i.test(node.data)) found.push(node)
  return found
}

/** What stands in the text boxes of a drawing, as HTML. */
function textsIn(drawing: string): string[] {
  const parts = drawing.split(/<\/v:textbox>/i).slice(0, -1)
  return parts.flatMap((part) => {
    const at = part.search(/<v:textbox\b/i)
    const end = at === -1 ? -1 : part.indexOf('>', at)
    return end === -1 ? [] : [part.slice(end + 1)]
  })
}

/** The names of a drawing's shapes. */
function shapesIn(drawing: string): string[] {
  return drawing.split(/<v:(?=shape\s|rect\s|roundrect\s|group\s)/i).flatMap((part) => {
    const head = part.slice(0, 2_000)
    return /^[^>]*\sid=["']?([^\s"'>]+)/.exec(head)?.[1] ?? []
  })
}
