import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { LedeError } from '#shared/api/errors.ts'
import type { Keychain } from '#shared/api/keychain.ts'
import { writePrivateFile } from '../store/private-folder.ts'

/** The token as it is stored: sealed by the system's keychain, in base64, or in plain text. */
const kept = z.union([z.strictObject({ sealed: z.base64() }), z.strictObject({ token: z.string().min(1) })])

type Content = z.infer<typeof kept>

/**
 * The token with which this device logs in to its newsroom: in a file of its own that only this
 * user can read, sealed if the system's keychain can be asked, which only Lede's app can.
 */
export class DeviceToken {
  readonly #path: string
  readonly #keychain: Keychain | null

  constructor(folder: string, keychain: Keychain | null) {
    this.#path = join(folder, 'newsroom.token')
    this.#keychain = keychain
  }

  /** Replaces the stored token; it is on disk when this resolves. */
  async keep(token: string): Promise<void> {
    this.#write((await this.#sealed(token)) ?? { token })
  }

  /** @throws LedeError `newsroom.keychain` if there is none that can be read */
  async read(): Promise<string> {
    const content = this.#content()
    if (content !== null && 'token' in content) {
      // Written when the keychain could not be asked: it is sealed now if possible.
      const sealed = await this.#sealed(content.token)
      if (sealed !== null) this.#write(sealed)
      return content.token
    }
    const token = content && (await this.#keychain?.open(new Uint8Array(Buffer.from(content.sealed, 'base64'))))
    if (!token) throw new LedeError('newsroom.keychain')
    return token
  }

  remove(): void {
    rmSync(this.#path, { force: true })
  }

  async #sealed(token: string): Promise<Content | null> {
    const sealed = await this.#keychain?.seal(token)
    return sealed ? { sealed: Buffer.from(sealed).toString('base64') } : null
  }

  #write(content: Content): void {
    writePrivateFile(this.#path, `${JSON.stringify(content)}\n`)
  }

  #content(): Content | null {
    try {
      return kept.parse(JSON.parse(readFileSync(this.#path, 'utf8')))
    } catch {
      return null
    }
  }
}
