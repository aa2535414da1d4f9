import type { GroupedLine, GroupReader } from '../grouped-block.ts'
import { linkCardKind } from './node.ts'
import { linkCardStyles } from './styles.ts'

/** A link card of an office document: what it says, each in a style of its own. */
export const readGroupedLinkCard: GroupReader = <Picture>(lines: readonly GroupedLine<Picture>[], kind: string) => {
  const said = new Map(lines.map((line) => [line.style, line.words()]))
  const part = (style: string) => said.get(style.toLowerCase()) || null
  const attrs = {
    kind: linkCardKind(kind),
    url: lines.reduce<string | null>((url, line) => url ?? line.href(), null),
    title: part(linkCardStyles.cardTitle) ?? '',
    description: part(linkCardStyles.cardDescription),
    site: part(linkCardStyles.cardSite),
  }
  return { attrs, picture: null, ends: lines }
}
