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
