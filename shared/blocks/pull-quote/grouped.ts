import type { GroupedLine, GroupReader } from '../grouped-block.ts'
import { pullQuoteStyles } from './styles.ts'

const attributionStyle = pullQuoteStyles.attribution.toLowerCase()

/** A pull quote of an office document: its words, and who says them. */
export const readGroupedPullQuote: GroupReader = <Picture>(lines: readonly GroupedLine<Picture>[]) => {
  let attribution: string | null = null
  let last: GroupedLine<Picture> | null = null
  for (const line of lines) {
    if (line.style === attributionStyle) attribution = line.words() || null
    else {
      line.take()
      last = line
    }
  }
  return { attrs: { attribution }, picture: null, ends: last === null ? [] : [last] }
}
