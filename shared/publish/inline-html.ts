import type { BodyNode } from '#shared/article/body.ts'
import { markTag } from '#shared/schema/mark-tag.ts'
import { passageAttributes } from '#shared/schema/passage-language.ts'
import { type Attributes, element, textElement } from './escape.ts'
import { inlineMarkup, type Mark } from './inline-markup.ts'
import { noteLinkOf } from './note-links.ts'

/** The words of a block as HTML. */
export function inlineHtml(block: BodyNode): string {
  // A link that other marks part is several elements: a name is that of the first.
  const named = new Set<unknown>()
  const wrap = (mark: Mark, html: string) => {
    const id = mark.attrs?.id
    const isFirst = !named.has(id)
    named.add(id)
    return wrapped(mark, html, isFirst)
  }
  return inlineMarkup(block, { lineBreak: '<br>', wrap })
}

function wrapped(mark: Mark, html: string, isFirst: boolean): string {
  if (mark.type === 'link') return element('a', linkAttributesOf(mark, isFirst), html)
  if (mark.type === 'language') return element('span', passageAttributes(mark.attrs?.tag) ?? {}, html)
  const tag = markTag(mark.type)
  return tag === undefined ? html : element(tag, {}, html)
}

/** What a block says besides its words, as a paragraph of a class; '' where it says nothing. */
export function said(name: string, text: unknown): string {
  return typeof text === 'string' ? textElement('p', { class: name }, text) : ''
}

/** A note's mark is told as one by screen readers, and its note leads back. */
function linkAttributesOf(mark: Mark, isFirst: boolean): Attributes {
  const { href, id } = mark.attrs ?? {}
  const link = noteLinkOf(mark)
  if (link === null) return linkAttributes(href)
  const role = link.to === 'note' ? 'doc-noteref' : 'doc-backlink'
  return { id: isFirst && typeof id === 'string' ? id : null, href: String(href), role }
}

/** The attributes of a link to an address. */
export function linkAttributes(href: unknown) {
  return { href: String(href), rel: 'noopener' }
}
