import type * as Y from 'yjs'

/**
 * The words that are left alone in one story, in the draft itself, so that everybody who opens it
 * sees it so.
 */
const wordsIn = (draft: Y.Doc) => draft.getMap<unknown>('ignoredWords')

export function ignoredWords(draft: Y.Doc): string[] {
  return [...wordsIn(draft).keys()]
}

/** The most words that a story can leave alone. */
const mostIgnored = 2_000

/** Leaves a word alone in this story from now on. */
export function ignoreWord(draft: Y.Doc, word: string): void {
  if (wordsIn(draft).size < mostIgnored) wordsIn(draft).set(word, true)
}

/** Looks at a word again. */
export function heedWord(draft: Y.Doc, word: string): void {
  wordsIn(draft).delete(word)
}
