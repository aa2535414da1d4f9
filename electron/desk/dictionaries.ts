import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LedeError } from '#shared/api/errors.ts'
import { checkDictionary, type DictionaryFiles, mostBytes } from '#shared/spelling/dictionary-files.ts'
import type { Clients } from './clients.ts'
import type { HandlersOf } from './handlers.ts'
import { reading, writing } from './store/file-error.ts'
import { isThere, namesIfThere } from './store/if-there.ts'
import { privateFile, privateFolder } from './store/private-folder.ts'

/** The subfolder of a data folder with a person's own dictionaries: two Hunspell files each. */
const dictionaryFolder = 'dictionaries'

/** The calls about dictionaries that a person has added. Each is named after its language. */
export function dictionaryHandlers(dataFolder: string, clients: Clients): HandlersOf<'dictionaries'> {
  const folder = join(dataFolder, dictionaryFolder)
  const pathOf = (tag: string, kind: 'aff' | 'dic') => join(folder, `${tag}.${kind}`)
  const read = (tag: string): DictionaryFiles =>
    reading(tag, () => {
      if (!isThere(pathOf(tag, 'dic'))) throw new LedeError('spelling.missing', { language: tag })
      return {
        affixes: readBounded(pathOf(tag, 'aff'), mostBytes.affixes),
        words: readBounded(pathOf(tag, 'dic'), mostBytes.words),
      }
    })
  const tell = () => clients.tell('dictionaries.changed', {})
  return {
    'dictionaries.list': () => ({ tags: reading(dictionaryFolder, () => tagsIn(folder)) }),
    'dictionaries.read': ({ tag }) => read(tag),
    'dictionaries.put': ({ tag, ...files }) => {
      const { entries } = checkDictionary(files)
      writing(tag, () => {
        mkdirSync(folder, { recursive: true, mode: privateFolder })
        // The words last: a dictionary exists once they do.
        for (const [kind, bytes] of [
          ['aff', files.affixes],
          ['dic', files.words],
        ] as const) {
          const written = `${pathOf(tag, kind)}.new`
          writeFileSync(written, bytes, { mode: privateFile, flush: true })
          renameSync(written, pathOf(tag, kind))
        }
      })
      tell()
      return { entries }
    },
    'dictionaries.remove': ({ tag }) => {
      writing(tag, () => {
        rmSync(pathOf(tag, 'dic'), { force: true })
        rmSync(pathOf(tag, 'aff'), { force: true })
      })
      tell()
      return null
    },
  }
}

function tagsIn(folder: string): string[] {
  return namesIfThere(folder)
    .flatMap((name) => /^([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\.dic$/.exec(name)?.[1] ?? [])
    .sort()
}

function readBounded(path: string, limit: number): Uint8Array<ArrayBuffer> {
  const { size } = statSync(path)
  const megabytes = (bytes: number) => Math.ceil(bytes / 1_000_000)
  if (size > limit) throw new LedeError('spelling.tooLarge', { size: megabytes(size), limit: megabytes(limit) })
  return readFileSync(path)
}
