import { DOMParser as HtmlParser } from 'linkedom'
import type { LeftOuts } from '#shared/import/left-out.ts'
import { readPastedHtml, shallow } from '#shared/paste/index.ts'
import { decodeText } from '../decode.ts'
import { checkExtent } from '../extent.ts'
import { escapeText } from './markup.ts'

/** Whether some bytes are a document inside a document. */
export function isDocument(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03
}

/**
 * The text of a part in another format (ECMA-376 part 1, 17.17.2) as plain HTML: that of a page or
 * a plain text. Its pictures are left out and reported. Null if the format is not supported.
 *
 *
 * @throws LedeError `file.tooMuch`
 */
export function htmlOfChunk(bytes: Uint8Array, name: string, leftOut: LeftOuts): string | null {
  const { text } = decodeText(bytes, name)
  if (/\.te?xt$/.test(name)) return paragraphs(text)
  if (!/\.x?html?$/.test(name) && !/^\s*<(?:!doctype|html|body|p|div)\b/i.test(text)) return null
  checkExtent('html', text, name)
  const complete = /<body[\s>]/i.test(text) ? text : `<html><head></head><body>${text}</body></html>`
  const page = new HtmlParser().parseFromString(shallow(complete), 'text/html')
  const language = page.documentElement.getAttribute('lang') ?? ''
  const { text: read } = readPastedHtml(text, page.documentElement, { language })
  for (const image of read.imagesLeftOut) leftOut.add('picture', image.alt || image.src.slice(0, 200))
  // The names of its notes must not clash with others.
  for (const link of read.element.querySelectorAll('a[href^="#"]')) link.removeAttribute('href')
  return read.inline ? `<p>${read.element.innerHTML}</p>` : read.element.innerHTML
}

function paragraphs(text: string): string {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '')
  return lines.map((line) => `<p>${escapeText(line)}</p>`).join('')
}
