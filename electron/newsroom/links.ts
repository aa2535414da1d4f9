import type { Welcome } from '#shared/newsroom/contract.ts'
import type { Heads } from '#shared/newsroom/head.ts'
import type { Hold } from '#shared/newsroom/hold.ts'
import { may } from '#shared/newsroom/roles.ts'
import type { ServedLink } from '#shared/newsroom/serve.ts'
import type { CaretAt, EditAhead, OpenAt } from './between/message.ts'
import type { OtherProcesses } from './between/other-processes.ts'
import { ByStory } from './by-story.ts'
import { Carets } from './carets.ts'
import { type HeadRow, toldOf } from './head-rows.ts'
import type { Row } from './log-rows.ts'
import type { Admitted } from './people.ts'
import { Seldom } from './seldom.ts'
import { entryOf } from './stories.ts'
import type { ToldAhead } from './told-ahead.ts'

/** How often the places of edits are sent to those who have the edits, in ms. */
const placeEveryMs = 500

/** A connected desk whose person is known. */
export interface Member extends Admitted {
  readonly link: ServedLink
  /** Whether it handles changes of people alone (`people`). */
  readonly takesPeople: boolean
  /** What it was last told of itself and the newsroom. */
  welcome: Welcome
  /** The stories that it reports as open, each with its desk. */
  shown: ReadonlyMap<string, string>
  /** Those of them that it may read now. */
  present: ReadonlyMap<string, string>
  /** The stories of which it is sent every row. */
  readonly follows: Set<string>
  /** Whether it takes house rules, and is told when they are changed. */
  takesRules: boolean
  /** What it is told before that is committed; null: it does not take such. */
  ahead: ToldAhead | null
}

/** Everybody connected to this process, and what they are told. */
export class Links {
  readonly #members = new Set<Member>()
  readonly #open = new ByStory<Member>()
  readonly #placing = new Seldom(placeEveryMs, () => {
    for (const member of this.#members) this.place(member)
  })
  readonly #elsewhere: OtherProcesses
  /** The carets in stories that people have open. */
  readonly carets: Carets

  constructor(elsewhere: OtherProcesses) {
    this.#elsewhere = elsewhere
    this.carets = new Carets(
      (story) => this.#open.of(story),
      (carets) => elsewhere.tellCarets(carets),
    )
  }

  add(member: Member): void {
    this.#members.add(member)
  }

  remove(member: Member): void {
    this.present(member, new Map())
    this.#members.delete(member)
  }

  get all(): readonly Member[] {
    return [...this.#members]
  }

  /** Tells somebody who has connected who has what open. */
  greet(member: Member): void {
    const others = [...this.#elsewhere.devices()].flatMap(({ open }) => [...open])
    const open = new Map([...this.all.flatMap(({ present }) => [...present]), ...others])
    for (const [story, desk] of open) this.#tellPresence(story, desk, [member])
  }

  /**
   * Sends an edit that will be committed to those who have its story open and may write in it, for
   * whom it would not matter if the edit were lost. `except`: its sender.
   */
  tellAhead({ desk, ...edit }: EditAhead, except: ServedLink | null): void {
    const { story, hash } = edit
    for (const { link, ahead, welcome, follows } of this.#open.of(story)) {
      if (link === except || ahead === null || !follows.has(story)) continue
      if (may(welcome.me, 'write', desk) && ahead.begin(story, hash)) link.tell('ahead', edit)
    }
  }

  /** Tells those who have an edit already that it will not be committed. */
  tellDropped(story: string, hash: string): void {
    const told = { story, hash }
    for (const { link, ahead } of this.#members) if (ahead?.end(story, hash)) link.tell('dropped', told)
  }

  /**
   * Sends a row to those who follow its story and may read it, except its sender, who has an
   * answer. Those who have it already are sent its place a little later, together with others.
   */
  tell(row: Row, except: ServedLink | null): void {
    const entry = entryOf(row)
    for (const { link, welcome, follows, ahead } of this.#members) {
      if (link === except || !follows.has(row.story) || !may(welcome.me, 'read', row.at_desk)) continue
      if (ahead?.end(row.story, row.hash)) {
        ahead.place(row)
        this.#placing.ask()
      } else {
        ahead?.tellPlaces(link)
        link.tell('entry', entry)
      }
    }
    if (row.kind === 'filed') this.#moved(row.story, row.at_desk)
  }

  /** Sends somebody the places that were not sent yet. */
  place({ link, ahead }: Member): void {
    ahead?.tellPlaces(link)
  }

  close(): void {
    this.#placing.cancel()
  }

  /** Tells those who follow a story and may read it that an image of it is available. */
  tellImage(story: string, desk: string, hash: string): void {
    const told = { story, hash }
    for (const { link, welcome, follows } of this.#members)
      if (follows.has(story) && may(welcome.me, 'read', desk)) link.tell('image', told)
  }

  /** Sends heads to everybody who may read them. */
  tellHeads(rows: readonly HeadRow[]): void {
    const desks = [...new Set(rows.flatMap(({ desk, was }) => [desk, ...(was?.split(' ') ?? [])]))]
    // People with the same desks are told the same, which is put together and encoded once.
    const byDesks = new Map<string, Heads>()
    for (const member of this.#members) {
      const { link, welcome } = member
      const readable = desks.filter((desk) => may(welcome.me, 'read', desk))
      const key = readable.join(' ')
      const told = byDesks.get(key) ?? toldOf(rows, (desk) => readable.includes(desk))
      byDesks.set(key, told)
      if (told.heads.length + told.gone.length === 0) continue
      // The last row of a story is known before a head that names it.
      this.place(member)
      link.tell('heads', told)
    }
  }

  /** Tells everybody who may read a story what holds it. */
  tellHolds(story: string, desk: string, holds: Hold[]): void {
    const told = { story, holds }
    for (const { link, welcome } of this.#members) if (may(welcome.me, 'read', desk)) link.tell('holds', told)
  }

  /** Tells that house rules were changed to those who take them. */
  tellRules(): void {
    for (const { link, takesRules } of this.#members) if (takesRules) link.tell('houseRules', {})
  }

  /** Tells somebody, or everybody (null), that their packages have changed. */
  tellPackages(person: string | null): void {
    for (const member of this.#members)
      if (person === null || member.person === person) member.link.tell('packages', {})
  }

  /**
   * Records which stories somebody has open, and tells those who may read them. Nobody hears about
   * stories that the person may not read now. Does nothing for somebody who has disconnected.
   */
  present(member: Member, stories: ReadonlyMap<string, string>): void {
    if (!this.#members.has(member)) return
    const before = member.present
    member.shown = stories
    member.present = new Map([...stories].filter(([, desk]) => may(member.welcome.me, 'read', desk)))
    this.#open.moved(member, before.keys(), member.present.keys())
    const { device, person } = member
    if (!isSame(before, member.present)) this.#elsewhere.tellOpen({ device, person }, this.#openAt(device))
    // First where they have come to: whoever goes along with them does not think that they are
    // gone.
    for (const [story, desk] of member.present) {
      if (before.has(story)) continue
      this.#tellPresence(story, desk)
      this.carets.greet(member, story)
    }
    for (const [story, desk] of new Map([...before, ...stories])) {
      if (!before.has(story) || member.present.has(story)) continue
      // A connection may be found dead only long after its device has come by another.
      if (this.#isOpenBy(device, story)) continue
      this.carets.leave(member, story)
      this.#tellPresence(story, desk)
    }
  }

  /** What the devices of this process have open. */
  get open(): OpenAt[] {
    const people = new Map(this.all.map(({ device, person }) => [device, person]))
    return [...people].flatMap(([device, person]) => {
      const open = [...this.#openAt(device)]
      return open.length === 0 ? [] : [{ device, person, open }]
    })
  }

  /** What a device has open, over all of its connections. */
  #openAt(device: string): Map<string, string> {
    return new Map(this.all.flatMap((member) => (member.device === device ? [...member.present] : [])))
  }

  /** Whether a device has a story open, at whichever process. */
  #isOpenBy(device: string, story: string): boolean {
    if (this.#openAt(device).has(story)) return true
    return [...this.#elsewhere.devices()].some((each) => each.device === device && each.open.has(story))
  }

  /** A device at another process has other stories open. */
  heardOpen(
    { device, person }: Omit<OpenAt, 'open'>,
    before: ReadonlyMap<string, string>,
    after: ReadonlyMap<string, string>,
  ): void {
    for (const [story, desk] of after) if (!before.has(story)) this.#tellPresence(story, desk)
    for (const [story, desk] of before) {
      if (this.#isOpenBy(device, story)) continue
      this.carets.tell({ device, person, story, caret: null })
      this.#tellPresence(story, desk)
    }
  }

  heardCarets(carets: readonly CaretAt[]): void {
    const open = new Map([...this.#elsewhere.devices()].map((each) => [each.device, each.open]))
    // Who has left a story is nowhere in it, whatever comes late.
    for (const each of carets) if (open.get(each.device)?.has(each.story)) this.carets.tell(each)
  }

  /** Where the devices of this process are. */
  get places(): CaretAt[] {
    return this.carets.of(new Set(this.all.map(({ device }) => device)))
  }

  /** A story was moved to another desk, whose people hear who has it open. */
  #moved(story: string, desk: string): void {
    for (const member of this.#members)
      if ((member.shown.get(story) ?? desk) !== desk) this.present(member, new Map([...member.shown, [story, desk]]))
    this.#tellPresence(story, desk)
  }

  #tellPresence(story: string, desk: string, to: readonly Member[] = this.all): void {
    const there = [
      ...this.all.filter(({ present }) => present.has(story)),
      ...[...this.#elsewhere.devices()].filter(({ open }) => open.has(story)),
    ]
    for (const { link, device, welcome } of to) {
      if (!may(welcome.me, 'read', desk)) continue
      const others = there.filter((other) => other.device !== device).map(({ person }) => person)
      link.tell('presence', { story, people: [...new Set(others)] })
    }
  }
}

function isSame(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([story, desk]) => other.get(story) === desk)
}
