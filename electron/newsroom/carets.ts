import type { Caret } from '#shared/newsroom/caret.ts'
import { may } from '#shared/newsroom/roles.ts'
import type { CaretAt } from './between/message.ts'
import type { Member } from './links.ts'

/**
 * How long places are gathered before they are told, in ms: of whoever moves more often, even a
 * thousand times, the others hear the last.
 */
const gatherMs = 40

/**
 * Tells where people are to those who have the same story open. It keeps nothing: whoever has a
 * story open says anew where they are when somebody comes.
 */
export class Carets {
  readonly #members: () => readonly Member[]
  readonly #tellOthers: (carets: readonly CaretAt[]) => void
  readonly #moved = new Map<Member, Map<string, Caret | null>>()
  #timer: NodeJS.Timeout | null = null

  /** @param tellOthers tells the other processes of the newsroom */
  constructor(members: () => readonly Member[], tellOthers: (carets: readonly CaretAt[]) => void) {
    this.#members = members
    this.#tellOthers = tellOthers
  }

  /** Somebody is at a place, where they have the story open. */
  point(member: Member, story: string, caret: Caret | null): void {
    if (!member.present.has(story)) return
    const moved = this.#moved.get(member) ?? new Map<string, Caret | null>()
    this.#moved.set(member, moved.set(story, caret))
    this.#timer ??= setTimeout(() => this.#tellAll(), gatherMs)
  }

  /** Somebody has left a story. */
  leave(member: Member, story: string): void {
    this.#moved.get(member)?.delete(story)
    this.tell({ ...placed(member), story, caret: null })
  }

  /** Tells those of this process. */
  tell({ story, device, person, caret }: CaretAt): void {
    for (const { device: other, present, welcome, link } of this.#members()) {
      const desk = present.get(story)
      if (other === device || desk === undefined || !may(welcome.me, 'read', desk)) continue
      link.tell('caret', { story, device, person, caret })
    }
  }

  #tellAll(): void {
    this.#timer = null
    const all = [...this.#moved].flatMap(([member, moved]) =>
      [...moved].map(([story, caret]) => ({ ...placed(member), story, caret })),
    )
    this.#moved.clear()
    for (const each of all) this.tell(each)
    this.#tellOthers(all)
  }
}

const placed = ({ device, person }: Member) => ({ device, person })
