import { countCharacters, countWords } from '#shared/article/length.ts'

/** How long a text is. */
export interface Measure {
  readonly words: number
  /** As readers see them (graphemes), spaces included. */
  readonly characters: number
  readonly charactersWithoutSpaces: number
  /** Lines of the newsroom's length; a paragraph begins a new one. */
  readonly lines: number
}

/** What can be counted towards a target. */
export const lengthUnits = ['words', 'characters', 'lines'] as const

export type LengthUnit = (typeof lengthUnits)[number]

/**
 * The line length of a newsroom that has not chosen one. German newspapers pay and plan by the
 * "Normalzeile" of 34 to 40 characters (Gemeinsame Vergütungsregeln für freie hauptberufliche
 * Journalistinnen und Journalisten an Tageszeitungen, 2010); 40 is the one usually used for
 * planning.
 */
export const usualLineLength = 40

export const noLength: Measure = { words: 0, characters: 0, charactersWithoutSpaces: 0, lines: 0 }

/**
 * How long one paragraph is, at `lineLength` characters a line. Its last line counts as a whole
 * one; white space alone counts as nothing.
 */
export function measureParagraph(text: string, lineLength: number): Measure {
  if (text.trim() === '') return noLength
  const characters = countCharacters(text)
  return {
    words: countWords(text),
    characters,
    charactersWithoutSpaces: countCharacters(text.replaceAll(/\s+/gu, '')),
    lines: Math.ceil(characters / lineLength),
  }
}

/** Several measures together. */
export function sumOf(measures: Iterable<Measure>): Measure {
  const sum = { ...noLength }
  for (const { words, characters, charactersWithoutSpaces, lines } of measures) {
    sum.words += words
    sum.characters += characters
    sum.charactersWithoutSpaces += charactersWithoutSpaces
    sum.lines += lines
  }
  return sum
}

/** How long a text is that has one paragraph on each line (`textOfBody`). */
export function measureText(text: string, lineLength: number): Measure {
  return sumOf(text.split('\n').map((paragraph) => measureParagraph(paragraph, lineLength)))
}
