import type * as Y from 'yjs'

/**
 * The words that are ignored in one story. They are stored in the draft, so that they are ignored
 * for everybody who opens it.
 */
const wordsIn = (draft: Y.Doc) => draft.getMap<unknown>('ignoredWords')

export function ignoredWords(draft: Y.Doc): string[] {
  return [...wordsIn(draft).keys()]
}

/** The most words that a story can ignore. */
const mostIgnored = 2_000

/** Ignores a word in this story from now on. */
export function ignoreWord(draft: Y.Doc, word: string): void {
  if (wordsIn(draft).size < mostIgnored) wordsIn(draft).set(word, true)
}

/** Stops ignoring a word. */
export function heedWord(draft: Y.Doc, word: string): void {
  wordsIn(draft).delete(word)
}
