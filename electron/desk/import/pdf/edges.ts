import type { Line } from './page.ts'

/** How many lines at the top and the bottom of a page are examined. */
const looked = 3

/** Lines without running headers, footers and page numbers; and those that were removed. */
export function withoutPageEdges(pages: readonly (readonly Line[])[]): { lines: Line[]; edges: string[] } {
  const counts = new Map<string, number>()
  const edgesOf = (page: readonly Line[]) => {
    const sorted = page.toSorted((one, other) => other.base - one.base)
    return new Set([...sorted.slice(0, looked), ...sorted.slice(-looked)])
  }
  for (const page of pages)
    for (const key of new Set([...edgesOf(page)].map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1)
  const edges: string[] = []
  const lines = pages.flatMap((page) => {
    const outer = edgesOf(page)
    return page.filter((line) => {
      const isAgain = pages.length > 1 && (counts.get(keyOf(line)) ?? 0) >= Math.max(2, pages.length / 3)
      const isEdge = outer.has(line) && (isAgain || isPageNumber(line.text))
      if (isEdge) edges.push(line.text)
      return !isEdge
    })
  })
  return { lines, edges }
}

/** A key for a line that is the same on every page: its text without numbers, and its position. */
function keyOf({ text, base }: Line): string {
  return `${Math.round(base / 4)} ${text.replace(/\d+/gu, '#').replace(/\s+/gu, ' ').trim()}`
}

function isPageNumber(text: string): boolean {
  return /^[\s–—|-]*(?:(?:page|seite|pagina|página|стр\.?)\s*)?\d{1,4}(?:\s*(?:\/|of|von|de|sur|di|из)\s*\d{1,4})?[\s–—|-]*$/iu.test(
    text,
  )
}
