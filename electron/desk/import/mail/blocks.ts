import { DOMParser as HtmlParser } from 'linkedom'
import { shallow } from '#shared/paste/index.ts'

/** A piece of a mail's text: a line, or an element with its lines. */
export interface Block {
  readonly lines: readonly string[]
  /** Its HTML; null for a line of plain text. */
  readonly html: string | null
  /** Whether a mail program marked it as the sender's signature. */
  readonly isSignature: boolean
}

/** A plain text as blocks, one for each line. */
export function blocksOfText(text: string): Block[] {
  return text.split(/\r\n?|\n/u).map((line) => ({ lines: [line], html: null, isSignature: false }))
}

/** Elements that only group their content. */
const containers: ReadonlySet<string> = new Set(
  'div section article main center blockquote form td tr tbody table body'.split(' '),
)
const blocks: ReadonlySet<string> = new Set(
  'p div section article main center blockquote form table tr td tbody ul ol dl pre h1 h2 h3 h4 h5 h6 hr figure header footer address'.split(
    ' ',
  ),
)
const unread = 'script, style, head, meta, link, title, template, [style*="display:none"], [style*="display: none"]'
const signature =
  /(?:^|\s)(?:gmail_signature|moz-signature|signature|elementtosignature)(?:\s|$)|^(?:signature|x_signature|divtagdefaultwrapper_signature)$/iu

/** HTML as blocks at any depth, including those of forwarded mails. */
export function blocksOfHtml(html: string): Block[] {
  const whole = /<body[\s>]/iu.test(html) ? html : `<html><head></head><body>${html}</body></html>`
  const { body } = new HtmlParser().parseFromString(shallow(whole), 'text/html')
  for (const element of body.querySelectorAll(unread)) element.remove()
  const found: Block[] = []
  visit(body, false, found)
  return found
}

function visit(element: Element, isSignature: boolean, found: Block[]): void {
  let inline = ''
  const end = () => {
    if (inline.trim() !== '') found.push(blockOf(`<p>${inline}</p>`, isSignature))
    inline = ''
  }
  for (const child of element.childNodes) {
    const name = child.nodeName.toLowerCase()
    if (!isElement(child) || !(blocks.has(name) || holdsBlocks(child))) {
      inline += isElement(child) ? child.outerHTML : escaped(child.nodeType === 3 ? (child.textContent ?? '') : '')
      continue
    }
    end()
    const isSigned = isSignature || signature.test(child.getAttribute('class') ?? '') || signature.test(child.id)
    if (isContainer(child)) visit(child, isSigned, found)
    else found.push(blockOf(child.outerHTML, isSigned))
  }
  end()
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1
}

function holdsBlocks(element: Element): boolean {
  return element.querySelector([...blocks].join(',')) !== null
}

/**
 * Whether an element only lays out its content. A quotation that no mail program made is a block,
 * and so is a table with cells.
 */
function isContainer(element: Element): boolean {
  const name = element.localName
  if (name === 'blockquote')
    return element.getAttribute('type') === 'cite' || /gmail_quote/u.test(element.getAttribute('class') ?? '')
  if (name === 'table') return element.querySelector('table') !== null || element.querySelectorAll('td, th').length < 2
  return containers.has(name) || !blocks.has(name)
}

function blockOf(html: string, isSignature: boolean): Block {
  const page = new HtmlParser().parseFromString(
    `<html><body>${html.replace(/<br[^>]*>/giu, '\u2028')}</body></html>`,
    'text/html',
  )
  const lines = (page.body.textContent ?? '').split('\u2028').map((line) => line.replace(/\s+/gu, ' ').trim())
  return { lines, html, isSignature }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
