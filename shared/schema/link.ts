import { Mark } from '@tiptap/core'
import { noteLink } from './note-link.ts'

const schemes = new Set(['http:', 'https:', 'mailto:'])

/**
 * `href` as a link may carry it, null where it may not: only absolute http, https and mailto
 * addresses are links; nothing that a browser would run is. White space and control characters
 * around and inside are what browsers ignore, so the parsed form is what counts.
 */
export function safeHref(href: unknown): string | null {
  if (typeof href !== 'string' || href.length > 2_000) return null
  try {
    const url = new URL(href)
    return schemes.has(url.protocol) ? url.href : null
  } catch {
    return null
  }
}

/**
 * `href` as the link of a text may carry it: an address as `safeHref` has it, or the other side of
 * a note's link; null for anything else.
 */
export function textHref(href: unknown): string | null {
  return noteLink(href) === null ? safeHref(href) : String(href)
}

/** A link to another page, an address to write to, or one side of a note's link. */
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
