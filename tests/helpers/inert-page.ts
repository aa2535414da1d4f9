import { DOMParser } from 'linkedom'

/**
 * Parses HTML into a document in which nothing runs, without a browser. linkedom adds no html and
 * body elements by itself.
 */
export function inertPage(html: string): Document {
  const complete = /<body[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`
  return new DOMParser().parseFromString(complete, 'text/html')
}
