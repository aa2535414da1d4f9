import type { SearchedLine } from '#shared/find/lines.ts'
import { partsOf, type SpokenPart } from '#shared/schema/passages.ts'

/** The part of a line that is in one language. */
export interface SpelledPart extends SpokenPart {
  readonly line: SearchedLine
}

/** Splits a line by the languages of its words. `language`: BCP 47, of the article. */
export function partsOfLine(line: SearchedLine, language: string): SpelledPart[] {
  return partsOf(line.text, line.passages, language).map((part) => ({ ...part, line }))
}
