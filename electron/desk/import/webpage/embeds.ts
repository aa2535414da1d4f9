import { embeddedAt } from '#shared/embed/service.ts'
import type { LeftOuts } from '#shared/import/left-out.ts'

/**
 * AMP's elements for embeds (https://amp.dev/documentation/components/), and the public addresses
 * of what they show.
 */
const ofAmp: Readonly<Record<string, (element: Element) => string | null>> = {
  'amp-youtube': (element) => withId('https://www.youtube.com/watch?v=', element.getAttribute('data-videoid')),
  'amp-vimeo': (element) => withId('https://vimeo.com/', element.getAttribute('data-videoid')),
  'amp-twitter': (element) => withId('https://twitter.com/i/status/', element.getAttribute('data-tweetid')),
  'amp-instagram': (element) => withId('https://www.instagram.com/p/', element.getAttribute('data-shortcode')),
  'amp-facebook': (element) => element.getAttribute('data-href'),
  'amp-iframe': (element) => element.getAttribute('src'),
}

function withId(start: string, id: string | null): string | null {
  return id === null ? null : start + id
}

/** Keeps only those embeds of a page that become link cards; the others are reported. */
export function prepareEmbeds(page: Document, leftOut: LeftOuts): void {
  for (const [name, addressOf] of Object.entries(ofAmp)) {
    for (const element of page.querySelectorAll(name)) {
      const frame = page.createElement('iframe')
      frame.setAttribute('src', addressOf(element) ?? '')
      element.replaceWith(frame)
    }
  }
  for (const element of page.querySelectorAll('iframe, embed, object')) {
    const address =
      element.getAttribute('src') || element.getAttribute('data-src') || element.getAttribute('data') || ''
    if (element.localName === 'iframe' && embeddedAt(address) !== null) {
      element.setAttribute('src', address)
      continue
    }
    // An embed without a size is a tracker.
    if (/^https?:/i.test(address) && !/^[01](?:px)?$/.test(element.getAttribute('height') ?? ''))
      leftOut.add('media', address)
    element.remove()
  }
}
