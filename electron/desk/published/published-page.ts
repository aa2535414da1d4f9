import { LedeError } from '#shared/api/errors.ts'
import { escapeHtml } from '#shared/publish/escape.ts'
import { localName } from '../import/agency/xml.ts'
import { decodeText } from '../import/decode.ts'
import { isPageArchive, readPageArchive } from '../import/webpage/archive.ts'
import { readXml, type XmlElement } from '../import/word/xml.ts'
import { asBrowsersRead } from './as-browsers-read.ts'

/** A page in a file, as whoever opens the file in a browser sees it. */
export interface PublishedPage {
  readonly html: string
  /**
   * Its pictures as `data:` addresses, by the addresses that it uses, where a browser saved it as
   * one file; else null. Such a file has no script any more, and its styles are written anew.
   */
  readonly saved: ReadonlyMap<string, string> | null
}

/**
 * The page in a file: HTML, XHTML by the ending of its name, as browsers tell them apart, or MHTML.
 *
 * @throws LedeError `file.notItem` for XHTML that is not well-formed, which browsers do not show,
 *   and for MHTML without a page
 */
export function publishedPage(bytes: Uint8Array, name: string): PublishedPage {
  if (isPageArchive({ name, bytes })) {
    const archive = readPageArchive(bytes, name)
    if (archive === null) throw new LedeError('file.notItem', { name, format: 'MHTML' })
    return { html: asBrowsersRead(archive.html, isOfBrowser), saved: archive.pictures }
  }
  const { text } = decodeText(bytes, name)
  return { html: asBrowsersRead(/\.xht(?:ml)?$/i.test(name) ? ofXhtml(text, name) : text), saved: null }
}

/** What a browser puts into the head of a page that it saves as one file. */
function isOfBrowser(tag: string, attribute: (name: string) => string): boolean {
  if (tag === 'meta') return /^content-type$/i.test(attribute('http-equiv'))
  return tag === 'link' && /^stylesheet$/i.test(attribute('rel')) && /^cid:/i.test(attribute('href'))
}

/** XHTML as HTML: what is a comment, a script or data in the one may be text in the other. */
function ofXhtml(text: string, name: string): string {
  const root = readXml(text)
  if (root === null) throw new LedeError('file.notItem', { name, format: 'XHTML' })
  return `<!doctype html>${written(root, name)}`
}

const empty: ReadonlySet<string> = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))
/** Elements whose content HTML reads as it stands. */
const raw: ReadonlySet<string> = new Set(['script', 'style'])

/** No page that anybody reads is nested deeper. */
const deepest = 500

/** @throws LedeError `file.tooMuch` */
function written(element: XmlElement, name: string, depth = 0): string {
  if (depth > deepest) throw new LedeError('file.tooMuch', { name })
  const tag = localName(element).toLowerCase()
  const attributes = [...element.attributes].map(([key, value]) => ` ${key}="${escapeHtml(value)}"`).join('')
  const start = `<${tag}${attributes}>`
  if (empty.has(tag)) return start
  const inside = element.children.map((child) =>
    typeof child !== 'string' ? written(child, name, depth + 1) : raw.has(tag) ? child : escapeHtml(child),
  )
  return `${start}${inside.join('')}</${tag}>`
}
