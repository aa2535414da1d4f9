import type { Accepts } from './accepted.ts'
import { judgeOf } from './judge.ts'
import { misspelled } from './misspelled.ts'
import type { Speller } from './speller.ts'
import { type Unknown, unknownWords } from './unknown.ts'

/** A misspelling, with where it stands in its text (UTF-16 units, end excluded). */
export interface Misspelling {
  word: string
  from: number
  to: number
  /** What may have been meant, the likeliest first. */
  suggestions: string[]
}

/** The most suggestions that are shown. */
export const mostSuggestions = 7

/**
 * The misspellings of a story's texts, one list a text, in their order. `language`: BCP 47, of the
 * dictionary that `speller` is.
 */
export function checkSpelling(
  texts: readonly string[],
  language: string,
  speller: Speller,
  accepts: Accepts = () => false,
): Misspelling[][] {
  const judge = judgeOf(speller, language)
  const unknown = texts.map((text): Unknown[] => unknownWords(text, judge, speller, language))
  const suggestions = new Map<string, string[]>()
  const suggest = (word: string) => {
    const known = suggestions.get(word) ?? suggestionsFor(word, speller)
    suggestions.set(word, known)
    return known
  }
  return misspelled(unknown, language, accepts).map((found) =>
    found.map(({ word, from, to }) => ({ word, from, to, suggestions: suggest(word) })),
  )
}

/**
 * The longest word that suggestions are looked for, in letters: beyond, it takes seconds and finds
 * nothing.
 */
const longestSuggestedFor = 50

/**
 * What may have been meant by a word, the likeliest first, with the apostrophe that the word has.
 */
export function suggestionsFor(word: string, speller: Speller): string[] {
  if (word.length > longestSuggestedFor) return []
  const bare = word.normalize('NFC').replace(/[\u00ad\u200b-\u200d\u2060]/gu, '')
  // Dictionaries have the beginnings of compounds with their hyphen: they are no words.
  const found = speller.suggest(bare.replace(/[’ʼ]/gu, "'")).filter((each) => !each.endsWith('-'))
  const typographic = /[’]/u.test(word)
  return [...new Set(found.map((each) => (typographic ? each.replaceAll("'", '’') : each)))].slice(0, mostSuggestions)
}
