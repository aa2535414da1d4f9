/**
 * What Lede uses of Hunspell as hunspell-asm has compiled it, once for browsers and once for Node, each one file with its WebAssembly in it. The package's own loader finds that file by the ways of one bundler, and takes
 * texts in UTF-8 alone.
 */
declare module 'hunspell-asm/dist/cjs/lib/browser/hunspell.js' {
  const begin: import('./hunspell.ts').BeginHunspell
  export default begin
}

declare module 'hunspell-asm/dist/cjs/lib/node/hunspell.js' {
  const begin: import('./hunspell.ts').BeginHunspell
  export default begin
}
