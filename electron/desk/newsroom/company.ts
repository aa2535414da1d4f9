import type { Caret, CaretEvent, OtherCaret, Presence } from '#shared/newsroom/caret.ts'
import type { NewsroomClient } from '#shared/newsroom/connect.ts'
import type { Person } from '#shared/review/people/person.ts'
import type { Clients } from '../clients.ts'

/** The most stories that a desk reports as open. */
const mostShown = 100
/**
 * The most carets of others that are remembered for one story: far more than people write in one.
 */
const mostCarets = 200

export interface CompanyParts {
  readonly clients: Clients
  /** The newsroom, while connected. */
  readonly link: () => NewsroomClient | null
  /** Whether a story is in the newsroom. */
  readonly isFiled: (id: string) => boolean
  /** Everybody in the newsroom. */
  readonly people: () => readonly Person[]
  /** Called when somebody else has opened or left a story. */
  readonly onPresent: (id: string) => void
}

/**
 * Which stories this desk's windows show, who else has which open, and where in it their carets
 * are.
 */
export class Company {
  readonly #parts: CompanyParts
  /** Which stories each client shows. */
  readonly #shown = new Map<object, readonly string[]>()
  readonly #present = new Map<string, readonly string[]>()
  readonly #carets = new Map<string, Map<string, Pick<CaretEvent, 'person' | 'caret'>>>()

  constructor(parts: CompanyParts) {
    this.#parts = parts
  }

  /**
   * Sets the stories that a client shows; empty: none, or it is not to be known. The client is then
   * told where the others are.
   */
  show(client: object, ids: readonly string[]): void {
    const before = this.#shown.get(client) ?? []
    if (ids.length === before.length && ids.every((id) => before.includes(id))) return
    if (ids.length === 0) this.#shown.delete(client)
    else this.#shown.set(client, ids)
    this.tellShown()
    const come = ids.filter((id) => !before.includes(id))
    for (const id of come) this.#tellCarets(id, (each) => each === client)
  }

  /** Tells the newsroom what is open here. */
  tellShown(): void {
    const stories = [...this.#all()].filter(this.#parts.isFiled)
    for (const id of this.#carets.keys()) if (!stories.includes(id)) this.#forget(id)
    this.#parts
      .link()
      ?.call('present', { stories: stories.slice(0, mostShown), ahead: true })
      .catch(() => {})
  }

  /** Tells the newsroom where a window's caret is in a story. */
  point(id: string, caret: Caret | null): void {
    if (!this.#all().has(id) || !this.#parts.isFiled(id)) return
    this.#parts
      .link()
      ?.call('point', { story: id, caret })
      .catch(() => {})
  }

  /** The connection is lost: nobody is known to be anywhere. */
  clear(): void {
    const alone = [...this.#present.keys()]
    this.#present.clear()
    for (const id of this.#carets.keys()) this.#forget(id)
    for (const id of alone) this.#parts.onPresent(id)
    if (alone.length > 0) this.#tellAll()
  }

  /** People have changed their names, or have only become known. */
  peopleChanged(): void {
    for (const id of this.#present.keys()) this.#parts.onPresent(id)
    for (const id of this.#carets.keys()) this.#tellCarets(id)
    if (this.#present.size > 0) this.#tellAll()
  }

  hearPresence({ story, people }: { story: string; people: readonly string[] }): void {
    if (people.length > 0) this.#present.set(story, people)
    else this.#present.delete(story)
    this.#parts.onPresent(story)
    this.#tellAll()
  }

  hearCaret({ story, device, person, caret }: CaretEvent): void {
    // It was on its way when the story was closed here.
    if (!this.#all().has(story)) return
    const carets = this.#carets.get(story) ?? new Map<string, Pick<CaretEvent, 'person' | 'caret'>>()
    this.#carets.set(story, carets)
    if (caret === null) carets.delete(device)
    else if (carets.has(device) || carets.size < mostCarets) carets.set(device, { person, caret })
    this.#tellCarets(story)
  }

  /** Who else has a story open. */
  peopleIn(id: string): Person[] {
    const there = this.#present.get(id) ?? []
    return this.#parts.people().filter((person) => there.includes(person.id))
  }

  /** Who else has a story open, and where their carets are if it is shown here. */
  presenceIn(id: string): Presence {
    return { people: this.peopleIn(id), carets: this.#caretsIn(id) }
  }

  #caretsIn(id: string): OtherCaret[] {
    const known = new Map(this.#parts.people().map((person) => [person.id, person]))
    return [...(this.#carets.get(id) ?? [])].flatMap(([device, { person: by, caret }]) => {
      const person = known.get(by)
      return person === undefined || caret === null ? [] : [{ device, person, caret }]
    })
  }

  /** Every story that somebody else has open. */
  all(): { id: string; people: Person[] }[] {
    return [...this.#present.keys()].map((id) => ({ id, people: this.peopleIn(id) }))
  }

  #all(): Set<string> {
    return new Set([...this.#shown.values()].flat())
  }

  #forget(id: string): void {
    this.#carets.delete(id)
    this.#parts.clients.tell('newsroom.carets', { id, carets: [] })
  }

  #shows(client: object, id: string): boolean {
    return this.#shown.get(client)?.includes(id) ?? false
  }

  /** Clients that do not show a story are not told where in it the others are. */
  #tellCarets(id: string, to = (client: object) => this.#shows(client, id)): void {
    this.#parts.clients.tell('newsroom.carets', { id, carets: this.#caretsIn(id) }, to)
  }

  #tellAll(): void {
    this.#parts.clients.tell('newsroom.company', { stories: this.all() })
  }
}
