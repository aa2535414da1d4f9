import { Parser } from 'htmlparser2'

/**
 * An XML element. `name`: with the prefix that this reader uses for its namespace, whatever the
 * document uses.
 */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: (XmlElement | string)[]
}

const office = ['http://schemas.openxmlformats.org/', 'http://purl.oclc.org/ooxml/']

/**
 * Namespaces by their endings (ECMA-376 as commonly used, and strict ISO/IEC 29500), and their
 * prefixes here.
 */
const prefixes: Readonly<Record<string, string>> = {
  'wordprocessingml/2006/main': 'w',
  'wordprocessingml/main': 'w',
  'officeDocument/2006/relationships': 'r',
  'officeDocument/relationships': 'r',
  'officeDocument/2006/math': 'm',
  'officeDocument/math': 'm',
  'drawingml/2006/main': 'a',
  'drawingml/main': 'a',
  'drawingml/2006/picture': 'pic',
  'drawingml/picture': 'pic',
  'drawingml/2006/wordprocessingDrawing': 'wp',
  'drawingml/wordprocessingDrawing': 'wp',
  'markup-compatibility/2006': 'mc',
}
const others: Readonly<Record<string, string>> = {
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.microsoft.com/office/word/2012/wordml': 'w15',
  'http://schemas.microsoft.com/office/word/2015/wordml/symex': 'w16se',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
  'http://schemas.openxmlformats.org/package/2006/content-types': '',
}

/** The namespaces of OpenDocument, whose last word is the usual prefix. */
const openDocument = /^urn:oasis:names:tc:opendocument:xmlns:(?:xsl-)?([\w-]+?)(?:-compatible)?:1\.\d$/
const openDocumentPrefixes: Readonly<Record<string, string>> = {
  drawing: 'draw',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://www.w3.org/1999/xlink': 'xlink',
}

function prefixOf(namespace: string): string | undefined {
  const part = openDocument.exec(namespace)?.[1] ?? namespace
  if (part !== namespace) return openDocumentPrefixes[part] ?? part
  const start = office.find((each) => namespace.startsWith(each))
  return (
    others[namespace] ??
    openDocumentPrefixes[namespace] ??
    (start === undefined ? undefined : prefixes[namespace.slice(start.length)])
  )
}

/** A document type with its entities, of which nothing is read. */
const documentType = /<!DOCTYPE[^>[]*(?:\[[\s\S]*?\]\s*)?>/i

/**
 * The root element of some XML, null if it is invalid: every element has to be closed. No document
 * type and no entity of its own is read. Takes no stack, whatever the depth.
 */
export function readXml(text: string): XmlElement | null {
  const top: XmlElement = { name: '', attributes: new Map(), children: [] }
  const open: { element: XmlElement; scope: ReadonlyMap<string, string> }[] = [{ element: top, scope: new Map() }]
  const bare = text.replace(documentType, '')
  let isWhole = true
  const parser = new Parser(
    {
      onopentag(written, given) {
        const around = open.at(-1)
        const pairs = Object.entries(given)
        const scope = scopeWith(around?.scope ?? new Map(), pairs)
        const attributes = new Map(
          pairs.map(([name, value]) => [name.includes(':') ? known(name, scope) : name, value]),
        )
        const element: XmlElement = { name: known(written, scope), attributes, children: [] }
        around?.element.children.push(element)
        open.push({ element, scope })
      },
      ontext(words) {
        const children = open.at(-1)?.element.children ?? []
        const before = children.at(-1)
        if (typeof before === 'string') children[children.length - 1] = before + words
        else children.push(words)
      },
      onclosetag(_name, isImplied) {
        // An empty element's own slash implies its end; anything else means that it is missing.
        if (isImplied && bare[parser.endIndex - 1] !== '/') isWhole = false
        open.pop()
      },
    },
    { xmlMode: true },
  )
  parser.end(bare)
  const roots = elementsOf(top)
  return isWhole && roots.length === 1 ? (roots[0] ?? null) : null
}

function scopeWith(scope: ReadonlyMap<string, string>, pairs: readonly (readonly [string, string])[]) {
  const declared = pairs.filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'))
  if (declared.length === 0) return scope
  return new Map([...scope, ...declared.map(([name, value]) => [name.slice(6), value] as const)])
}

/** A name with the prefix that its namespace has here; unknown namespaces keep their own. */
function known(written: string, scope: ReadonlyMap<string, string>): string {
  const colon = written.indexOf(':')
  const own = colon === -1 ? '' : written.slice(0, colon)
  const local = written.slice(colon + 1)
  const prefix = prefixOf(scope.get(own) ?? '') ?? own
  return prefix === '' ? local : `${prefix}:${local}`
}

/** The direct child elements of an element. */
export function elementsOf({ children }: XmlElement, name?: string): XmlElement[] {
  return children
    .filter((child) => typeof child !== 'string')
    .filter((child) => name === undefined || child.name === name)
}

/** The first element on a path of names; undefined if there is none. */
export function elementAt(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let at = element
  for (const name of path)
    at = at?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name)
  return at
}

/** The `w:val` of the element on a path; undefined if there is none. */
export function valueAt(element: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  return elementAt(element, ...path)?.attributes.get('w:val')
}

/**
 * Whether the element on a path exists and its value is not "off"; undefined if it does not exist.
 */
export function isOnAt(element: XmlElement | undefined, ...path: readonly string[]): boolean | undefined {
  const found = elementAt(element, ...path)
  return found && !/^(?:0|false|off|none)$/.test(found.attributes.get('w:val') ?? '')
}

/** Every element in an element, in document order. Takes no stack. */
export function* allIn(root: XmlElement): Generator<XmlElement> {
  const waiting: XmlElement[] = elementsOf(root).toReversed()
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    yield at
    for (let index = at.children.length - 1; index >= 0; index -= 1) {
      const child = at.children[index]
      if (child !== undefined && typeof child !== 'string') waiting.push(child)
    }
  }
}
