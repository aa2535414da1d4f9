import type { FromDesk, ToDesk } from '#shared/api/desk-process.ts'
import type { Keychain } from '#shared/api/keychain.ts'

type Answer = Extract<ToDesk, { type: 'keychain' }>

/** The keychain in the desk's process: its host asks the system. */
export class RemoteKeychain implements Keychain {
  readonly #post: (message: FromDesk) => void
  readonly #asked = new Map<number, (answer: Answer) => void>()
  #last = 0

  constructor(post: (message: FromDesk) => void) {
    this.#post = post
  }

  async seal(text: string): Promise<Uint8Array<ArrayBuffer> | null> {
    return (await this.#ask((id) => ({ type: 'keychain.seal', id, text }))).sealed
  }

  async open(sealed: Uint8Array<ArrayBuffer>): Promise<string | null> {
    return (await this.#ask((id) => ({ type: 'keychain.open', id, sealed }))).text
  }

  /** Handles an answer of the host. */
  take(answer: Answer): void {
    this.#asked.get(answer.id)?.(answer)
    this.#asked.delete(answer.id)
  }

  #ask(message: (id: number) => FromDesk): Promise<Answer> {
    this.#last += 1
    const id = this.#last
    return new Promise((resolve) => {
      this.#asked.set(id, resolve)
      this.#post(message(id))
    })
  }
}
