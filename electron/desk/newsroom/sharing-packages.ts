import { packError } from '#shared/api/coded-error.ts'
import { type ErrorCode, LedeError } from '#shared/api/errors.ts'
import type { Welcome } from '#shared/newsroom/contract.ts'
import type { DeskPackages } from '#shared/newsroom/package.ts'
import type { Person } from '#shared/review/people/person.ts'
import { hashOf } from '../assets/asset-files.ts'
import type { Packed } from '../package/pack.ts'
import type { Joined } from './joined-newsroom.ts'
import type { SentPackage } from './package-records.ts'

export interface SharingPackagesParts {
  joined(): Joined | null
  /** @throws LedeError `newsroom.notJoined` */
  need(): Joined
}

/** Packages by way of the newsroom, as somebody at this desk sends and gets them. */
export class SharingPackages {
  readonly #parts: SharingPackagesParts

  constructor(parts: SharingPackagesParts) {
    this.#parts = parts
  }

  /** The colleague with an id or a name. @throws LedeError as `colleagueIn` */
  recipient(wanted: string): Person {
    return colleagueIn(this.#parts.need().welcome, wanted)
  }

  /** Takes a package to be sent; when it resolves, it is on disk. @throws LedeError */
  async send(to: Person, { draft, id, headline, note, at, bytes }: Packed): Promise<void> {
    const { post } = this.#parts.need()
    await post.add({ id, draft, to: to.id, headline, note, hash: await hashOf(bytes), size: bytes.length, at }, bytes)
  }

  list(): DeskPackages {
    const joined = this.#parts.joined()
    if (joined === null) return { waiting: [], sent: [] }
    const { people } = joined.welcome
    const personOf = (id: string) => people.find((person) => person.id === id) ?? null
    return {
      waiting: joined.post.waiting.map(({ hash: _, from, ...each }) => ({ ...each, from: personOf(from) })),
      sent: joined.post.sent.map((each) => ({
        id: each.id,
        draft: each.draft,
        to: { id: each.to, name: personOf(each.to)?.name ?? '' },
        headline: each.headline,
        at: each.at,
        state: stateOf(each),
        reason: each.refused === null ? null : packError(new LedeError(each.refused as ErrorCode)),
      })),
    }
  }

  /** Declines a package that waits, or removes one that was sent from the list. */
  drop(id: string): void {
    const { post } = this.#parts.need()
    if (post.sent.some((each) => each.id === id)) post.forget(id)
    else post.end(id, 'declined')
  }

  /**
   * The bytes of a package that waits, and its sender's id. @throws LedeError `newsroom.noPackage`,
   * `newsroom.away`
   */
  async fetch(id: string): Promise<{ bytes: Uint8Array<ArrayBuffer>; from: string }> {
    const { link, post } = this.#parts.need()
    await link.tried()
    return post.fetch(id)
  }

  /** A package was opened, wherever it came from. */
  opened(id: string): void {
    this.#parts.joined()?.post.end(id, 'opened')
  }
}

function stateOf({ isSent, end, refused }: SentPackage): DeskPackages['sent'][number]['state'] {
  if (end !== null) return end
  if (isSent) return 'arrived'
  return refused === null ? 'here' : 'refused'
}

/**
 * @throws LedeError `newsroom.noPerson`, `newsroom.severalPeople`: nothing goes to the wrong one
 */
export function colleagueIn({ people }: Pick<Welcome, 'people'>, wanted: string): Person {
  const name = wanted.trim().toLowerCase()
  const found = people.filter((person) => person.id === wanted || person.name.toLowerCase() === name)
  const [first] = found.filter(({ id }) => id === wanted).concat(found)
  if (first === undefined) throw new LedeError('newsroom.noPerson')
  if (found.length === 1 || first.id === wanted) return first
  throw new LedeError('newsroom.severalPeople', { name: first.name, ids: found.map(({ id }) => id).join(', ') })
}
