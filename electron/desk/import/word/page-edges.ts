import type { LeftOuts } from '#shared/import/left-out.ts'
import type { WordPackage } from './package.ts'
import { plainTextOf } from './text.ts'

/** Reports the headers and footers of a document's pages, which are not part of its text. */
export function tellPageEdges(document: WordPackage, leftOut: LeftOuts): void {
  const said = new Set<string>()
  for (const { type, target } of document.relationshipsOf(document.main).values()) {
    const root = /^(?:header|footer)$/.test(type) ? document.xml(target) : null
    const text = root === null ? '' : plainTextOf(root).trim()
    if (/\p{L}/u.test(text) && !said.has(text)) leftOut.add('pageEdge', text)
    said.add(text)
  }
}
