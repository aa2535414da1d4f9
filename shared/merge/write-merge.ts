import { digest } from 'lib0/hash/sha256'
import * as Y from 'yjs'
import { newDraft, setField } from '#shared/article/draft.ts'
import type { Status } from '#shared/article/status.ts'
import { setLive, setReview, type UnderReview } from '#shared/review/suggest/baseline.ts'
import type { Content } from '#shared/review/suggest/suggestion.ts'
import { withClient } from './renamed-client.ts'

/**
 * What a merge makes of a draft: what it says, its review, null where nothing is under review, and
 * where it stands, null where nobody has moved it; `sign`: what is written down of those words.
 */
export interface Outcome {
  readonly live: Content
  readonly review: UnderReview | null
  readonly status: Status | null
  readonly sign: (draft: Y.Doc) => void
}

/**
 * Writes the outcome of a merge over what Yjs made of it, in the smallest steps, and as nobody's
 * edit: under a client id that is a hash of what is written. So two desks that merge the same
 * copies apart write the very same update, and what the one wrote is nothing new to the other.
 * Writes nothing where the draft says so already.
 */
export function writeMerge(draft: Y.Doc, outcome: Outcome): void {
  const trial = writtenAs(trialClient, draft, outcome)
  if (trial === null) return
  const client = clientOf(trial)
  // No window has the trial's client id, but a package could: then the outcome is written again,
  // under the right one.
  const update = draft.store.clients.has(trialClient)
    ? writtenAs(client, draft, outcome)
    : withClient(trial, trialClient, client)
  if (update !== null) Y.applyUpdate(draft, update)
}

/** The update that writing the outcome under a client id makes; null if it changes nothing. */
function writtenAs(client: number, draft: Y.Doc, { live, review, status, sign }: Outcome): Uint8Array | null {
  const copy = newDraft()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(draft))
  copy.clientID = client
  let update: Uint8Array | null = null
  copy.on('update', (written: Uint8Array) => {
    update = written
  })
  copy.transact(() => {
    setLive(copy, live)
    if (status !== null) setField(copy, 'status', status)
    if (review !== null) setReview(copy, review)
    sign(copy)
  })
  return update
}

// Yjs draws the ids of windows from 32 bits. Those of merges are above, so that none is both, and
// always take 8 bytes, so that one can replace another in an update.
const firstClient = 2 ** 49
const trialClient = 0xb_5c3a_97e4_d261

/**
 * A client id from 51 bits of a hash: merges that write different things do not share one, just as
 * windows do not.
 */
function clientOf(update: Uint8Array): number {
  const bytes = digest(update)
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  // Odd, because Yjs writes a floating-point number that fits into 32 bits in fewer bytes.
  return firstClient + (view.getUint32(0) % 2 ** 19) * 2 ** 32 + ((view.getUint32(4) | 1) >>> 0)
}
