import type { GroupedLine, GroupReader } from '../grouped-block.ts'
import { figureStyles } from './styles.ts'

const [creditStyle, sourceStyle, labelStyle] = [figureStyles.credit, figureStyles.source, figureStyles.label].map(
  (name) => name.toLowerCase(),
)

/** A picture of an office document with its caption, its credit and its source. */
export const readGroupedFigure: GroupReader = <Picture>(lines: readonly GroupedLine<Picture>[], said: string) => {
  const attrs: Record<string, unknown> = { lead: said === 'lead' }
  let picture: Picture | null = null
  let end: GroupedLine<Picture> | null = null
  for (const line of lines) {
    if (line.style === creditStyle) attrs.credit = line.words() || null
    else if (line.style === sourceStyle) attrs.source = line.words() || null
    // The label for readers is in the picture's file as well.
    else if (line.style !== labelStyle) {
      const [first] = line.take()
      if (picture !== null || first === undefined) continue
      picture = first
      end = line
    }
  }
  return { attrs, picture, ends: end === null ? [] : [end] }
}
