import { Mark } from '@tiptap/core'
import { safeHref, textHref } from './href.ts'
import { noteLink } from './note-link.ts'

/** A link to another page, a mail address, or one side of a note link. */
export const Link = Mark.create({
  name: 'link',
  priority: 1000,
  inclusive: false,
  addAttributes() {
    return { href: { default: null, validate: validHref } }
  },
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (node) => {
        const href = textHref(node.getAttribute('href'))
        return href !== null && { href }
      },
    },
  ],
  renderHTML: ({ mark }) => {
    if (noteLink(mark.attrs.href) === null)
      return ['a', { href: safeHref(mark.attrs.href) ?? undefined, rel: 'noopener' }, 0]
    return ['a', { href: mark.attrs.href }, 0]
  },
})

function validHref(value: unknown): void {
  if (textHref(value) === null) throw new RangeError('a link needs an http, https or mailto address')
}
