import type { HandlersOf } from './handlers.ts'
import type { Library } from './store/library.ts'

/** The calls about words and names as used in the house's own stories. */
export function spellingHandlers(library: Library): HandlersOf<'spelling'> & HandlersOf<'archive'> {
  return {
    'spelling.usual': ({ words, except }) => ({ words: library.usualWords(words, except) }),
    'archive.names': ({ names, except }) => ({ others: library.archiveNames(names, except) }),
  }
}
