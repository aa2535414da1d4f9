import { describe, expect, it } from 'vitest'
import type { Sql } from '#newsroom/sql.ts'
import { isLong } from '#tests/helpers/long.ts'
import { emptySql } from '#tests/helpers/newsroom.ts'
import { generator } from '#tests/helpers/random.ts'
import { simulate } from './simulate.ts'

const schedules = isLong ? 2_000 : 4
const seed = Number(process.env.LEDE_SEED ?? 1)

/** A database that now and then says that it has committed what it has not. */
function lying(sql: Sql, seed: number): Sql {
  const random = generator(seed)
  return {
    ...sql,
    async transaction(work) {
      if (random() > 0.3) return sql.transaction(work)
      const lie = new Error('not committed')
      let result: Awaited<ReturnType<typeof work>> | undefined
      await sql
        .transaction(async (query) => {
          result = await work(query)
          throw lie
        })
        .catch((error: unknown) => {
          if (error !== lie) throw error
        })
      return result as Awaited<ReturnType<typeof work>>
    },
  }
}

describe('desks that go away and come back, and a newsroom that ends and begins again', () => {
  for (let at = seed; at < seed + schedules; at += 1) {
    it(`lose and double nothing, and all have the same in the end (LEDE_SEED=${at})`, async () => {
      const sql = await emptySql()
      expect(await simulate({ seed: at, desks: 2 + (at % 2), steps: isLong ? 60 : 25, sql })).toBeNull()
    })
  }

  it('show it where what was acknowledged is not in the log', async () => {
    for (let at = 1; at <= 20; at += 1) {
      const sql = await emptySql()
      // What makes the newsroom and its people is true: only the log lies.
      const liar = lying(sql, at)
      let lies = false
      const planted: Sql = { ...sql, transaction: (work) => (lies ? liar : sql).transaction(work) }
      const begin = () => {
        lies = true
      }
      const end = () => {
        lies = false
      }
      if ((await simulate({ seed: at, desks: 2, steps: 25, sql: planted, begin, end })) !== null) return
    }
    expect.unreachable('a planted fault was not found')
  })
})
