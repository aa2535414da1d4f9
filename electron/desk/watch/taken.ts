import { mkdir, rename, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { splitFileName } from '#shared/formats/file-name.ts'

/** The folders in a watched one to which what was taken in, and what could not be, is moved. */
export const asideFolders = { taken: 'taken', refused: 'not-understood' } as const

/**
 * Moves a file of a watched folder aside; one of the same name there stays, and this one gets a
 * number. `words`: what is to be said of it, in a text file beside it; null for nothing. What the
 * system refuses is thrown.
 */
export async function moveAside(path: string, into: keyof typeof asideFolders, words: string | null): Promise<void> {
  const folder = join(dirname(path), asideFolders[into])
  await mkdir(folder, { recursive: true })
  const place = await freePlace(folder, basename(path))
  // The reason first: a file that was moved has it.
  if (words !== null) await writeFile(`${place}.txt`, words)
  await rename(path, place)
}

async function freePlace(folder: string, name: string): Promise<string> {
  const [stem, extension] = splitFileName(name)
  for (let number = 1; ; number += 1) {
    const place = join(folder, number === 1 ? name : `${stem}-${number}${extension}`)
    if ((await stat(place).catch(() => null)) === null) return place
  }
}
