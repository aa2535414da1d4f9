import { allIn, type XmlElement } from './xml.ts'

/** Elements that part words though they say nothing. */
const parting: ReadonlySet<string> = new Set(['w:tab', 'w:ptab', 'w:br', 'w:cr', 'w:p', 'w:tc'])

/** What stands in an element itself. */
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
 * When something was done, `YYYY-MM-DDTHH:MM`, '' where nobody says. Word writes the wall clock of
 * whoever did it, and says UTC to it.
 */
export function timeIn(attributes: ReadonlyMap<string, string>): string {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d/.exec((attributes.get('w:date') ?? '').trim())?.[0] ?? ''
}
