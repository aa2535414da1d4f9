const item = /<(?:[\w-]+:)?(?:item|entry)[\s>]/g
const end = /<\/(?:[\w-]+:)?(?:item|entry)\s*>/g

/**
 * The part of a feed with the first so many complete items, however many there are and even if it
 * is truncated.
 */
export function firstItems(text: string, most: number): { text: string; more: number; isCut: boolean } {
  const count = text.match(item)?.length ?? 0
  const ends = [...firstMatches(text, end, most)]
  const last = ends.at(-1)
  const whole = /<\/(?:rss|(?:[\w-]+:)?feed|(?:[\w-]+:)?RDF)\s*>\s*(?:<!--[\s\S]*?-->\s*)*$/i.test(text.slice(-2_000))
  if (whole && count <= most) return { text, more: 0, isCut: false }
  const [, root = ''] = /<((?:[\w-]+:)?(?:rss|feed|RDF))[\s>]/i.exec(text) ?? []
  const channel = /rss$/i.test(root) ? '</channel>' : ''
  const closed = `${text.slice(0, last ?? 0)}${channel}</${root}>`
  return { text: closed, more: Math.max(0, count - most), isCut: !whole }
}

/** Where the first matches end. */
function* firstMatches(text: string, pattern: RegExp, most: number): Generator<number> {
  let count = 0
  for (const match of text.matchAll(pattern)) {
    if (count >= most) return
    count += 1
    yield match.index + match[0].length
  }
}
