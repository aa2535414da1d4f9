import { mkdir, open, readdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { LedeError } from '#shared/api/errors.ts'
import { unreadable } from '../store/file-error.ts'
import { failureName } from './files.ts'

/** Archives uploaded by windows, in a data folder, until they are imported. */
export class Uploads {
  readonly #folder: string

  constructor(dataFolder: string) {
    this.#folder = join(dataFolder, 'incoming')
  }

  at(upload: string): string {
    return join(this.#folder, upload)
  }

  /**
   * The path of an upload: its only file, or its folder. @throws LedeError `file.unreadable`, since
   * its stories are known by where they lie in it
   */
  async place(upload: string): Promise<string> {
    const entries = await readdir(this.at(upload), { withFileTypes: true }).catch((error: unknown) => {
      if (failureName(error) === 'ENOENT') return []
      throw unreadable(this.at(upload), error)
    })
    const [only, ...others] = entries
    const isAlone = only !== undefined && others.length === 0
    return isAlone ? join(this.at(upload), only.name) : this.at(upload)
  }

  /** @throws LedeError `call.invalid` for a path that leads out of it, `file.unwritable` */
  async write(upload: string, path: string, at: number, bytes: Uint8Array): Promise<void> {
    const parts = path.split('/')
    if (parts.some((part) => part === '' || part === '.' || part === '..' || /[\\:\0]/.test(part)))
      throw new LedeError('call.invalid', { call: 'archives.write', why: path })
    const whole = join(this.at(upload), ...parts)
    try {
      await mkdir(dirname(whole), { recursive: true, mode: 0o700 })
      const file = await open(whole, at === 0 ? 'w' : 'r+', 0o600)
      try {
        await file.write(bytes, 0, bytes.length, at)
      } finally {
        await file.close()
      }
    } catch (error) {
      throw new LedeError('file.unwritable', { name: path, why: failureName(error) }, error)
    }
  }

  /** Removes an upload, at the next start where it cannot be now. */
  async drop(upload: string): Promise<void> {
    await rm(this.at(upload), { recursive: true, force: true }).catch(() => {})
  }

  /** Drops all but one: uploads whose import was never begun. */
  async sweep(except: string | null): Promise<void> {
    const names = await readdir(this.#folder).catch(() => [])
    for (const name of names) if (name !== except) await this.drop(name)
  }
}
