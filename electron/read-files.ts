import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { OpenedFile } from '#shared/api/bridge.ts'
import { packError } from '#shared/api/coded-error.ts'
import { LedeError } from '#shared/api/errors.ts'
import { maxBytesOf } from '#shared/api/package-file.ts'
import { systemCode } from './chosen-folders.ts'

/**
 * Reads files that a person chose, each on its own: an unreadable one has its error and the others
 * are read.
 */
export function readFiles(paths: readonly string[]): Promise<OpenedFile[]> {
  return Promise.all(
    paths.map(async (path) => {
      const name = basename(path)
      try {
        return { name, bytes: await read(path, name) }
      } catch (error) {
        return { name, error: packError(error) }
      }
    }),
  )
}

async function read(path: string, name: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path)
    if (size > maxBytesOf(name)) throw tooLarge(name, size)
    return new Uint8Array(await readFile(path))
  } catch (error) {
    if (error instanceof LedeError) throw error
    const why = systemCode(error)
    throw why === 'ENOENT'
      ? new LedeError('file.missing', { name }, error)
      : new LedeError('file.unreadable', { name, why }, error)
  }
}

function tooLarge(name: string, size: number): LedeError {
  const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024)
  return new LedeError('file.tooLarge', { name, size: megabytes(size), limit: megabytes(maxBytesOf(name)) })
}
