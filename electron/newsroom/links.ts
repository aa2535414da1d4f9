import type { Welcome } from '#shared/newsroom/contract.ts'
import type { Hold } from '#shared/newsroom/hold.ts'
import { may } from '#shared/newsroom/roles.ts'
import type { ServedLink } from '#shared/newsroom/serve.ts'
import type { Row } from './log.ts'
import type { Admitted } from './people.ts'
import { entryOf } from './stories.ts'

/** A desk that is connected and has said whose it is. */
export interface Member extends Admitted {
  readonly link: ServedLink
  /** What it was told last of itself and the newsroom. */
  welcome: Welcome
  /** The stories that it has open, and says so. */
  present: ReadonlySet<string>
}

/** Everybody who is connected to this process, and what they are told. */
export class Links {
  readonly #members = new Set<Member>()

  add(member: Member): void {
    this.#members.add(member)
  }

  remove(member: Member): void {
    if (!this.#members.delete(member)) return
    for (const story of member.present) this.#tellPresence(story)
  }

  get all(): readonly Member[] {
    return [...this.#members]
  }

  /** Tells a row to everybody who may read it, except whoever pushed it, who has an answer. */
  tell(row: Row, except: ServedLink | null): void {
    const entry = entryOf(row)
    for (const { link, welcome } of this.#members) {
      if (link !== except && may(welcome.me, 'read', row.at_desk)) link.tell('entry', entry)
    }
  }

  /** Tells what holds a story to everybody who may read it. */
  tellHolds(story: string, desk: string, holds: Hold[]): void {
    for (const { link, welcome } of this.#members)
      if (may(welcome.me, 'read', desk)) link.tell('holds', { story, holds })
  }

  /** Writes down which stories somebody has open, and tells those who have them open, too. */
  present(member: Member, stories: ReadonlySet<string>): void {
    const before = member.present
    member.present = stories
    for (const story of new Set([...before, ...stories]))
      if (before.has(story) !== stories.has(story)) this.#tellPresence(story)
  }

  #tellPresence(story: string): void {
    const there = this.all.filter(({ present }) => present.has(story))
    for (const { link, device } of there) {
      const others = there.filter((other) => other.device !== device).map(({ person }) => person)
      link.tell('presence', { story, people: [...new Set(others)] })
    }
  }
}
