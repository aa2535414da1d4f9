const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Escapes text for an HTML element or a double-quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character)
}

/** The attributes of an element; null ones are left out. */
export type Attributes = Readonly<Record<string, string | number | null>>

/** The start tag of an element. Names are ours and trusted; values are escaped. */
export function startTag(name: string, attributes: Attributes = {}): string {
  let tag = `<${name}`
  for (const key in attributes) {
    const value = attributes[key] ?? null
    if (value !== null) tag += ` ${key}="${escapeHtml(String(value))}"`
  }
  return `${tag}>`
}

/** An element whose content is HTML already. */
export function element(name: string, attributes: Attributes, html: string): string {
  return `${startTag(name, attributes)}${html}</${name}>`
}

/** An element that holds text. */
export function textElement(name: string, attributes: Attributes, text: string): string {
  return element(name, attributes, escapeHtml(text))
}

const unsafeInScript = /[<>&\u2028\u2029]/g

/**
 * A value as JSON that is safe in a `<script>` data block: nothing in it can end the block or open
 * another.
 */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    unsafeInScript,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
