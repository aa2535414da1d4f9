import { openRedis } from '#newsroom/between/redis.ts'
import { openPostgres } from '#newsroom/postgres.ts'
import { startPostgres } from '#tests/helpers/postgres.ts'
import { generator } from '#tests/helpers/random.ts'
import { testRedis } from '#tests/helpers/redis.ts'
import type { Between, Schedule } from './simulate.ts'

/** A Postgres and a Redis of their own, for schedules one after the other. */
export interface RealGrounds {
  /** Two processes on them, which end as in a crash and start again. */
  of(seed: number): Promise<Pick<Schedule, 'sql' | 'processes' | 'between'> & { end(): Promise<void> }>
  end(): Promise<void>
}

export async function realGrounds(): Promise<RealGrounds> {
  const postgres = await startPostgres()
  const redis = await testRedis()
  let isOn = true
  let isThere = true
  const power = (on: boolean) => {
    if (on !== isOn) postgres.power?.[on ? 'on' : 'off']()
    isOn = on
  }
  const listens = async (on: boolean) => {
    if (on !== isThere) await (on ? redis.start() : redis.kill())
    isThere = on
  }
  return {
    async of(seed) {
      const random = generator(seed)
      const schema = `lede_${seed}`
      const open = () => openPostgres(postgres.url, schema)
      const ways = [await open(), await open()]
      const [sql, other] = ways
      if (sql === undefined || other === undefined) throw new Error('no way')
      const between: Between = {
        relayOf: (newsroom) => openRedis(redis.url, `lede:${newsroom}`),
        sqlOf: (at) => (at === 0 ? sql : other),
        acts: {
          powerOff: () => power(false),
          powerOn: () => power(true),
          redisUpOrDown: () => listens(random() < 0.5),
          redisEmptied() {
            if (isThere) redis.empty()
          },
        },
        async mended() {
          power(true)
          // That a connection is broken is noticed by whoever asks next.
          for (const way of ways) await way.query('select 1').catch(() => {})
          await listens(true)
        },
      }
      return {
        ...{ sql, processes: 2, between },
        async end() {
          await sql.query(`drop schema ${schema} cascade`)
          for (const way of ways) await way.close()
        },
      }
    },
    async end() {
      await redis.kill()
      postgres.stop()
    },
  }
}
