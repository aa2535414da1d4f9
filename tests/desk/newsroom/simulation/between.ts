import type { Sql } from '#newsroom/sql.ts'
import { memoryRelay } from '#tests/helpers/memory-relay.ts'
import { withNotices } from '#tests/helpers/notices.ts'
import { generator } from '#tests/helpers/random.ts'
import type { Between, Schedule } from './simulate.ts'

/** Two processes of a newsroom in this one, with a relay and a database that fail at times. */
export function twoProcesses(sql: Sql, seed: number): Pick<Schedule, 'sql' | 'processes' | 'between'> {
  const random = generator(seed)
  const relays = memoryRelay()
  let isAway = false
  const failing: Sql = {
    ...sql,
    transaction: (work) =>
      sql.transaction(async (on) => {
        const result = await work(on)
        if (isAway) throw new Error('the database is away')
        return result
      }),
  }
  const between: Between = {
    relayOf: () => relays.relay(),
    acts: {
      relayUpOrDown: () => relays.up(random() < 0.5),
      relayLosesAndDoubles: () => relays.carries(() => Math.floor(random() * 3)),
      relayCarries: () => relays.carries(() => 1),
      databaseAwayOrBack() {
        isAway = random() < 0.5
      },
    },
    mended() {
      isAway = false
      relays.up(true)
      relays.carries(() => 1)
    },
  }
  return { sql: withNotices(failing), processes: 2, between }
}
