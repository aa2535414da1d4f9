import { type Attributes, element } from '#shared/publish/escape.ts'

/** The declaration that a file of XML begins with. */
export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>'

/**
 * An element around parts that are markup already, each on a line of its own; '' if there are no
 * parts.
 */
export function group(name: string, attributes: Attributes, ...parts: readonly string[]): string {
  const inside = parts.filter((part) => part !== '')
  return inside.length === 0 ? '' : element(name, attributes, `\n${inside.join('\n')}\n`)
}

/** An element without content. */
export function empty(name: string, attributes: Attributes): string {
  return element(name, attributes, '')
}

const openTag = /<(br|hr|img)\b([^>]*)>/g

/**
 * Markup of Lede's own (shared/publish) as XML: elements without content are closed. Attributes in
 * it never contain ">".
 */
export function asXhtml(html: string): string {
  return html.replace(openTag, '<$1$2/>')
}
