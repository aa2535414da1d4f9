import { allIn, type XmlElement } from './xml.ts'

/** Elements that separate words although they have no text. */
const parting: ReadonlySet<string> = new Set(['w:tab', 'w:ptab', 'w:br', 'w:cr', 'w:p', 'w:tc'])

/** The direct text of an element. */
export function ownText({ children }: XmlElement): string {
  return children.filter((child) => typeof child === 'string').join('')
}

/** The words in an element, on one line. */
export function plainTextOf(element: XmlElement): string {
  let text = ''
  for (const each of allIn(element)) {
    if (each.name === 'w:t' || each.name === 'a:t')
      for (const child of each.children) if (typeof child === 'string') text += child
    if (parting.has(each.name)) text += ' '
  }
  return text.replace(/\s+/gu, ' ')
}

/**
 * The time of something, `YYYY-MM-DDTHH:MM`, '' if unknown. Word writes its author's local time and
 * marks it as UTC.
 */
export function timeIn(attributes: ReadonlyMap<string, string>): string {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d/.exec((attributes.get('w:date') ?? '').trim())?.[0] ?? ''
}
