import type { Line } from '#shared/find/lines.ts'
import { partsOf, type SpokenPart } from '#shared/schema/passages.ts'

/** What of a line is in one language. */
export interface SpelledPart extends SpokenPart {
  readonly line: Line
}

/** A line by the languages of its words. `language`: BCP 47, of the article. */
export function partsOfLine(line: Line, language: string): SpelledPart[] {
  return partsOf(line.text, line.passages, language).map((part) => ({ ...part, line }))
}
