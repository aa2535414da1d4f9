import type { NewsroomMember, Welcome } from '#shared/newsroom/contract.ts'
import { mayAdminister } from '#shared/newsroom/roles.ts'
import { audit, auditPage } from './audit.ts'
import type { OtherProcesses } from './between/other-processes.ts'
import type { Readiness } from './newsroom.ts'
import { type Storage, storageOf } from './overview.ts'
import { browserOf, newPass, redeemLink } from './passes.ts'
import { type Admitted, openPeople } from './people.ts'
import type { Shared } from './session.ts'
import { inTransaction } from './sql.ts'

/** What an administrator does in a browser. Each request checks who they are. */
export type Administration = ReturnType<typeof openAdministration>

/** What the page shows. */
export interface Overview {
  readonly welcome: Welcome
  readonly members: readonly NewsroomMember[]
  readonly storage: Storage
  /** The number of the newsroom's processes that are heard of. */
  readonly processes: number
  readonly connected: number
  readonly waitingBytes: number
  readonly readiness: Readiness
}

/** The state of this process, and what it hears of others. */
interface Condition {
  readiness(): Promise<Readiness>
  elsewhere(): OtherProcesses['count']
}

export function openAdministration(shared: Shared, condition: Condition) {
  const { sql, people, links, log, now } = shared

  /** The administrator behind a login, if they still are one, at a device that was not revoked. */
  const administratorOf = async (admitted: Admitted | null) => {
    const welcome = admitted && (await people.welcome(admitted))
    return admitted !== null && welcome !== null && mayAdminister(welcome.me) ? { admitted, welcome } : null
  }

  return {
    /** Exchanges a link for a browser's pass; null for an invalid link. */
    async enter(link: string): Promise<string | null> {
      const found = await administratorOf(await redeemLink(sql, link, now()))
      if (found === null) return null
      const { pass } = await newPass(sql, found.admitted, 'browser', now())
      const { person, device } = found.admitted
      await audit(sql, now(), [{ act: 'administered', person, device, about: device }])
      return pass
    },
    /** Whose pass it is; null for anybody who may not see the page. */
    async who(pass: string): Promise<{ admitted: Admitted; welcome: Welcome } | null> {
      return administratorOf(await browserOf(sql, pass, now()))
    },
    async overview(welcome: Welcome): Promise<Overview> {
      const elsewhere = condition.elsewhere()
      return {
        welcome,
        members: await people.members(),
        storage: await storageOf(sql),
        processes: elsewhere.processes + 1,
        connected: links.all.length + elsewhere.links,
        waitingBytes: log.waiting + elsewhere.waiting,
        readiness: await condition.readiness(),
      }
    },
    audit: (asked: { search: string; before: number | null }) => auditPage(sql, asked),
    async revoke({ person, device }: Admitted, revoked: string): Promise<void> {
      await sql.transaction(async (on) => {
        const owner = await openPeople(inTransaction(on), now).revoke(revoked)
        if (owner !== null)
          await audit(on, now(), [{ act: 'revoked', person, device, about: revoked, details: { owner } }])
      })
      await shared.changed()
    },
    async addDesk({ person, device }: Admitted, name: string): Promise<void> {
      await sql.transaction(async (on) => {
        const { id } = await openPeople(inTransaction(on), now).addDesk(name)
        await audit(on, now(), [{ act: 'deskAdded', person, device, about: id, details: { name } }])
      })
      await shared.changed()
    },
  }
}
