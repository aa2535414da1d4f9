import { lstat, mkdir, rename, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { splitFileName } from '#shared/formats/file-name.ts'

/** The subfolders of a watched folder to which imported and refused files are moved. */
export const asideFolders = { taken: 'taken', refused: 'not-understood' } as const

/** How many bytes a name may have on every file system. */
const mostBytes = 255

/**
 * Moves a file of a watched folder aside; what is there stays as it is, and this one gets a number
 * where its name is taken. `words`: what is to be said of it, in a text file beside it; null for
 * nothing. What the system refuses is thrown.
 */
export async function moveAside(path: string, into: keyof typeof asideFolders, words: string | null): Promise<void> {
  const folder = join(dirname(path), asideFolders[into])
  await mkdir(folder, { recursive: true })
  const place = await freePlace(folder, basename(path), words === null ? [''] : ['', reason])
  // The reason first: a file that was moved has it. Never through a link that waits in its place.
  if (words !== null) await writeFile(`${place}${reason}`, words, { flag: 'wx' })
  await rename(path, place)
}

const reason = '.txt'

async function freePlace(folder: string, name: string, endings: readonly string[]): Promise<string> {
  const [stem, extension] = splitFileName(name)
  for (let number = 1; ; number += 1) {
    const after = `${number === 1 ? '' : `-${number}`}${extension}`
    const place = join(folder, `${shortened(stem, mostBytes - Buffer.byteLength(`${after}${reason}`))}${after}`)
    const there = await Promise.all(endings.map((ending) => lstat(`${place}${ending}`).catch(() => null)))
    if (there.every((each) => each === null)) return place
  }
}

/** A name of no more than so many bytes, cut between two characters. */
function shortened(name: string, most: number): string {
  let short = name
  while (Buffer.byteLength(short) > most) short = [...short].slice(0, -1).join('')
  return short
}
