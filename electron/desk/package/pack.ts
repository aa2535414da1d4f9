import { randomUUID } from 'node:crypto'
import { LedeError } from '#shared/api/errors.ts'
import type { Person } from '#shared/review/people/person.ts'
import type { Assets } from '../assets/assets.ts'
import type { Caller } from '../handlers.ts'
import type { Library } from '../store/library.ts'
import type { SourceNotes } from '../store/source-notes.ts'
import type { Threads } from '../threads/threads.ts'
import { transferablesOf } from '../transferables.ts'
import { assetParts } from './package-assets.ts'

/** What of a draft goes into a package, and the note with it. */
export interface Packing {
  readonly id: string
  readonly note: string | null
  /** Whether the private notes on sources go with it. */
  readonly sources: boolean
  /** Whether the story is moved to review first. */
  readonly review: boolean
  /** Whether images go as they were stored. */
  readonly originals: boolean
  /** Whom it is for; null: for whoever gets the file. */
  readonly to: Pick<Person, 'id' | 'name'> | null
}

/**
 * A draft as a package. `update`: what adds to the draft that it was sent; `name`: a safe file name
 * of the story, without extension; `at`: in ms since the epoch.
 */
export interface Packed {
  /** That of the package. */
  readonly id: string
  readonly draft: string
  readonly headline: string
  readonly note: string | null
  readonly at: number
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly update: Uint8Array<ArrayBuffer>
}

interface PackingParts {
  readonly library: Library
  readonly notes: SourceNotes
  readonly assets: Assets
  readonly threads: Threads
  /** Whether there is a legal hold on a draft. */
  isHeld(id: string): boolean
  /** In ms since the epoch. */
  readonly now: () => number
}

/**
 * Makes packages of drafts, in threads. What it returns throws `draft.inBin`, `package.held`,
 * `package.tooLarge` and what signing throws; the draft is not changed.
 */
export function packer({ library, notes, assets, threads, isHeld, now }: PackingParts) {
  return async ({ id, note, sources, review, originals, to }: Packing, caller: Caller): Promise<Packed> => {
    const { update: ours, binned } = library.open(id)
    if (binned) throw new LedeError('draft.inBin')
    if (isHeld(id)) throw new LedeError('package.held')
    const from = caller.person
    const packageId = randomUUID()
    const sending = { id, package: packageId, from, to, at: now(), note, review }
    const { whole, article, update, name, time } = await threads.run('signPackage', [ours, sending], { caller })
    const headline = (article.headline ?? '').slice(0, 1_000)
    const parts = {
      'draft.yjs': whole,
      'article.json': new TextEncoder().encode(JSON.stringify(article, null, 2)),
      ...(sources && { 'sources.yjs': notes.open(id).update }),
      ...(await assetParts(assets, library.document(id), article.body, originals)),
    }
    const about = { id: packageId, draft: id, headline, from, at: time, note }
    const transfer = Object.values(parts).flatMap(transferablesOf)
    const bytes = await threads.run('writePackage', [about, parts], { caller, transfer })
    return { id: packageId, draft: id, headline, note, at: Date.parse(time), name, bytes, update }
  }
}

export type Packer = ReturnType<typeof packer>
