import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { ChosenFolder } from '#shared/api/bridge.ts'
import { LedeError } from '#shared/api/errors.ts'
import { splitFileName } from '#shared/formats/file-name.ts'

/**
 * The folders and saved files that a person has chosen in a dialog since the app started: the only
 * ones into which a page can write, or which it can have shown.
 */
export class ChosenFolders {
  readonly #paths = new Map<string, string>()

  add(path: string): ChosenFolder {
    const token = randomUUID()
    this.#paths.set(token, path)
    return { token, name: basename(path) }
  }

  /** The path for a token; null if there is none. */
  pathOf(token: string): string | null {
    return this.#paths.get(token) ?? null
  }

  /**
   * Writes a file into a chosen folder. Nothing is replaced: if the name is taken, a number is
   * added ("name-2.html"). Returns the name.
   *
   *
   * @throws LedeError `file.unwritable`
   */
  async write(token: string, name: string, content: string | Uint8Array): Promise<string> {
    const folder = this.#folder(token, name)
    const [stem, extension] = splitFileName(name)
    for (let number = 1; ; number += 1) {
      const tried = number === 1 ? name : `${stem}-${number}${extension}`
      if (await created(join(folder, tried), content)) return tried
    }
  }

  /**
   * Writes an image at its path in a chosen folder. An existing file is the same image: its name is
   * derived from its bytes.
   *
   *
   * @throws LedeError `file.unwritable`
   */
  async writeImage(token: string, path: string, bytes: Uint8Array): Promise<null> {
    const whole = join(this.#folder(token, path), path)
    await mkdir(dirname(whole), { recursive: true }).catch((error: unknown) => {
      throw new LedeError('file.unwritable', { name: whole, why: systemCode(error) }, error)
    })
    await created(whole, bytes)
    return null
  }

  #folder(token: string, name: string): string {
    const folder = this.#paths.get(token)
    if (folder === undefined) throw new LedeError('file.unwritable', { name, why: 'ENOENT' })
    return folder
  }
}

async function created(path: string, content: string | Uint8Array): Promise<boolean> {
  try {
    await writeFile(path, content, { flag: 'wx' })
    return true
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false
    throw new LedeError('file.unwritable', { name: path, why: systemCode(error) }, error)
  }
}

/** The system's code for a failure ("EACCES"), or the error's message. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
