import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import type { ChosenFolder } from '#shared/api/bridge.ts'
import { LedeError } from '#shared/api/errors.ts'

/** The folders that a person has chosen in a dialog since the app started: the only ones that a page can have written into. */
export class ChosenFolders {
  readonly #paths = new Map<string, string>()

  add(path: string): ChosenFolder {
    const token = randomUUID()
    this.#paths.set(token, path)
    return { token, name: basename(path) }
  }

  /**
   * Writes a text into a chosen folder. Nothing is replaced: where the name is taken it gets a number ("name-2.html"). Returns the name.
   *
   * @throws LedeError `file.unwritable`
   */
  async write(token: string, name: string, text: string): Promise<string> {
    const folder = this.#paths.get(token)
    if (folder === undefined) throw new LedeError('file.unwritable', { name, why: 'ENOENT' })
    const extension = extname(name)
    const stem = basename(name, extension)
    for (let number = 1; ; number += 1) {
      const tried = number === 1 ? name : `${stem}-${number}${extension}`
      if (await created(join(folder, tried), text)) return tried
    }
  }
}

async function created(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: 'wx' })
    return true
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false
    throw new LedeError('file.unwritable', { name: path, why: systemCode(error) }, error)
  }
}

/** The system's own name of a failure ("EACCES"), or what the error says. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
