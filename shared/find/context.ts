import type { Hit } from './hits.ts'
import type { SearchedLine } from './lines.ts'

/** How many characters are shown on either side of a hit. */
const around = 36

/** The words around a hit; omissions are marked with an ellipsis. No character is cut in half. */
export function contextOf({
  line: { text },
  from,
  to,
}: Pick<Hit, 'from' | 'to'> & { readonly line: Pick<SearchedLine, 'text'> }): {
  before: string
  found: string
  behind: string
} {
  const start = Math.max(0, from - around)
  const end = Math.min(text.length, to + around)
  const before = text
    .slice(start, from)
    .toWellFormed()
    .replace(/^\ufffd/, '')
  const behind = text
    .slice(to, end)
    .toWellFormed()
    .replace(/\ufffd$/, '')
  return {
    before: start > 0 ? `…${before}` : before,
    found: text.slice(from, to),
    behind: end < text.length ? `${behind}…` : behind,
  }
}
