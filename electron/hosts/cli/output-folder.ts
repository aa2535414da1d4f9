import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { LedeError } from '#shared/api/errors.ts'
import { fileKeyOf } from '#shared/publish/file-name.ts'

/**
 * The folder for the files of a run. In one run no file replaces another: of two with the same name
 * the second gets a number. Existing files are replaced only with `force`.
 */
export class OutputFolder {
  readonly #folder: string
  readonly #force: boolean
  readonly #taken = new Set<string>()
  readonly #images = new Set<string>()

  private constructor(folder: string, force: boolean) {
    this.#folder = folder
    this.#force = force
  }

  /**
   * Opens a folder for writing, creating it and its parents. @throws LedeError `file.unwritable`
   */
  static open(folder: string, { force }: { force: boolean }): OutputFolder {
    try {
      mkdirSync(folder, { recursive: true })
    } catch (error) {
      throw unwritable(folder, error)
    }
    return new OutputFolder(folder, force)
  }

  /**
   * Claims a unique name for this run: `name.extension`, or `name-2.extension`, `name-3.extension`,
   * … Names that only differ in case count as equal, as on some file systems.
   */
  claim(name: string, extension: string): string {
    for (let number = 1; ; number += 1) {
      const file = number === 1 ? `${name}.${extension}` : `${name}-${number}.${extension}`
      const key = fileKeyOf(file)
      if (this.#taken.has(key)) continue
      this.#taken.add(key)
      return file
    }
  }

  /**
   * Whether this run wrote an image. Its name stands for its picture (shared/asset/rendition.ts),
   * so it need not be made again; one of an earlier run may carry other metadata.
   */
  has(path: string): boolean {
    return this.#images.has(path)
  }

  /** Writes an image into a folder of its story. @throws LedeError `file.unwritable` */
  writeImage(path: string, bytes: Uint8Array): void {
    const whole = join(this.#folder, path)
    try {
      mkdirSync(dirname(whole), { recursive: true })
    } catch (error) {
      throw unwritable(whole, error)
    }
    this.#writeWhole(whole, bytes)
    this.#images.add(path)
  }

  /**
   * Writes a file completely or not at all.
   *
   *
   * @throws LedeError `file.exists` without `force`, `file.unwritable`
   */
  write(file: string, content: string | Uint8Array): void {
    const path = join(this.#folder, file)
    if (!this.#force && existsSync(path)) throw new LedeError('file.exists', { name: path })
    this.#writeWhole(path, content)
  }

  /**
   * Writes a file whose name stands for its content: one that is there already with the same bytes
   * stays.
   *
   *
   * @throws LedeError `file.exists` for one with others, without `force`; `file.unwritable`
   */
  writeSame(file: string, content: Uint8Array): void {
    const path = join(this.#folder, file)
    if (!existsSync(path) || !readFileSync(path).equals(content)) this.write(file, content)
  }

  #writeWhole(path: string, content: string | Uint8Array): void {
    const unfinished = join(this.#folder, `.lede-${randomUUID()}.tmp`)
    try {
      writeFileSync(unfinished, content)
      renameSync(unfinished, path)
    } catch (error) {
      rmSync(unfinished, { force: true })
      throw unwritable(path, error)
    }
  }
}

export function unwritable(name: string, error: unknown): LedeError {
  const why = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  return new LedeError('file.unwritable', { name, why }, error)
}
