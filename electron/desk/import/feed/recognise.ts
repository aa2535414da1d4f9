import type { ArrivedText } from '../arrived-text.ts'
import { isJsonFeed } from './json.ts'

/** How feeds begin, even truncated ones. */
const begins = /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:rss|feed|rdf:RDF)[\s>]/i

/** Whether a text is a feed: RSS, Atom or JSON Feed. */
export function isFeed({ json, root, head }: ArrivedText): boolean {
  return isJsonFeed(json) || begins.test(head) || /^(?:rss|(?:\w+:)?feed|rdf:rdf)$/i.test(root ?? '')
}
