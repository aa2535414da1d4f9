import { Node } from '@tiptap/core'
import { contentWithin } from '#shared/schema/content-within.ts'
import { safeHref } from '#shared/schema/href.ts'

/** Further reading, one link or more. */
export const RelatedLinks = Node.create({
  name: 'relatedLinks',
  group: 'block',
  content: 'relatedLink+',
  defining: true,
  parseHTML: () => [{ tag: 'nav.related', contentElement: contentWithin('ul') }],
  renderHTML: () => ['nav', { class: 'related' }, ['ul', 0]],
})

/**
 * One of the related links: its words, and its address (null while there is none). It may hold
 * everything that a line of text may, so that suggestions on words and on lines can be decided
 * separately; publishing leaves out what a link cannot hold.
 */
export const RelatedLink = Node.create({
  name: 'relatedLink',
  content: 'inline*',
  addAttributes: () => ({ href: { default: null, validate: validHref, rendered: false } }),
  parseHTML: () => [
    {
      tag: 'li',
      context: 'relatedLinks/',
      priority: 60,
      contentElement: contentWithin('a'),
      getAttrs: (element) => ({ href: safeHref(element.querySelector('a')?.getAttribute('href')) }),
    },
  ],
  renderHTML: ({ node }) => {
    const href = safeHref(node.attrs.href)
    return href === null ? ['li', 0] : ['li', ['a', { href, rel: 'noopener' }, 0]]
  },
})

function validHref(value: unknown): void {
  if (value !== null && safeHref(value) === null) throw new RangeError('a related link needs an http or https address')
}
