import { elementsIn, isElement, nameOf, unwrap } from '#shared/paste/dom.ts'
import { isList } from '#shared/paste/elements.ts'
import { rebuildAs } from '#shared/paste/rebuild-as.ts'
import type { BlockPasting } from '../pasting.ts'

export const relatedLinks = {
  relatedLinks: { writtenAs: [['nav', 'related']], box: linksOf },
} satisfies BlockPasting

/** A list whose every line is a link or has none. */
function linksOf(content: Element): Element | null {
  const [list] = content.children
  if (list === undefined || content.children.length > 1 || !isList(list)) return null
  const lines = [...list.children]
  if (!lines.every((line) => line.children.length === 1 && isLine(line.firstElementChild))) return null
  for (const paragraph of lines.flatMap((line) => [...line.children])) unwrap(paragraph)
  return rebuildAs(content, 'nav', 'related')
}

function isLine(paragraph: Element | null): boolean {
  if (paragraph === null || nameOf(paragraph) !== 'p') return false
  const links = elementsIn(paragraph, (each) => nameOf(each) === 'a')
  return (
    links.length === 0 ||
    (isElement(paragraph.firstChild) && links[0] === paragraph.firstChild && paragraph.childNodes.length === 1)
  )
}
