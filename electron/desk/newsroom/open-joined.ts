import type { Port } from '#shared/api/port.ts'
import { type Welcome, welcomeSchema } from '#shared/newsroom/contract.ts'
import { may } from '#shared/newsroom/roles.ts'
import type { Assets } from '../assets/assets.ts'
import type { Clients } from '../clients.ts'
import type { Company } from './company.ts'
import { NewsroomHouseRules } from './house-rules.ts'
import { StoryImages } from './images.ts'
import { type Joined, withPeople } from './joined-newsroom.ts'
import { LegalHolds } from './legal-holds.ts'
import { Link } from './link.ts'
import { PackagePost } from './package-post.ts'
import { Production } from './production.ts'
import type { Records } from './records.ts'
import { FiledStories } from './stories.ts'
import { type TakingParts, takingInto } from './taking.ts'
import type { DeviceToken } from './token.ts'
import { wantedHere } from './wanted-stories.ts'

/** What the newsroom needs from the desk that belongs to it. */
export interface JoinedParts extends Omit<TakingParts, 'records'> {
  readonly clients: Clients
  readonly assets: Assets
  readonly token: DeviceToken
  readonly company: Company
  readonly now: () => number
  readonly dial: (address: string) => Port
  /** The newsroom's data, or the state of the link, has changed. */
  readonly onChanged: () => void
  /** What is shown of a story has changed. */
  readonly onStory: (id: string) => void
  /** The list has different stories, or has texts of different ones. */
  readonly onList: () => void
}

/** Opens a newsroom from its records here: its link is maintained from now on. */
export function openJoined(records: Records, parts: JoinedParts): Joined | null {
  const membership = records.membership()
  if (membership === null) return null
  const { device, address } = membership
  const taking = takingInto({ ...parts, records })
  const stories = new FiledStories(records, {
    ...taking,
    now: parts.now,
    keep: (id, record) => records.setStory(id, record),
    onChanged: parts.onStory,
    me: () => parts.me()?.id ?? null,
    wanted: () => wantedHere(joined.welcome.me, joined.welcome.desks, parts.now()),
    onHeads: parts.onList,
  })
  const holds = new LegalHolds(records, (id) => {
    parts.onStory(id)
    stories.retry(id)
    production.changed()
  })
  const production = new Production({
    ...parts,
    records: records.production,
    people: () => joined.welcome.people,
    desks: () => joined.welcome.desks,
    rights: () => joined.welcome.me,
    deskOf: (id) => stories.get(id)?.record.desk ?? null,
    isHeld: (id) => holds.holds(id),
    isUp: () => link.state === 'up',
  })
  const images = new StoryImages({
    records: records.images,
    assets: parts.assets,
    uses: (id) => parts.library.imagesOf(id),
    mayRead: (id) => stories.get(id) !== null,
    mayWrite: (id) => may(joined.welcome.me, 'write', stories.get(id)?.record.desk ?? ''),
    onCame: (hash) => parts.clients.tell('assets.came', { hash }),
  })
  const post = new PackagePost({
    records: records.packages,
    parts: records.images.parts,
    onChanged: () => {
      parts.clients.tell('newsroom.packages', {})
      parts.onChanged()
    },
  })
  const rulesChanged = () => parts.clients.tell('rules.changed', {})
  const house = new NewsroomHouseRules(records.house, parts.now, rulesChanged)
  const welcomed = (welcome: Welcome) => {
    const isOther = JSON.stringify(welcome.me) !== JSON.stringify(joined.welcome.me)
    const arePeopleOther = JSON.stringify(welcome.people) !== JSON.stringify(joined.welcome.people)
    // After a restore from a backup it may lack what it had.
    if (welcome.generation !== joined.welcome.generation) {
      stories.beginAnew()
      records.images.beginAnew()
      house.beginAnew()
    }
    joined.welcome = welcome
    records.setWelcome(JSON.stringify(welcome))
    if (isOther) stories.lookAgain()
    if (isOther) rulesChanged()
    for (const { id } of isOther ? stories.all : []) parts.onStory(id)
    if (arePeopleOther) parts.company.peopleChanged()
    parts.onChanged()
  }
  const link = new Link(membership, {
    token: () => tokenOf(records, parts.token),
    dial: parts.dial,
    me: parts.me,
    onUp: (client, welcome) => {
      welcomed(welcome)
      // Before anything is sent: held stories must not be published from here meanwhile.
      void holds.connect(client)
      void house.connect(client).then(rulesChanged)
      production.reached()
      stories.connect(client)
      images.connect(
        client,
        stories.all.map(({ id }) => id),
      )
      post.connect(client)
      parts.company.tellShown()
    },
    onDown: () => {
      rulesChanged()
      production.reached()
      holds.disconnect()
      stories.disconnect()
      images.disconnect()
      post.disconnect()
      parts.company.clear()
    },
    onWelcome: welcomed,
    onPeople: (some) => welcomed({ ...joined.welcome, people: withPeople(joined.welcome.people, some) }),
    onEntry: (entry) => stories.receive(entry),
    onAhead: (edit) => stories.receiveAhead(edit),
    onPlaced: (placed) => stories.placed(placed),
    onDropped: (edit) => stories.dropped(edit),
    onHeads: (heads) => stories.receiveHeads(heads),
    onImage: ({ story, hash }) => images.came(story, hash),
    onPresence: (presence) => parts.company.hearPresence(presence),
    onHolds: ({ story, holds: standing }) => holds.took(standing, story),
    onHouseRules: () => {
      if (link.client !== null) void house.connect(link.client)
    },
    onPackages: () => post.came(),
    onCaret: (caret) => parts.company.hearCaret(caret),
    onChanged: parts.onChanged,
  })
  const welcome = welcomeSchema.parse(JSON.parse(membership.welcome))
  const joined: Joined = { records, link, stories, holds, production, images, post, house, device, address, welcome }
  return joined
}

/** Ends the link; resolves when pending changes are on disk. */
export async function closeJoined({ records, link, stories, holds, production, images, post }: Joined): Promise<void> {
  link.close()
  holds.disconnect()
  stories.disconnect()
  images.disconnect()
  post.disconnect()
  await stories.whenIdle()
  await images.whenIdle()
  await post.whenIdle()
  production.flush()
  records.close()
}

/** The token; one that an older Lede stored in the records is removed from them. */
async function tokenOf(records: Records, token: DeviceToken): Promise<string> {
  const old = records.oldToken()
  if (old === null) return token.read()
  await token.keep(old)
  records.dropOldToken()
  return old
}
