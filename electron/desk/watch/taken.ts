import { mkdir, rename, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { splitFileName } from '#shared/formats/file-name.ts'

/** The subfolders of a watched folder to which imported and refused files are moved. */
export const asideFolders = { taken: 'taken', refused: 'not-understood' } as const

/**
 * Moves a file of a watched folder aside, with a number added to its name if necessary. `words`: a
 * report, written to a text file beside it; null for none. Throws system errors.
 */
export async function moveAside(path: string, into: keyof typeof asideFolders, words: string | null): Promise<void> {
  const folder = join(dirname(path), asideFolders[into])
  await mkdir(folder, { recursive: true })
  const place = await freePlace(folder, basename(path))
  // The reason first, so that every moved file has it.
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
