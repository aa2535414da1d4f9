import { LedeError } from '#shared/api/errors.ts'
import { newDraft } from '#shared/article/draft.ts'
import { protocolVersion, type Welcome } from '#shared/newsroom/contract.ts'
import { may, mayAdminister, type Right } from '#shared/newsroom/roles.ts'
import type { Answering, NewsroomHandlers, ServedLink } from '#shared/newsroom/serve.ts'
import { type Span, spanOf } from '#shared/newsroom/vector.ts'
import { checkUpdate } from '#shared/update/check.ts'
import { Excess } from '#shared/update/excess.ts'
import type { Links, Member } from './links.ts'
import type { Log } from './log.ts'
import type { Admitted, People } from './people.ts'
import { hashOf } from './secrets.ts'
import type { Snapshots } from './snapshots.ts'
import type { Sql } from './sql.ts'
import { deskOf, entriesAfter, storiesAfter } from './stories.ts'

/** What a session works on: what all sessions of a process share. */
export interface Shared {
  readonly sql: Sql
  readonly people: People
  readonly log: Log
  readonly links: Links
  readonly snapshots: Snapshots
  /**
   * Desks, people or rights are other than before: everybody is told, here and in other processes.
   */
  changed(): Promise<void>
}

/**
 * What one desk's calls do. Whatever comes before `join` or `hello`, and the calls of
 * administrators from somebody who is none, are refused.
 */
export function sessionOf(shared: Shared, link: ServedLink): { handlers: NewsroomHandlers; end(): void } {
  const { sql, people, log, links, snapshots } = shared
  let member: Member | null = null
  let ended = false
  let begun = false
  let presents = 0
  let reading: Promise<unknown> = Promise.resolve()

  const me = (): Member => {
    if (member === null) throw new LedeError('newsroom.revoked')
    return member
  }
  const require = (right: Right, desk: string | null): void => {
    // Of a story that somebody may not read they are not told that it is there.
    if (desk === null || !may(me().welcome.me, 'read', desk)) throw new LedeError('newsroom.noStory')
    if (!may(me().welcome.me, right, desk)) throw new LedeError('newsroom.forbidden')
  }
  const administrator = () => {
    if (!mayAdminister(me().welcome.me)) throw new LedeError('newsroom.forbidden')
  }
  const enter = async (admitted: Admitted): Promise<Welcome> => {
    const welcome = await people.welcome(admitted)
    if (welcome === null) throw new LedeError('newsroom.revoked')
    if (ended) throw new LedeError('newsroom.away')
    const entered: Member = { ...admitted, link, welcome, present: new Map() }
    member = entered
    links.add(entered)
    // After the answer: before it, nobody there listens.
    setImmediate(() => links.greet(entered))
    return welcome
  }
  /** One page after the other, however many are asked for: each may be a whole story. */
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

  const handlers: NewsroomHandlers = {
    join: answered(async (args) => {
      beginning(args)
      const { token, ...admitted } = await people.redeem(args.invitation, args.person, args.device)
      const welcome = await enter(admitted)
      await shared.changed()
      return { ...welcome, token, device: admitted.device }
    }),
    hello: answered(async (args) => {
      beginning(args)
      return enter(await people.admit(args.token, args.person))
    }),
    stories: answered(({ after }) => {
      const { welcome } = me()
      return inTurn(() => storiesAfter(sql, after, (desk) => may(welcome.me, 'read', desk)))
    }),
    entries: answered(({ story, after }) =>
      inTurn(async () => {
        const desk = await deskOf(sql, story)
        require('read', desk)
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
      log.append({ ...about, link, hash: hashOf(update), span: checkedSpan(update), admit, ...answering })
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
      log.append({ ...about, link, hash: hashOf(update ?? act), span, admit, ...answering })
    },
    present: answered(async ({ stories }) => {
      presents += 1
      const asked = presents
      const open = await Promise.all(stories.map(async (id) => ({ id, desk: await deskOf(sql, id) })))
      const { me: standing } = me().welcome
      // Another was asked meanwhile, and its answer may be there already.
      if (asked !== presents) return null
      const readable = open.flatMap(({ id, desk }) =>
        desk !== null && may(standing, 'read', desk) ? [[id, desk] as const] : [],
      )
      links.present(me(), new Map(readable))
      return null
    }),
    point: answered(({ story, caret }) => {
      links.carets.point(me(), story, caret)
      return null
    }),
    leave: answered(async () => {
      const left = me()
      member = null
      links.remove(left)
      await people.revoke(left.device)
      return null
    }),
    members: answered(() => {
      administrator()
      return people.members()
    }),
    invite: answered(({ person, hours, ...standing }) => {
      if (person !== me().person) administrator()
      return people.invite(standing, person, hours)
    }),
    appoint: answered(async ({ person, ...standing }) => {
      administrator()
      await people.appoint(person, standing)
      await shared.changed()
      return null
    }),
    revoke: answered(async ({ device }) => {
      const own = (await people.members()).find(({ person }) => person.id === me().person)
      if (!own?.devices.some(({ id }) => id === device)) administrator()
      await people.revoke(device)
      await shared.changed()
      return null
    }),
    addDesk: answered(async ({ name }) => {
      administrator()
      const desk = await people.addDesk(name)
      await shared.changed()
      return desk
    }),
  }
  return {
    handlers,
    end() {
      ended = true
      if (member !== null) links.remove(member)
    },
  }
}

/** A call whose answer is what a function gives. */
function answered<Args, Result>(work: (args: Args) => Result | Promise<Result>) {
  return (args: Args, { answer, fail }: Answering<Result>): void => {
    const asked = async () => work(args)
    asked().then(answer, fail)
  }
}

/**
 * What an update holds, once it is known to be one and not more than a story may hold. @throws
 * LedeError `draft.badUpdate`, `draft.tooMuch`
 */
function checkedSpan(update: Uint8Array): Span {
  try {
    checkUpdate(update, newDraft())
    return spanOf(update)
  } catch (error) {
    throw new LedeError(error instanceof Excess ? 'draft.tooMuch' : 'draft.badUpdate', {}, error)
  }
}

/** The names of the desks that somebody may file to. */
function desksOf({ desks, me }: Welcome): string {
  const names = desks.flatMap(({ id, name }) => (may(me, 'file', id) ? [name] : []))
  return names.join(', ') || '–'
}
