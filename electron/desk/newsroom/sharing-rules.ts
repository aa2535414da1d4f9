import type { NewsroomHouseRules } from '#shared/api/calls/rules.ts'
import { asLedeError, type ErrorCode, LedeError } from '#shared/api/errors.ts'
import type { HouseEdit } from '#shared/checks/house/edit.ts'
import { writeHouseFile } from '#shared/checks/house/file.ts'
import type { HouseRule } from '#shared/checks/house/rule.ts'
import type { NewsroomClient } from '#shared/newsroom/connect.ts'
import { mayChangeRules } from '#shared/newsroom/roles.ts'
import type { Joined } from './joined-newsroom.ts'

export interface SharingRulesParts {
  joined(): Joined | null
  /** @throws LedeError why the newsroom cannot be reached */
  reached(): Promise<NewsroomClient>
}

/** Why rules cannot be changed, where the same is said otherwise of a story, which is kept here. */
const ofRules: ReadonlyMap<ErrorCode, ErrorCode> = new Map([
  ['newsroom.away', 'rules.away'],
  ['newsroom.forbidden', 'rules.forbidden'],
])

const none: readonly HouseRule[] = []

/** The newsroom's house rules, as somebody at this desk sees and changes them. */
export class SharingRules {
  readonly #parts: SharingRulesParts

  constructor(parts: SharingRulesParts) {
    this.#parts = parts
  }

  /** Those that count here; none where this desk belongs to no newsroom. */
  get rules(): readonly HouseRule[] {
    return this.#parts.joined()?.house.rules ?? none
  }

  /** What is shown of them; null where this desk belongs to no newsroom. */
  shown(): NewsroomHouseRules | null {
    const joined = this.#parts.joined()
    if (joined === null) return null
    const { house, welcome, link } = joined
    const { rules, revision, asOf, newer, isShared } = house
    return {
      text: writeHouseFile({ revision, rules }),
      name: welcome.name,
      asOf: asOf === null ? null : new Date(asOf).toISOString(),
      isUp: link.state === 'up',
      mayChange: mayChangeRules(welcome.me),
      newer,
      isShared,
    }
  }

  /**
   * Changes them, which only the newsroom can: while it is away they are as they are.
   *
   * @throws LedeError `newsroom.notJoined`, `rules.forbidden`, `rules.away`, why else the newsroom
   *   cannot be reached, and as `NewsroomHouseRules.change`
   */
  async change(edit: HouseEdit): Promise<void> {
    try {
      const client = await this.#parts.reached()
      const joined = this.#parts.joined()
      if (joined === null) throw new LedeError('newsroom.notJoined')
      if (!mayChangeRules(joined.welcome.me)) throw new LedeError('rules.forbidden')
      await joined.house.change(edit, client)
    } catch (error) {
      const code = ofRules.get(asLedeError(error).code)
      throw code === undefined ? error : new LedeError(code)
    }
  }
}
