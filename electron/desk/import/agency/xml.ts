import { elementsOf, type XmlElement } from '../word/xml.ts'

/** The name of an element without its namespace prefix, which differs between systems. */
export function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(':') + 1)
}

/** The first element on a path of names, ignoring prefixes. */
export function childAt(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let found = element
  for (const name of path) found = found && elementsOf(found).find((child) => localName(child) === name)
  return found
}

/** The direct children of an element with a name. */
export function childrenNamed(element: XmlElement | undefined, name: string): XmlElement[] {
  return element === undefined ? [] : elementsOf(element).filter((child) => localName(child) === name)
}

/** Elements whose words are separate from the text beside them. */
const apart: ReadonlySet<string> = new Set([
  'p',
  'br',
  'li',
  'dt',
  'dd',
  'td',
  'th',
  'hl1',
  'hl2',
  'person',
  'byttl',
  'name',
])

/** The words in an element, on one line; null if there are none. */
export function wordsInElement(element: XmlElement | undefined): string | null {
  if (element === undefined) return null
  const parts: string[] = []
  const waiting: (XmlElement | string)[] = [element]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') parts.push(next)
    else {
      if (apart.has(localName(next))) waiting.push(' ')
      waiting.push(...next.children.toReversed())
      if (apart.has(localName(next))) parts.push(' ')
    }
  }
  const words = parts.join('').replace(/\s+/gu, ' ').trim()
  return words === '' ? null : words
}

/** Of several alternatives the one in a language, else the first. */
export function inLanguage(elements: readonly XmlElement[], language: string | null): XmlElement | undefined {
  const base = (tag: string | null) => tag?.split('-')[0]?.toLowerCase() ?? null
  const said = (element: XmlElement) => attribute(element, 'xml:lang')
  return (
    elements.find((each) => said(each)?.toLowerCase() === language?.toLowerCase()) ??
    elements.find((each) => base(said(each)) !== null && base(said(each)) === base(language)) ??
    elements[0]
  )
}

/** An attribute of an element, null if it is missing or empty. */
export function attribute(element: XmlElement | undefined, name: string): string | null {
  const value = element?.attributes.get(name)?.trim() ?? ''
  return value === '' ? null : value
}
