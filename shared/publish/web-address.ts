import { safeHref } from '#shared/schema/href.ts'
import { noteLink } from '#shared/schema/note-link.ts'

// Characters that browsers accept in an address but RFC 3986 does not allow there.
const forgiven = /[\\^`{|}"<>]/g
const brackets = /[[\]]/g

/** An address that `safeHref` accepts, in the form of RFC 3986; null for any other. */
export function linkAddress(href: unknown): string | null {
  const safe = safeHref(href)
  if (safe === null) return null
  const start = safe.search(/(?<=^[a-z]+:\/\/[^/]*)[/?#]/)
  const host = start === -1 ? '' : safe.slice(0, start)
  const rest = safe.slice(host.length).replace(forgiven, encodeURIComponent)
  return host + (host === '' ? rest : rest.replace(brackets, encodeURIComponent))
}

/** An address as in `linkAddress`, or that of a side of a note link. */
export function textAddress(href: unknown): string | null {
  return noteLink(href) === null ? linkAddress(href) : String(href)
}

/** An absolute http or https address; null for anything else. */
export function webAddress(address: string | null): string | null {
  const link = linkAddress(address)
  return link?.startsWith('http') ? link : null
}
