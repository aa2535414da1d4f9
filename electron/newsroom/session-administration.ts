import type { NewsroomHandlers } from '#shared/newsroom/serve.ts'
import { answered } from './answered.ts'
import { type Audited, auditPage } from './audit.ts'
import type { Member } from './links.ts'
import { newPass } from './passes.ts'
import type { Admitted, People } from './people.ts'
import type { Shared } from './session.ts'

interface AdministrationParts {
  readonly shared: Pick<Shared, 'sql' | 'people' | 'now' | 'changed'>
  /** @throws LedeError `newsroom.revoked` if nobody has identified themselves */
  me(): Member
  /** @throws LedeError `newsroom.forbidden` if an administrator does not call */
  administrator(): void
  /** Changes people and records it, both or neither. */
  acting<Result>(
    work: (people: People) => Promise<Result>,
    of: (result: Result) => Omit<Audited, 'person' | 'device'>,
    by?: Admitted,
  ): Promise<Result>
}

type Names = 'members' | 'invite' | 'appoint' | 'revoke' | 'administer' | 'audit' | 'addDesk'

/** The calls about people, devices, desks and the log, most of them for administrators only. */
export function administrationHandlers({
  shared,
  me,
  administrator,
  acting,
}: AdministrationParts): Pick<NewsroomHandlers, Names> {
  const { sql, people } = shared
  return {
    members: answered(() => {
      administrator()
      return people.members()
    }),
    invite: answered(({ person, hours, ...standing }) => {
      if (person !== me().person) administrator()
      const details = { role: standing.role, desks: standing.desks.join(' '), hours: String(hours) }
      return acting(
        (each) => each.invite(standing, person, hours),
        () => ({ act: 'invited', about: person ?? '', details }),
      )
    }),
    appoint: answered(async ({ person, ...standing }) => {
      administrator()
      const details = { role: standing.role, desks: standing.desks.join(' ') }
      await acting(
        (each) => each.appoint(person, standing),
        () => ({ act: 'appointed', about: person, details }),
      )
      await shared.changed()
      return null
    }),
    revoke: answered(async ({ device }) => {
      const own = (await people.members()).find(({ person }) => person.id === me().person)
      if (!own?.devices.some(({ id }) => id === device)) administrator()
      await acting(
        (each) => each.revoke(device),
        (owner) => ({ act: 'revoked', about: device, details: { owner: owner ?? '' } }),
      )
      await shared.changed()
      return null
    }),
    administer: answered(async () => {
      administrator()
      const { pass, expiresAt } = await newPass(sql, me(), 'link', shared.now())
      return { path: `/admin?link=${pass}`, expiresAt }
    }),
    audit: answered((asked) => {
      administrator()
      return auditPage(sql, asked)
    }),
    addDesk: answered(async ({ name }) => {
      administrator()
      const desk = await acting(
        (each) => each.addDesk(name),
        ({ id }) => ({ act: 'deskAdded', about: id, details: { name } }),
      )
      await shared.changed()
      return desk
    }),
  }
}
