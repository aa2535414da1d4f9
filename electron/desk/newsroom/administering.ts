import { LedeError } from '#shared/api/errors.ts'
import type { NewsroomClient } from '#shared/newsroom/connect.ts'
import type { NewsroomArgs, NewsroomDesk, Welcome } from '#shared/newsroom/contract.ts'
import { may, type Standing } from '#shared/newsroom/roles.ts'
import { personIn } from './assigning.ts'

/**
 * What administrators ask of the newsroom from a desk; each throws what the newsroom says, and why it
 * cannot be reached.
 */
export function administering(welcome: () => Welcome, reached: () => Promise<NewsroomClient>, address: () => string) {
  const idsOf = (wanted: readonly string[]) => wanted.map((each) => deskIn(welcome(), each).id)
  return {
    async invite(asked: Standing & { person: string | null; hours: number }) {
      const client = await reached()
      return client.call('invite', { ...asked, desks: idsOf(asked.desks) })
    },
    async members() {
      const client = await reached()
      return client.call('members', {})
    },
    /** The address of the page of administrators, good once. */
    async administer(): Promise<{ address: string; expiresAt: number }> {
      const client = await reached()
      const { path, expiresAt } = await client.call('administer', {})
      return { address: `${address()}${path}`, expiresAt }
    },
    async audit(asked: NewsroomArgs<'audit'>) {
      const client = await reached()
      return client.call('audit', asked)
    },
    /** @throws LedeError `newsroom.noPerson`, `newsroom.noDesk` */
    async appoint({ person, role, desks }: Standing & { person: string }): Promise<void> {
      const client = await reached()
      const { id } = personIn(welcome().people, person)
      await client.call('appoint', { person: id, role, desks: idsOf(desks) })
    },
    async revoke(device: string): Promise<void> {
      const client = await reached()
      await client.call('revoke', { device })
    },
  }
}

/** A desk of the newsroom by its id or name. @throws LedeError `newsroom.noDesk` */
export function deskIn({ desks, me }: Pick<Welcome, 'desks' | 'me'>, wanted: string): NewsroomDesk {
  const name = wanted.trim().toLowerCase()
  const found = desks.find((desk) => desk.id === wanted || desk.name.toLowerCase() === name)
  if (found !== undefined) return found
  const own = desks.filter((desk) => may(me, 'file', desk.id)).map((desk) => desk.name)
  throw new LedeError('newsroom.noDesk', { desks: own.join(', ') || '–' })
}
