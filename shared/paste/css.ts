/**
 * The declarations of a style, by property in lower case; values as written, without `!important`.
 */
export type Declarations = ReadonlyMap<string, string>

const none: Declarations = new Map()

/**
 * The declarations of a style attribute. Quoted strings and brackets may contain semicolons; what
 * Word marks as only used while revisions are shown (`!msorm`) is left out.
 */
export function declarationsOf(style: string | null): Declarations {
  if (style === null) return none
  const found = new Map<string, string>()
  for (const part of style.match(/(?:[^;"'(]|"[^"]*"|'[^']*'|\([^)]*\)|["'(])+/g) ?? []) {
    const colon = part.indexOf(':')
    if (colon === -1 || /!\s*msorm/i.test(part)) continue
    const value = part.slice(colon + 1).replace(/!\s*important/i, '')
    const property = part.slice(0, colon).trim().toLowerCase()
    found.set(property, value.replace(/\s+/g, ' ').trim())
    if (property === 'font') for (const [name, said] of inFont(value)) found.set(name, said)
  }
  return found
}

/** Weight and slant in a `font` declaration: they precede the size. */
function inFont(value: string): [string, string][] {
  const [before = ''] = /^[a-z\d\s-]*?(?=\s[\d.]+(?:px|pt|em|rem|%))/i.exec(value) ?? []
  const weight = /\b(?:bold|bolder|[6-9]00)\b/i.exec(before)?.[0]
  const slant = /\b(?:italic|oblique)\b/i.exec(before)?.[0]
  return [
    ...(weight ? [['font-weight', weight] as [string, string]] : []),
    ...(slant ? [['font-style', slant] as [string, string]] : []),
  ]
}

/** The declarations of an element's own style attribute. */
export function styleOf(element: Element): Declarations {
  return declarationsOf(element.getAttribute('style'))
}

/** A rule of a style sheet: its simple selectors, and its declarations as text. */
export interface Rule {
  /** An element's name, '' for any, and a class, '' for any. */
  readonly selectors: readonly { name: string; className: string }[]
  readonly style: string
}

/**
 * The rules of a style sheet for elements and classes; all other selectors, at-rules and comments
 * are left out.
 */
export function rulesOf(sheet: string): Rule[] {
  const clean = sheet.replace(/<!--|-->/g, '').replace(/\/\*[\s\S]*?\*\//g, '')
  const rules: Rule[] = []
  for (const [, head = '', style = ''] of clean.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    const selectors = head.split(',').flatMap((selector) => {
      const match = /^\s*([a-z][a-z\d]*|)(?:\.([\w-]+))?\s*$/i.exec(selector)
      const [, name = '', className = ''] = match ?? []
      return match && (name !== '' || className !== '')
        ? { name: name.toLowerCase(), className: className.toLowerCase() }
        : []
    })
    if (selectors.length > 0) rules.push({ selectors, style })
  }
  return rules
}
