import type { Caret } from '#shared/newsroom/caret.ts'
import { may } from '#shared/newsroom/roles.ts'
import type { CaretAt } from './between/message.ts'
import type { Member } from './links.ts'

/**
 * How long carets are collected before they are sent, in ms: if one moves more often, even a
 * thousand times, others get the last position.
 */
const gatherMs = 40

/**
 * Sends carets to those who have the same story open. Nothing is stored: everybody who has a story
 * open reports their caret again when somebody joins.
 */
export class Carets {
  readonly #openBy: (story: string) => Iterable<Member>
  readonly #tellOthers: (carets: readonly CaretAt[]) => void
  readonly #moved = new Map<Member, Map<string, Caret | null>>()
  /** By story and device, the last place of each, of this process and of others. */
  readonly #known = new Map<string, Map<string, CaretAt>>()
  #timer: NodeJS.Timeout | null = null

  /**
   * @param openBy those of this process who have a story open
   * @param tellOthers sends to the newsroom's other processes
   */
  constructor(openBy: (story: string) => Iterable<Member>, tellOthers: (carets: readonly CaretAt[]) => void) {
    this.#openBy = openBy
    this.#tellOthers = tellOthers
  }

  /** Sets somebody's caret in a story that they have open. */
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

  /** Somebody has come to a story: they are told where the others are in it. */
  greet({ device, link }: Member, story: string): void {
    for (const at of this.#known.get(story)?.values() ?? []) if (at.device !== device) link.tell('caret', at)
  }

  /** Where some devices are. */
  of(devices: ReadonlySet<string>): CaretAt[] {
    const all = [...this.#known.values()].flatMap((places) => [...places.values()])
    return all.filter(({ device }) => devices.has(device))
  }

  /** Tells those of this process. */
  tell(at: CaretAt): void {
    this.#keep(at)
    const { story, device: from, person, caret } = at
    // The same for all: encoded once.
    const told = { story, device: from, person, caret }
    for (const { device, present, welcome, link } of this.#openBy(story)) {
      const desk = present.get(story)
      if (device === from || desk === undefined || !may(welcome.me, 'read', desk)) continue
      link.tell('caret', told)
    }
  }

  #keep(at: CaretAt): void {
    const places = this.#known.get(at.story) ?? new Map<string, CaretAt>()
    if (at.caret === null) places.delete(at.device)
    else places.set(at.device, at)
    if (places.size === 0) this.#known.delete(at.story)
    else this.#known.set(at.story, places)
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
