import type { Pass } from '../clip.ts'
import { elementsIn, nameOf } from '../dom.ts'

/**
 * Mail programs, search engines and networks redirect links through a page of their own, with the
 * real address in a parameter.
 */
const detours: readonly { host: RegExp; path: RegExp; parameter: string }[] = [
  { host: /(?:^|\.)safelinks\.protection\.outlook\.com$/, path: /^\//, parameter: 'url' },
  { host: /^(?:www\.)?google\.[a-z.]+$/, path: /^\/url$/, parameter: 'q' },
  { host: /^duckduckgo\.com$/, path: /^\/l\/$/, parameter: 'uddg' },
  { host: /^lm?\.(?:facebook|instagram)\.com$/, path: /^\/(?:l\.php)?$/, parameter: 'u' },
  { host: /^(?:www\.)?youtube\.com$/, path: /^\/redirect$/, parameter: 'q' },
  { host: /^(?:www\.)?linkedin\.com$/, path: /^\/(?:safety\/go|redir\/redirect)\/?$/, parameter: 'url' },
  { host: /^slack-redir\.net$/, path: /^\/link$/, parameter: 'url' },
  { host: /^(?:m\.)?vk\.com$/, path: /^\/away\.php$/, parameter: 'to' },
]

/** Restores the real addresses of links. */
export const straightenLinks: Pass = ({ body }) => {
  for (const link of elementsIn(body, (element) => nameOf(element) === 'a' && element.hasAttribute('href'))) {
    const straight = straightened(link.getAttribute('href') ?? '')
    if (straight !== null) link.setAttribute('href', straight)
  }
}

function straightened(href: string): string | null {
  try {
    const { hostname, pathname, searchParams } = new URL(href)
    const detour = detours.find(({ host, path }) => host.test(hostname) && path.test(pathname))
    return detour ? (searchParams.get(detour.parameter) ?? null) : null
  } catch {
    return null
  }
}
