import { splitFileName } from '#shared/formats/file-name.ts'

/**
 * A name that is not taken: the wanted one, or one with a number before its extension ("story
 * 2.html").
 */
export function freeName(name: string, taken: (name: string) => boolean): string {
  const [stem, extension] = splitFileName(name)
  let free = name
  for (let number = 2; taken(free); number += 1) free = `${stem} ${number}${extension}`
  return free
}
