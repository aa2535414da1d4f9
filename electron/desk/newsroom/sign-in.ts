import { hostname } from 'node:os'
import { LedeError } from '#shared/api/errors.ts'
import type { Port } from '#shared/api/port.ts'
import { newsroomAddress } from '#shared/newsroom/address.ts'
import { connectNewsroom, type NewsroomClient } from '#shared/newsroom/connect.ts'
import { protocolVersion } from '#shared/newsroom/contract.ts'

/** Connects to newsrooms to which this desk does not belong. */
type Dial = (address: string) => Port

/**
 * Makes a request to a newsroom to which this desk does not belong, over a connection of its own.
 *
 *
 * @param typed its address as typed
 * @throws LedeError `newsroom.address`; `newsroom.notOne` if no newsroom answers, `newsroom.unable`
 * if   one does that cannot do anything now; and the newsroom's errors
 */
export async function visit<Result>(
  dial: Dial,
  typed: string,
  ask: (client: NewsroomClient, address: string) => Promise<Result>,
): Promise<Result> {
  const address = newsroomAddress(typed)
  let isLost = false
  const onClose = () => {
    isLost = true
  }
  const client = connectNewsroom(dial(address), { onClose })
  try {
    return await ask(client, address)
  } catch (error) {
    const isAway = error instanceof LedeError && error.code === 'newsroom.away'
    throw isAway ? new LedeError(isLost ? 'newsroom.notOne' : 'newsroom.unable', { address }, error) : error
  } finally {
    client.close()
  }
}

/** Why a newsroom did not answer that may be over a moment later. */
const passing = new Set<string>(['newsroom.notOne', 'newsroom.unable'])

/** A sign-in in progress: the newsroom, this computer's name there, and the secret. */
interface Begun {
  readonly address: string
  readonly device: string
  readonly ticket: string
}

/**
 * Signing in with the newsroom's identity provider: one at a time; beginning another cancels it.
 */
export class SignIn {
  readonly #dial: Dial
  #begun: Begun | null = null

  constructor(dial: Dial) {
    this.#dial = dial
  }

  /** The name of the identity provider; null if there is none. @throws LedeError as `visit` */
  name(address: string): Promise<string | null> {
    return visit(this.#dial, address, async (client) => (await client.call('signInName', {})).name)
  }

  /**
   * The address to open in a browser, and the code that the page has to show. @throws LedeError as
   * `visit`
   */
  begin(typed: string, device: string): Promise<{ address: string; code: string; expiresAt: number }> {
    return visit(this.#dial, typed, async (client, address) => {
      const asked = { protocol: protocolVersion, device: device || hostname() }
      const { ticket, ...shown } = await client.call('signIn', asked)
      this.#begun = { address, device: asked.device, ticket }
      return shown
    })
  }

  stop(): void {
    this.#begun = null
  }

  /**
   * The data for joining, once the person has signed in; null: not yet.
   *
   *
   * @throws LedeError `newsroom.signInOver`, `newsroom.noRole`
   */
  async ended(): Promise<{ address: string; invitation: string; device: string } | null> {
    const begun = this.#begun
    if (begun === null) throw new LedeError('newsroom.signInOver')
    const { address, device, ticket } = begun
    const { state } = await visit(this.#dial, address, (client) => client.call('signedIn', { ticket })).catch(
      (error: unknown) => {
        // The connection was lost, or the newsroom's database: ask again later.
        if (error instanceof LedeError && passing.has(error.code)) return { state: 'waiting' as const }
        this.stop()
        throw error
      },
    )
    if (state === 'waiting' || this.#begun !== begun) return null
    this.stop()
    return { address, device, invitation: ticket }
  }
}
