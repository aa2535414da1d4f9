import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { bundledDictionaries } from '../../shared/spelling/dictionaries.ts'

/**
 * Copies the bundled dictionaries beside the renderer, unchanged and each with its own licence, not
 * into the code. `spelling/TAG.aff`, `.dic` and `.licence.txt`; Hunspell's own licence beside them.
 * `packages`: the folder of node_modules.
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
