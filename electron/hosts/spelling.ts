import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import begin from 'hunspell-asm/dist/cjs/lib/node/hunspell.js'
import { bundledDictionaries } from '#shared/spelling/dictionaries.ts'
import type { DictionaryFiles } from '#shared/spelling/dictionary-files.ts'
import { type BeginHunspell, openHunspell } from '#shared/spelling/hunspell.ts'
import type { Speller } from '#shared/spelling/speller.ts'
import { fromSources, rendererFolder, root } from './installation.ts'

/** Opens a dictionary in this process. @throws LedeError `spelling.…` */
export function openDictionary(files: DictionaryFiles): Promise<Speller> {
  return openHunspell(quietly, files)
}

/**
 * Starts the program without the listener for uncaught errors that it would install, which are none
 * of its business.
 */
const quietly: BeginHunspell = (options) => {
  const before = process.listeners('uncaughtException')
  const program = begin(options)
  for (const listener of process.listeners('uncaughtException'))
    if (!before.includes(listener)) process.off('uncaughtException', listener)
  return program
}

/**
 * The files of a bundled dictionary: in the sources those of the package, in a build those beside
 * the renderer.
 */
export function bundledFiles(tag: string): DictionaryFiles {
  const name = bundledDictionaries.find((each) => each.tag === tag)?.package ?? ''
  const base = fromSources ? join(root, 'node_modules', name, 'index') : join(rendererFolder, 'spelling', tag)
  return { affixes: readFileSync(`${base}.aff`), words: readFileSync(`${base}.dic`) }
}
