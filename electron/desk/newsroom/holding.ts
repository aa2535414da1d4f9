import { LedeError } from '#shared/api/errors.ts'
import type { NewsroomClient } from '#shared/newsroom/connect.ts'
import { may } from '#shared/newsroom/roles.ts'
import type { FiledStoryState } from '#shared/newsroom/standing.ts'
import type { Person } from '#shared/review/people/person.ts'
import { fail, type Joined } from './joined-newsroom.ts'

export interface HoldingParts {
  /** @throws LedeError `newsroom.notJoined` */
  joined(): Joined
  /** @throws LedeError if the newsroom cannot be reached, and why */
  reached(): Promise<NewsroomClient>
  me(): Person | null
  now(): number
  /** The state of a story in the newsroom. @throws LedeError `newsroom.noStory` */
  state(id: string): FiledStoryState
}

/** Places and lifts legal holds for the person at this desk. */
export class Holding {
  readonly #parts: HoldingParts

  constructor(parts: HoldingParts) {
    this.#parts = parts
  }

  /**
   * Places a legal hold on a story. Without a connection it applies here, and waits to be sent.
   *
   *
   * @throws LedeError `newsroom.notJoined`, `newsroom.noStory`, `newsroom.forbidden`,
   * `newsroom.noProfile`
   */
  async hold(id: string, reason: string): Promise<FiledStoryState> {
    const { me, now, state } = this.#parts
    const { stories, holds, link, welcome } = this.#parts.joined()
    const story = stories.get(id) ?? fail(new LedeError('newsroom.noStory'))
    const by = me()?.id ?? fail(new LedeError('newsroom.noProfile'))
    if (!may(welcome.me, 'hold', story.record.desk)) throw new LedeError('newsroom.forbidden')
    await holds.put({ id: crypto.randomUUID(), story: id, by, at: now(), reason }, link.client)
    return state(id)
  }

  /**
   * Lifts a hold, which only the newsroom can do: until it has answered, the story is held. A
   * refused hold is simply removed.
   *
   *
   * @throws LedeError `newsroom.away` and why, and the newsroom's errors
   */
  async lift(id: string, hold: string, reason: string): Promise<FiledStoryState> {
    const { holds } = this.#parts.joined()
    if (!holds.forget(hold)) {
      const client = await this.#parts.reached()
      await client.call('lift', { id: hold, story: id, reason })
      holds.took(await client.call('holds', {}), null)
    }
    return this.#parts.state(id)
  }
}
