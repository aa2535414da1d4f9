import { LedeError } from '#shared/api/errors.ts'
import { type NewsroomChecked, protocolVersion, type Welcome } from '#shared/newsroom/contract.ts'
import type { Kept } from '#shared/newsroom/entry.ts'
import { may, mayAdminister, mayChangeRules, type Right } from '#shared/newsroom/roles.ts'
import type { NewsroomHandlers, Served, ServedLink } from '#shared/newsroom/serve.ts'
import { answered } from './answered.ts'
import { type Audited, audit } from './audit.ts'
import { checkedSpan } from './checked-span.ts'
import { headsAfter } from './head-rows.ts'
import type { Heads } from './heads.ts'
import { hold, holdsOf, lift } from './holds.ts'
import { changeHouseRules, houseRulesAfter } from './house-rules.ts'
import type { Images } from './images.ts'
import type { Journal } from './journal.ts'
import { linkJournal } from './link-journal.ts'
import type { Links, Member } from './links.ts'
import type { Log } from './log.ts'
import type { Pace, Paces } from './pace.ts'
import type { Packages } from './packages.ts'
import { type Admitted, openPeople, type People } from './people.ts'
import { hashOf } from './secrets.ts'
import { administrationHandlers } from './session-administration.ts'
import { packageCalls } from './session-packages.ts'
import type { HouseSignIn } from './sign-in/sign-in.ts'
import type { Snapshots } from './snapshots.ts'
import { inTransaction, type Sql } from './sql.ts'
import { deskOf, entriesAfter, placesOf } from './stories.ts'
import { ToldAhead } from './told-ahead.ts'

/** Within how many ms a desk has to identify itself. */
const sayWithin = 30_000

/** What all sessions of a process share. */
export interface Shared {
  readonly sql: Sql
  readonly people: People
  readonly log: Log
  readonly heads: Heads
  readonly images: Images
  readonly packages: Packages
  readonly links: Links
  readonly snapshots: Snapshots
  /** Resolves when rows up to a place were sent to whoever follows their stories. */
  told(last: number): Promise<void>
  readonly paces: Paces
  readonly journal: Journal
  /** The sign-in with the house's identity provider; null: there is none. */
  readonly signIn: HouseSignIn | null
  now(): number
  /** Desks, people or rights have changed: everybody is told, here and at other processes. */
  changed(): Promise<void>
  /** An image of a story is available: its followers are told, here and at other processes. */
  imageThere(story: string, hash: string): Promise<void>
  /** The holds on a story have changed: as above. */
  holdsChanged(story: string): Promise<void>
  /** House rules were changed: as above. */
  rulesChanged(): Promise<void>
}

/**
 * The calls of one desk. Anything before `join` or `hello`, and administrators' calls from others,
 * is refused.
 */
export function sessionOf(shared: Shared, link: ServedLink): Served {
  const { sql, people, log, links, snapshots } = shared
  let member: Member | null = null
  let pace: Pace = shared.paces.stranger()
  let ended = false
  let begun = false
  let presents = 0
  let presenting: Promise<unknown> = Promise.resolve()
  let reading: Promise<unknown> = Promise.resolve()

  const { answered: noted, ended: noteEnd } = linkJournal(shared.journal, () => member)

  const me = (): Member => {
    if (member === null) throw new LedeError('newsroom.revoked')
    return member
  }
  const require = (right: Right, desk: string | null): void => {
    // A person who may not read a story is not told that it exists.
    if (desk === null || !may(me().welcome.me, 'read', desk)) throw new LedeError('newsroom.noStory')
    if (!may(me().welcome.me, right, desk)) throw new LedeError('newsroom.forbidden')
  }
  const allows = (right: Right, desk: string) => may(me().welcome.me, right, desk)
  const administrator = () => {
    if (!mayAdminister(me().welcome.me)) throw new LedeError('newsroom.forbidden')
  }
  const enter = async (admitted: Admitted, takesPeople: boolean): Promise<Welcome> => {
    const welcome = await people.welcome(admitted)
    if (welcome === null) throw new LedeError('newsroom.revoked')
    if (ended) throw new LedeError('newsroom.away')
    const entered: Member = {
      ...admitted,
      link,
      takesPeople,
      welcome,
      shown: new Map(),
      present: new Map(),
      follows: new Set(),
      takesRules: false,
      ahead: null,
    }
    member = entered
    links.add(entered)
    pace = shared.paces.enter(admitted.device)
    // After the answer: before it, nobody there listens.
    setImmediate(() => links.greet(entered))
    return welcome
  }
  /** Changes people and records it, both or neither. */
  const acting = <Result>(
    work: (people: People) => Promise<Result>,
    of: (result: Result) => Omit<Audited, 'person' | 'device'>,
    by: Admitted = me(),
  ): Promise<Result> =>
    sql.transaction(async (on) => {
      const result = await work(openPeople(inTransaction(on), shared.now))
      await audit(on, shared.now(), [{ person: by.person, device: by.device, ...of(result) }])
      return result
    })
  /** One page after the other, however many are requested: each may be a whole story. */
  const inTurn = <Result>(read: () => Promise<Result>): Promise<Result> => {
    const result = reading.then(() => (ended ? Promise.reject(new LedeError('newsroom.away')) : read()))
    reading = result.catch(() => {})
    return result
  }
  const beginning = ({ protocol }: { protocol: number }) => {
    if (protocol < protocolVersion) throw new LedeError('newsroom.deskOlder')
    if (protocol > protocolVersion) throw new LedeError('newsroom.serverOlder')
    if (begun) throw new LedeError('call.invalid', { call: 'hello', why: 'twice' })
    begun = true
  }
  const present = async ({ stories, ahead }: NewsroomChecked<'present'>) => {
    presents += 1
    const asked = presents
    const open = await Promise.all(stories.map(async (id) => ({ id, desk: await deskOf(sql, id) })))
    // Another was asked meanwhile, and its answer may be there already.
    if (asked !== presents) return null
    // An older desk takes no more: the places of what it has go to it still.
    if (!ahead) links.place(me())
    const filed = open.flatMap(({ id, desk }) => (desk === null ? [] : [[id, desk] as const]))
    me().ahead = ahead ? (me().ahead ?? new ToldAhead()) : null
    links.present(me(), new Map(filed))
    return null
  }

  const handlers: NewsroomHandlers = {
    join: answered(async (args) => {
      beginning(args)
      const { token, ...admitted } = await sql.transaction(async (on) => {
        const { invitation, device: name } = args
        const issuer = shared.signIn?.issuer ?? null
        const redeemed = await openPeople(inTransaction(on), shared.now).redeem(invitation, args.person, name, issuer)
        const { person, device, by } = redeemed
        await audit(on, shared.now(), [{ act: 'joined', person, device, about: device, details: { by } }])
        return redeemed
      })
      const welcome = await enter(admitted, args.takesPeople)
      await shared.changed()
      const { device, is } = admitted
      return { ...welcome, token, device, person: is.id === args.person.id ? null : is }
    }),
    signInName: answered(() => ({ name: shared.signIn?.name ?? null })),
    signIn: answered(async ({ protocol, device }) => {
      beginning({ protocol })
      if (shared.signIn === null) throw new LedeError('newsroom.noSignIn')
      return shared.signIn.begin(device)
    }),
    signedIn: answered(async ({ ticket }) => {
      if (shared.signIn === null) throw new LedeError('newsroom.noSignIn')
      return { state: await shared.signIn.progress(ticket) }
    }),
    hello: answered(async (args) => {
      beginning(args)
      return enter(await people.admit(args.token, args.person), args.takesPeople)
    }),
    heads: answered(({ after }) => {
      const { welcome } = me()
      const readable = welcome.desks.flatMap(({ id }) => (allows('read', id) ? [id] : []))
      return inTurn(async () => {
        // A list from its beginning contains everything.
        await (after === 0 ? shared.heads.mend() : shared.heads.flush())
        return headsAfter(sql, after, readable)
      })
    }),
    follow: answered(async ({ stories }) => {
      const { follows } = me()
      // Followed first: later commits are sent, and earlier ones are in the answer.
      for (const id of stories) follows.add(id)
      const places = await placesOf(sql, stories)
      const readable = places.filter(({ desk }) => allows('read', desk))
      const ids = new Set(readable.map(({ id }) => id))
      for (const id of stories) if (!ids.has(id)) follows.delete(id)
      await shared.told(Math.max(0, ...readable.map(({ last }) => last)))
      return readable
    }),
    entries: answered(({ story, after }) =>
      inTurn(async () => {
        const desk = await deskOf(sql, story)
        require('read', desk)
        me().follows.add(story)
        if (after === 0) await snapshots.fold(story)
        return { desk: desk ?? '', ...(await entriesAfter(sql, story, after)) }
      }),
    ),
    push: ({ story, update, schema, after }, answering) => {
      const { person: author, device } = me()
      const about = { story, kind: 'edit', desk: null, bytes: update, author, device, schema } as const
      const admit = (desk: string | null, last: number) => {
        require('write', desk)
        if (after !== null && last > after) throw new LedeError('newsroom.behind')
      }
      log.append({
        ...about,
        isLive: after === null,
        link,
        hash: hashOf(update),
        span: checkedSpan(update),
        admit,
        may: allows,
        ...answering,
      })
    },
    file: ({ story, desk, act, update, schema }, answering) => {
      const { person: author, device, welcome } = me()
      const isThere = welcome.desks.some(({ id }) => id === desk)
      if (!isThere || !may(welcome.me, 'file', desk))
        throw new LedeError('newsroom.noDesk', { desks: desksOf(welcome) })
      const about = { story, kind: 'filed', desk, bytes: update, author, device, schema } as const
      const admit = (before: string | null) => {
        if (update === null) return require('move', before)
        if (before !== null) throw new LedeError('newsroom.filed')
      }
      const span = update === null ? null : checkedSpan(update)
      const { follows } = me()
      const answer = (kept: Kept) => {
        follows.add(story)
        answering.answer(kept)
      }
      const { fail } = answering
      log.append({
        ...about,
        isLive: false,
        link,
        hash: hashOf(update ?? act),
        span,
        admit,
        may: allows,
        answer,
        fail,
      })
    },
    present: answered((asked) => {
      const done = present(asked)
      presenting = done.catch(() => {})
      return done
    }),
    point: answered(async ({ story, caret }) => {
      // Where it is open is being read.
      await presenting
      links.carets.point(me(), story, caret)
      return null
    }),
    holds: answered(async () => {
      const holds = await holdsOf(sql, null)
      const desks = new Map<string, string | null>()
      for (const { story } of holds) desks.set(story, await deskOf(sql, story))
      return holds.filter(({ story }) => allows('read', desks.get(story) ?? ''))
    }),
    hold: answered(async (asked) => {
      require('hold', await deskOf(sql, asked.story))
      await hold(sql, me(), { ...asked, at: shared.now() })
      await shared.holdsChanged(asked.story)
      return null
    }),
    lift: answered(async (asked) => {
      require('lift', await deskOf(sql, asked.story))
      await lift(sql, me(), { ...asked, at: shared.now() })
      await shared.holdsChanged(asked.story)
      return null
    }),
    houseRules: answered(({ after }) => {
      me().takesRules = true
      return inTurn(() => houseRulesAfter(sql, after))
    }),
    changeHouseRules: answered(async (asked) => {
      if (!mayChangeRules(me().welcome.me)) throw new LedeError('newsroom.forbidden')
      await changeHouseRules(sql, me(), asked, shared.now())
      await shared.rulesChanged()
      return null
    }),
    offerImage: answered(async ({ story, hash, size }) => {
      require('write', await deskOf(sql, story))
      const { from, isNew } = await shared.images.offer(story, me().device, { hash, size })
      if (isNew && from === size) await shared.imageThere(story, hash)
      return { from }
    }),
    putImage: answered(async ({ story, from, bytes, ...image }) => {
      require('write', await deskOf(sql, story))
      const next = await shared.images.put(story, me().device, image, { from, bytes })
      if (next === image.size) await shared.imageThere(story, image.hash)
      return { from: next }
    }),
    image: answered(({ story, hash, from }) =>
      inTurn(async () => {
        require('read', await deskOf(sql, story))
        return shared.images.read(story, hash, from)
      }),
    ),
    leave: answered(async () => {
      const left = me()
      member = null
      links.remove(left)
      await acting(
        (each) => each.revoke(left.device),
        () => ({ act: 'left', about: left.device }),
        left,
      )
      return null
    }),
    ...packageCalls({ packages: shared.packages, me, inTurn }),
    ...administrationHandlers({ shared, me, administrator, acting }),
  }
  const patience = setTimeout(() => {
    if (member === null) link.close()
  }, sayWithin)
  return {
    handlers,
    inTime(bytes, work) {
      return pace.run(bytes, work)
    },
    answered(call) {
      // What was committed before an answer is known before it.
      if (member !== null) links.place(member)
      noted(call)
    },
    end() {
      ended = true
      noteEnd()
      clearTimeout(patience)
      if (member !== null) links.remove(member)
      log.left(link)
      pace.links -= 1
    },
  }
}

/** The names of the desks to which somebody may file. */
function desksOf({ desks, me }: Welcome): string {
  const names = desks.flatMap(({ id, name }) => (may(me, 'file', id) ? [name] : []))
  return names.join(', ') || '–'
}
