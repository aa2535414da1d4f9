import type { ReadHtml } from '#shared/paste/index.ts'
import { readHtml } from './read-html.ts'

/** Embed codes are short; a text beyond this many characters is none. */
const longest = 20_000

/**
 * A text that is an embed code, the HTML that services give out to show their posts and videos in
 * pages, as the link cards that it stands for; null for any other text.
 */
export function readEmbedCode(text: string): ReadHtml | null {
  if (text.length > longest || !/^\s*<(?:iframe|blockquote|div|script|figure|p)\b/i.test(text)) return null
  const read = readHtml(text, 'en')
  const blocks = [...read.text.element.children]
  return blocks.length > 0 && blocks.every((block) => block.matches('figure.link-card')) ? read : null
}
