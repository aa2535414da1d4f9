import type { BeginHunspell } from './hunspell.ts'

/**
 * Hunspell as compiled by hunspell-asm, once for browsers and once for Node, each one file that
 * contains its WebAssembly; the package has no types for these. (Its own loader only works with one
 * bundler, and only takes texts in UTF-8.) `paths` in tsconfig.json points here.
 */
declare const begin: BeginHunspell
export default begin
