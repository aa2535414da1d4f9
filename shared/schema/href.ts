import { noteLink } from './note-link.ts'

const schemes = new Set(['http:', 'https:', 'mailto:'])

/**
 * The normalised `href` if a link may have it, else null. Only absolute http, https and mailto
 * addresses are allowed; nothing that a browser would execute. Browsers ignore white space and
 * control characters around and inside, so the parsed form is checked.
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
 * The normalised `href` if a link in a text may have it: an address as in `safeHref`, or one side
 * of a note link; null for anything else.
 */
export function textHref(href: unknown): string | null {
  return noteLink(href) === null ? safeHref(href) : String(href)
}
