import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { bundledDictionaries } from '../../shared/spelling/dictionaries.ts'

/**
 * Puts the dictionaries that Lede brings along beside the renderer, as the files they are, each
 * with its own licence: into no code. `spelling/TAG.aff`, `.dic` and `.licence.txt`; the engine's
 * own beside them. `packages`: the folder of node_modules.
 */
export const spellingFiles = (packages: string): Plugin => ({
  name: 'spelling-files',
  apply: 'build',
  buildStart() {
    const engine = join(packages, 'hunspell-asm', 'LICENSE')
    this.emitFile({ type: 'asset', fileName: 'spelling/hunspell-asm.licence.txt', source: readFileSync(engine) })
    for (const { tag, package: name } of bundledDictionaries) {
      const folder = join(packages, name)
      for (const [file, ending] of [
        ['index.aff', 'aff'],
        ['index.dic', 'dic'],
        ['license', 'licence.txt'],
      ] as const) {
        this.emitFile({
          type: 'asset',
          fileName: `spelling/${tag}.${ending}`,
          source: readFileSync(join(folder, file)),
        })
      }
    }
  },
})
