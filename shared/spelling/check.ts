import type { Accepts } from './accepted-words.ts'
import { type Judge, judgeOf } from './judge.ts'
import { misspelledWords, type UnknownIn } from './misspelled-words.ts'
import type { Speller } from './speller.ts'
import { type Unknown, unknownWords } from './unknown-words.ts'

/** A misspelling with its range in the text (UTF-16 units, end excluded). */
export interface Misspelling {
  word: string
  from: number
  to: number
  /** Suggested corrections, the likeliest first. */
  suggestions: string[]
}

/** The most suggestions that are shown. */
export const mostSuggestions = 7

/** A text in one language (BCP 47), with its dictionary; without one it is not checked. */
export interface SpelledText {
  readonly text: string
  readonly language: string
  readonly speller: Speller | null
}

/** The misspellings of a story's texts, one list for each text, in order. */
export function checkSpelling(texts: readonly SpelledText[], accepts: Accepts = () => false): Misspelling[][] {
  const judges = new Map<string, Judge>()
  const unknown = texts.map(({ text, language, speller }): UnknownIn<Unknown> => {
    if (speller === null) return { language, unknown: [] }
    const judge = judges.get(language) ?? judgeOf(speller, language)
    judges.set(language, judge)
    return { language, unknown: unknownWords(text, judge, speller, language) }
  })
  const suggestions = new Map<string, string[]>()
  const suggest = (word: string, { language, speller }: SpelledText) => {
    const key = `${language} ${word}`
    const known = suggestions.get(key) ?? (speller === null ? [] : suggestionsFor(word, speller))
    suggestions.set(key, known)
    return known
  }
  return misspelledWords(unknown, accepts).map((found, index) => {
    const text = texts[index]
    return text === undefined
      ? []
      : found.map(({ word, from, to }) => ({ word, from, to, suggestions: suggest(word, text) }))
  })
}

/**
 * The longest word for which suggestions are computed, in letters: for longer ones it takes seconds
 * and finds nothing.
 */
const longestSuggestedFor = 50

/**
 * Suggested corrections for a word, the likeliest first, with the same kind of apostrophe as the
 * word.
 */
export function suggestionsFor(word: string, speller: Speller): string[] {
  if (word.length > longestSuggestedFor) return []
  const bare = word.normalize('NFC').replace(/[\u00ad\u200b-\u200d\u2060]/gu, '')
  // Dictionaries list the beginnings of compounds with their hyphen: those are not words.
  const found = speller.suggest(bare.replace(/[’ʼ]/gu, "'")).filter((each) => !each.endsWith('-'))
  const typographic = /[’]/u.test(word)
  return [...new Set(found.map((each) => (typographic ? each.replaceAll("'", '’') : each)))].slice(0, mostSuggestions)
}
