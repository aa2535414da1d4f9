import { DOMParser as HtmlParser } from 'linkedom'
import type { LeftOuts } from '#shared/import/left-out.ts'
import { readPastedHtml, shallow } from '#shared/paste/index.ts'
import { decodeText } from '../decode.ts'
import { checkExtent } from '../extent.ts'
import { RtfReader } from '../rtf/reader.ts'
import { isPageArchive, readPageArchive } from '../webpage/archive.ts'
import { escapeText } from './markup.ts'

/** Whether some bytes are a document inside a document. */
export function isDocument(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03
}

/**
 * The text of a part in another format (ECMA-376 part 1, 17.17.2) as plain HTML: that of a page,
 * also one saved as one file (MHTML), of RTF, or a plain text. Its pictures are left out and
 * reported. Null if the format is not supported.
 *
 *
 * @throws LedeError `file.tooMuch`
 */
export function htmlOfChunk(bytes: Uint8Array, name: string, leftOut: LeftOuts): string | null {
  const rtf = Buffer.from(bytes).toString('latin1')
  if (rtf.startsWith('{\\rtf')) return pageOf(htmlOfRtf(rtf, name, leftOut), leftOut)
  const archive = isPageArchive({ name, bytes }) ? readPageArchive(bytes, name) : null
  const text = archive?.html ?? decodeText(bytes, name).text
  if (/\.te?xt$/.test(name)) return paragraphs(text)
  if (archive === null && !/\.x?html?$/.test(name) && !/^\s*<(?:!doctype|html|body|p|div)\b/i.test(text)) return null
  checkExtent('html', text, name)
  return pageOf(text, leftOut)
}

function pageOf(text: string, leftOut: LeftOuts): string {
  const complete = /<body[\s>]/i.test(text) ? text : `<html><head></head><body>${text}</body></html>`
  const page = new HtmlParser().parseFromString(shallow(complete), 'text/html')
  const language = page.documentElement.getAttribute('lang') ?? ''
  const { text: read } = readPastedHtml(text, page.documentElement, { language })
  for (const image of read.imagesLeftOut) leftOut.add('picture', image.alt || image.src.slice(0, 200))
  // The names of its notes must not clash with others.
  for (const link of read.element.querySelectorAll('a[href^="#"]')) link.removeAttribute('href')
  return read.inline ? `<p>${read.element.innerHTML}</p>` : read.element.innerHTML
}

function htmlOfRtf(rtf: string, name: string, leftOut: LeftOuts): string {
  checkExtent('rtf', rtf, name)
  const reader = new RtfReader(rtf, leftOut)
  const html = reader.read()
  for (const { text } of reader.comments) leftOut.add('comments', text)
  return html
}

function paragraphs(text: string): string {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '')
  return lines.map((line) => `<p>${escapeText(line)}</p>`).join('')
}
