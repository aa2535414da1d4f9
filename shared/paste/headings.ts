import { elementsIn, nameOf, rename } from './dom.ts'

/**
 * Lowers all headings by one level if those of the first level divide the text into sections,
 * because the headline is the page's only first-level heading. A single one at the top is a title
 * and stays as the schema reads it.
 */
export function lowerHeadings(element: Element): void {
  const headings = elementsIn(element, (each) => /^h[1-6]$/.test(nameOf(each)))
  const first = headings.filter((each) => nameOf(each) === 'h1')
  if (first.length < 2 || first.length === headings.length) return
  for (const heading of headings) rename(heading, `h${Math.min(Number(nameOf(heading)[1]) + 1, 6)}`)
}
