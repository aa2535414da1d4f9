import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { damageOnce, type Specimen, specimens } from '#tests/helpers/damaged-library.ts'
import { type Fault, pick } from './fault.ts'

let made: Promise<{ root: string; all: Specimen[] }> | null = null

/** Libraries to be damaged in copies, made once: closed ones and killed ones. */
function libraries(): Promise<{ root: string; all: Specimen[] }> {
  made ??= (async () => {
    const root = mkdtempSync(join(tmpdir(), 'lede-inject-'))
    process.on('exit', () => rmSync(root, { recursive: true, force: true }))
    return { root, all: await specimens(root) }
  })()
  return made
}

export const fileFaults: readonly Fault[] = [
  {
    name: 'file: bits, pages, ends or all of one of a library',
    often: 1_000,
    async inject(world, random) {
      const { root, all } = await libraries()
      const { file, kind, specimen, wrong } = await damageOnce(pick(random, all), join(root, 'damaged'), random)
      for (const what of wrong) world.wrong(`${specimen}, ${file}, ${kind}: ${what}`)
    },
  },
]
