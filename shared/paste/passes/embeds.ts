import { cardElement } from '#shared/blocks/link-card/paste.ts'
import { embeddedAt } from '#shared/embed/service.ts'
import { lineText } from '#shared/schema/line-text.ts'
import type { Pass } from '../clip.ts'
import { elementsIn, hasClass, nameOf, trimmedText } from '../dom.ts'
import { lineIn } from '../elements.ts'

/** How services mark up their embeds, by class: where to find the address. */
const written: ReadonlyMap<string, (element: Element) => string | null> = new Map([
  ['twitter-tweet', lastLink],
  ['twitter-video', lastLink],
  ['instagram-media', attribute('data-instgrm-permalink')],
  ['tiktok-embed', attribute('cite')],
  ['text-post-media', attribute('data-text-post-permalink')],
  ['mastodon-embed', attribute('data-embed-url')],
  ['bluesky-embed', (element) => blueskyAddress(element.getAttribute('data-bluesky-uri'))],
  ['reddit-embed-bq', firstLink],
  ['fb-post', attribute('data-href')],
  ['fb-video', attribute('data-href')],
  ['wp-block-embed', firstWord],
])

/**
 * Turns embedded posts and videos into link cards: nothing of them is loaded, and their address is
 * kept.
 */
export const readEmbeds: Pass = ({ body }) => {
  for (const element of elementsIn(body, () => true)) {
    const embedded = embeddedAt(addressOf(element) ?? '')
    if (embedded !== null && body.contains(element))
      element.replaceWith(cardElement(element, { ...embedded, ...wordsOf(element, embedded.site) }))
  }
}

function addressOf(element: Element): string | null {
  const name = nameOf(element)
  if (name === 'iframe') return element.getAttribute('src') ?? element.getAttribute('data-src')
  // Used by CKEditor and WordPress.
  if (name === 'oembed') return element.getAttribute('url')
  if (name === 'script') {
    const post = element.getAttribute('data-telegram-post')
    return post && `https://t.me/${post}`
  }
  for (const className of (element.getAttribute('class') ?? '').split(/\s+/)) {
    const address = written.get(className)?.(element)
    if (address) return address
  }
  return null
}

/** The content of a post: its words, or a video's title, and its author and time. */
function wordsOf(element: Element, site: string): { title: string; description: string } {
  if (nameOf(element) === 'iframe') {
    const title = line(element.getAttribute('title'))
    // "YouTube video player", "X Post": the name of the box, not of its content.
    const isName = new RegExp(`\\b(?:player|embed)\\b|^(?:${site}|Twitter)\\b.{0,10}$`, 'i').test(title)
    return { title: isName || title === '' ? site : title, description: '' }
  }
  const [caption] = elementsIn(element, (each) => nameOf(each) === 'figcaption')
  if (caption && lineIn(caption) !== '') return { title: lineIn(caption), description: '' }
  const all = lineIn(element)
  const [first] = elementsIn(element, (each) => nameOf(each) === 'p')
  const words = first ? lineIn(first) : ''
  if (words === '' || URL.canParse(words))
    return { title: URL.canParse(all) || all === '' ? site : all, description: '' }
  return { title: words, description: line(all.replace(words, ' ')).replace(/^[—–-]\s*/, '') }
}

const line = (text: string | null) => lineText(text) ?? ''

function attribute(name: string) {
  return (element: Element) => element.getAttribute(name)
}

/** WordPress keeps the address as the text of the box, with the caption after it. */
function firstWord(element: Element): string | null {
  const [box] = elementsIn(element, (each) => hasClass(each, 'wp-block-embed__wrapper'))
  return trimmedText(box ?? element).split(/\s/)[0] ?? null
}

function lastLink(element: Element): string | null {
  return linksIn(element).at(-1) ?? null
}

function firstLink(element: Element): string | null {
  return linksIn(element)[0] ?? null
}

function linksIn(element: Element): string[] {
  return elementsIn(element, (each) => nameOf(each) === 'a').flatMap((link) => link.getAttribute('href') ?? [])
}

/** Bluesky's own addresses of posts: `at://did:plc:…/app.bsky.feed.post/…`. */
function blueskyAddress(uri: string | null): string | null {
  const [, did, id] = /^at:\/\/(did:[^/]+)\/app\.bsky\.feed\.post\/(\w+)$/.exec(uri ?? '') ?? []
  return did === undefined ? null : `https://bsky.app/profile/${did}/post/${id}`
}
