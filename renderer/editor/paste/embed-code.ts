import type { ReadHtml } from '#shared/paste/index.ts'
import { readHtml } from './read-html.ts'

/** Embed codes are short: a text longer than this, in characters, is not one. */
const longest = 20_000

/**
 * Reads an embed code, the HTML that services offer for showing their posts and videos in pages, as
 * the link cards it stands for. Null for any other text.
 */
export function readEmbedCode(text: string): ReadHtml | null {
  if (text.length > longest || !/^\s*<(?:iframe|blockquote|div|script|figure|p)\b/i.test(text)) return null
  const read = readHtml(text, 'en')
  const blocks = [...read.text.element.children]
  return blocks.length > 0 && blocks.every((block) => block.matches('figure.link-card')) ? read : null
}
