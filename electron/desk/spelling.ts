import type { HandlersOf } from './handlers.ts'
import type { Library } from './store/library.ts'

/** The calls about spelling: what the house's own stories say of it. */
export function spellingHandlers(library: Library): HandlersOf<'spelling'> {
  return { 'spelling.usual': ({ words, except }) => ({ words: library.usualWords(words, except) }) }
}
