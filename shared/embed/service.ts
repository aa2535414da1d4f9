import type { LinkCardKind } from '#shared/blocks/link-card/node.ts'

/**
 * Content that a service embeds in other pages: where to read or watch it on the service itself.
 */
export interface Embedded {
  readonly url: string
  /** The service's name. */
  readonly site: string
  readonly kind: LinkCardKind
}

interface Service {
  readonly site: string
  readonly kind: LinkCardKind
  /**
   * Matches its addresses, as host, path and query without a leading `www.` or `m.`: those of its
   * pages, and those of its embedded players.
   */
  readonly at: RegExp
  /**
   * The address of the page, made from what `at` matched in the given one; without it, that address
   * itself.
   */
  readonly url?: (...found: string[]) => string
}

/** The known services. A new one is an entry here. */
const services: readonly Service[] = [
  {
    site: 'YouTube',
    kind: 'video',
    at: /^(?:youtube(?:-nocookie)?\.com\/(?:watch\?(?:.*&)?v=|(?:embed|shorts|live|v)\/)|youtu\.be\/)(?!videoseries)([\w-]{6,})/,
    url: (id) => `https://www.youtube.com/watch?v=${id}`,
  },
  {
    site: 'Vimeo',
    kind: 'video',
    at: /^(?:player\.vimeo\.com\/video|vimeo\.com(?:\/channels\/[^/]+|\/groups\/[^/]+\/videos)?)\/(\d+)/,
    url: (id) => `https://vimeo.com/${id}`,
  },
  {
    site: 'Dailymotion',
    kind: 'video',
    at: /^(?:dailymotion\.com\/(?:embed\/)?video\/|dai\.ly\/|geo\.dailymotion\.com\/player[^?]*\?(?:.*&)?video=)(\w+)/,
    url: (id) => `https://www.dailymotion.com/video/${id}`,
  },
  {
    site: 'X',
    kind: 'post',
    at: /^(?:twitter|x)\.com\/(\w+)\/status(?:es)?\/(\d+)/,
    url: (name, id) => `https://x.com/${name}/status/${id}`,
  },
  {
    site: 'X',
    kind: 'post',
    at: /^platform\.(?:twitter|x)\.com\/embed\/Tweet\.html\?(?:.*&)?id=(\d+)/,
    url: (id) => `https://x.com/i/status/${id}`,
  },
  {
    site: 'Instagram',
    kind: 'post',
    at: /^instagram\.com\/(?:[\w.]+\/)?(p|reel|tv)\/([\w-]+)/,
    url: (part, id) => `https://www.instagram.com/${part}/${id}/`,
  },
  {
    site: 'TikTok',
    kind: 'video',
    at: /^tiktok\.com\/(@[\w.]+)\/video\/(\d+)/,
    url: (name, id) => `https://www.tiktok.com/${name}/video/${id}`,
  },
  { site: 'TikTok', kind: 'video', at: /^tiktok\.com\/(?:embed|player)\/(?:v\d\/)?\d+/ },
  {
    site: 'Bluesky',
    kind: 'post',
    at: /^(?:bsky\.app\/profile\/([^/]+)\/post|embed\.bsky\.app\/embed\/([^/]+)\/app\.bsky\.feed\.post)\/(\w+)/,
    url: (name, did, id) => `https://bsky.app/profile/${name || did}/post/${id}`,
  },
  {
    site: 'Threads',
    kind: 'post',
    at: /^threads\.(?:net|com)\/(@[\w.]+)\/post\/([\w-]+)/,
    url: (name, id) => `https://www.threads.com/${name}/post/${id}`,
  },
  {
    site: 'Facebook',
    kind: 'video',
    at: /^(?:facebook\.com\/(?:watch\/?\?(?:.*&)?v=\d|[^/]+\/videos\/|reel\/\d|share\/[vr]\/)|fb\.watch\/)/,
  },
  {
    site: 'Facebook',
    kind: 'post',
    at: /^facebook\.com\/(?:[^/]+\/(?:posts|photos)\/|permalink\.php\?|photo(?:\.php|\/)?\?|share\/p\/)/,
  },
  {
    site: 'Telegram',
    kind: 'post',
    at: /^t\.me\/(?:s\/)?(\w{4,})\/(\d+)/,
    url: (channel, id) => `https://t.me/${channel}/${id}`,
  },
  {
    site: 'VK',
    kind: 'video',
    at: /^(?:vk\.(?:com|ru)|vkvideo\.ru)\/video_ext\.php\?(?:.*&)?oid=(-?\d+)&(?:.*&)?id=(\d+)/,
    url: (owner, id) => `https://vkvideo.ru/video${owner}_${id}`,
  },
  {
    site: 'VK',
    kind: 'video',
    at: /^(?:vk\.(?:com|ru)|vkvideo\.ru)\/(?:[^?]*\?(?:.*&)?z=)?(video|clip)(-?\d+_\d+)/,
    url: (part, id) => `https://vkvideo.ru/${part}${id}`,
  },
  {
    site: 'VK',
    kind: 'post',
    at: /^vk\.(?:com|ru)\/(?:[^?]*\?(?:.*&)?w=)?wall(-?\d+_\d+)/,
    url: (id) => `https://vk.com/wall${id}`,
  },
  {
    site: 'Rutube',
    kind: 'video',
    at: /^rutube\.ru\/(?:video|shorts|play\/embed)\/(\w+)/,
    url: (id) => `https://rutube.ru/video/${id}/`,
  },
  {
    site: 'LinkedIn',
    kind: 'post',
    at: /^linkedin\.com\/(?:embed\/)?feed\/update\/(urn:[\w:]+)/,
    url: (id) => `https://www.linkedin.com/feed/update/${id}`,
  },
  { site: 'LinkedIn', kind: 'post', at: /^linkedin\.com\/posts\/\w/ },
  {
    site: 'Reddit',
    kind: 'post',
    at: /^(?:old\.|embed\.)?reddit\.com\/(r\/\w+\/comments\/\w+)/,
    url: (path) => `https://www.reddit.com/${path}/`,
  },
  {
    site: 'Spotify',
    kind: 'link',
    at: /^open\.spotify\.com\/(?:embed\/)?(episode|show|track|album|playlist)\/(\w+)/,
    url: (part, id) => `https://open.spotify.com/${part}/${id}`,
  },
  { site: 'SoundCloud', kind: 'link', at: /^soundcloud\.com\/[\w-]+\/[\w-]+/ },
  // Any host may be a Mastodon server; its post numbers are long.
  {
    site: 'Mastodon',
    kind: 'post',
    at: /^([\w.-]+\/@[\w.]+(?:@[\w.-]+)?\/\d{15,})(?:\/embed)?(?:[?#]|$)/,
    url: (page) => `https://${page}`,
  },
]

/** Players that carry the address of their content in a query parameter, by its name. */
const carriers: readonly (readonly [RegExp, string])[] = [
  [/^facebook\.com\/(?:[\w.]+\/)?plugins\/(?:post|video)\.php\?/, 'href'],
  [/^w\.soundcloud\.com\/player\/?\?/, 'url'],
]

/** What an address of a page or player shows; null if it belongs to no known service. */
export function embeddedAt(address: string): Embedded | null {
  const url = parsed(address)
  if (url === null) return null
  const known = `${url.host.replace(/^(?:www|m|mobile|web)\./, '')}${url.pathname}${url.search}`
  const carrier = carriers.find(([at]) => at.test(known))
  if (carrier) return embeddedAt(url.searchParams.get(carrier[1]) ?? '')
  for (const { site, kind, at, url: page } of services) {
    const found = at.exec(known)
    if (found) return { url: page ? page(...found.slice(1)) : url.href, site, kind }
  }
  return null
}

function parsed(address: string): URL | null {
  const url = URL.parse(address.trim().replace(/^\/\//, 'https://'))
  return url !== null && /^https?:$/.test(url.protocol) ? url : null
}
