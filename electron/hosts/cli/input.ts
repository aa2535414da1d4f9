import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs'
import { basename } from 'node:path'
import { LedeError } from '#shared/api/errors.ts'
import { maxBytesOf } from '#shared/api/package-file.ts'
import type { Surroundings } from './surroundings.ts'

/** A file given on the command line, read. `name` is its file name without folders. */
export interface Input {
  name: string
  bytes: Uint8Array<ArrayBuffer>
}

/** The argument for standard input, and the name of its article. */
export const standardInput = '-'
const standardInputName = 'stdin'

/** How much is read at once from inputs without a known size. */
const chunkBytes = 64 * 1024

/** The file name for an argument. */
export function inputName(path: string): string {
  return path === standardInput ? standardInputName : basename(path)
}

/**
 * Reads a file, or standard input for `-`. `maxBytes`: the most it may have.
 *
 *
 * @throws LedeError as `readFileInput`
 */
export async function readInput(
  { stdin }: Pick<Surroundings, 'stdin'>,
  path: string,
  maxBytes = maxBytesOf(inputName(path)),
): Promise<Input> {
  return path === standardInput
    ? { name: standardInputName, bytes: await readAll(stdin(), maxBytes) }
    : readFileInput(path, maxBytes)
}

/**
 * Reads a file synchronously: there is nothing else to do meanwhile, and thousands of small files
 * are read twice as fast.
 *
 *
 * @throws LedeError `file.missing`, `file.unreadable`, `file.tooLarge` (without reading it all)
 */
export function readFileInput(path: string, maxBytes: number): Input {
  const name = basename(path)
  try {
    const file = openSync(path, 'r')
    try {
      const stat = fstatSync(file)
      if (stat.size > maxBytes) throw tooLarge(name, stat.size, maxBytes)
      return { name, bytes: stat.isFile() ? readFileSync(file) : readStream(file, name, maxBytes) }
    } finally {
      closeSync(file)
    }
  } catch (error) {
    if (error instanceof LedeError) throw error
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw why === 'ENOENT' ? new LedeError('file.missing', { name }) : new LedeError('file.unreadable', { name, why })
  }
}

/** Reads an input without a known size, such as a pipe or a device, which may never end. */
function readStream(file: number, name: string, maxBytes: number): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  for (;;) {
    const chunk = new Uint8Array(chunkBytes)
    const read = readSync(file, chunk)
    if (read === 0) return Buffer.concat(chunks)
    chunks.push(chunk.subarray(0, read))
    size += read
    if (size > maxBytes) throw tooLarge(name, size, maxBytes)
  }
}

async function readAll(stdin: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stdin) {
    chunks.push(chunk)
    size += chunk.length
    if (size > maxBytes) throw tooLarge(standardInputName, size, maxBytes)
  }
  return Buffer.concat(chunks)
}

function tooLarge(name: string, size: number, maxBytes: number): LedeError {
  const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024)
  return new LedeError('file.tooLarge', { name, size: megabytes(size), limit: megabytes(maxBytes) })
}
