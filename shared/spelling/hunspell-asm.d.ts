import type { BeginHunspell } from './hunspell.ts'

/**
 * Hunspell as hunspell-asm has compiled it, once for browsers and once for Node, each one file with
 * its WebAssembly in it; the package has no types of these. (Its own loader finds the file by the
 * ways of one bundler, and takes texts in UTF-8 alone.) `paths` in tsconfig.json puts this in their
 * place.
 */
declare const begin: BeginHunspell
export default begin
