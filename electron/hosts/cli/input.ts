import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { LedeError } from '#shared/api/errors.ts'
import { maxFileBytes } from '#shared/api/message.ts'

/** A file given on the command line, read. `name` is its file name without folders. */
export interface Input {
  name: string
  bytes: Uint8Array<ArrayBuffer>
}

/** How the standard input is asked for, and what its article is called. */
export const standardInput = '-'
const standardInputName = 'stdin'

/** The file name of an argument. */
export function inputName(path: string): string {
  return path === standardInput ? standardInputName : basename(path)
}

/**
 * Reads a file, or the standard input for `-`.
 *
 * @throws LedeError `file.missing`, `file.unreadable`, `file.tooLarge` (without reading it all)
 */
export async function readInput(path: string): Promise<Input> {
  const name = inputName(path)
  const bytes = path === standardInput ? await readStandardInput(name) : await readPath(path, name)
  return { name, bytes }
}

async function readPath(path: string, name: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    await using file = await open(path)
    const { size } = await file.stat()
    if (size > maxFileBytes) throw tooLarge(name, size)
    return await file.readFile()
  } catch (error) {
    if (error instanceof LedeError) throw error
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw why === 'ENOENT' ? new LedeError('file.missing', { name }) : new LedeError('file.unreadable', { name, why })
  }
}

async function readStandardInput(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin) {
    chunks.push(chunk)
    size += chunk.length
    if (size > maxFileBytes) throw tooLarge(name, size)
  }
  return Buffer.concat(chunks)
}

function tooLarge(name: string, size: number): LedeError {
  const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024)
  return new LedeError('file.tooLarge', { name, size: megabytes(size), limit: megabytes(maxFileBytes) })
}
