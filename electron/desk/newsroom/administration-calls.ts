import type { NewsroomClient } from '#shared/newsroom/connect.ts'
import type { NewsroomArgs, Welcome } from '#shared/newsroom/contract.ts'
import type { Standing } from '#shared/newsroom/roles.ts'
import { personIn } from './assignment.ts'
import { desksIn } from './joined-newsroom.ts'

/**
 * The administrative requests of a desk to the newsroom; each throws the newsroom's error, or why
 * it cannot be reached.
 */
export function administrationCalls(
  welcome: () => Welcome,
  reached: () => Promise<NewsroomClient>,
  address: () => string,
) {
  return {
    async invite(asked: Standing & { person: string | null; hours: number }) {
      const client = await reached()
      return client.call('invite', { ...asked, desks: desksIn(welcome(), asked.desks) })
    },
    async members() {
      const client = await reached()
      return client.call('members', {})
    },
    /** The address of the administration page, valid once. */
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
      await client.call('appoint', { person: id, role, desks: desksIn(welcome(), desks) })
    },
    async revoke(device: string): Promise<void> {
      const client = await reached()
      await client.call('revoke', { device })
    },
  }
}
