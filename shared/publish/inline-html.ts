import type { BodyNode } from '#shared/article/body.ts'
import { markTag } from '#shared/schema/mark-tag.ts'
import { passageAttributes } from '#shared/schema/passage-language.ts'
import { type Attributes, element, textElement } from './escape.ts'
import { inlineMarkup, type Mark } from './inline-markup.ts'
import { noteLinkOf } from './note-links.ts'

/** The words of a block as HTML. */
export function inlineHtml(block: BodyNode): string {
  // A link split by other marks becomes several elements: only the first gets the name.
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

/** A text that a block has besides its content, as a paragraph of a class; '' if it is empty. */
export function attributeParagraph(name: string, text: unknown): string {
  return typeof text === 'string' ? textElement('p', { class: name }, text) : ''
}

/** A note's reference is announced as such by screen readers, and the note links back. */
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
