import { describe, expect, it } from 'vitest'
import type { Sql } from '#newsroom/sql.ts'
import { isLong } from '#tests/helpers/long.ts'
import { emptySql } from '#tests/helpers/newsroom.ts'
import { generator } from '#tests/helpers/random.ts'
import { simulate } from './simulate.ts'

const schedules = Number(process.env.LEDE_SCHEDULES ?? (isLong ? 500 : 2))
const seed = Number(process.env.LEDE_SEED ?? 1)

/** A database that now and then says that it has committed rows of the log, and has not. */
function lying(sql: Sql, seed: number): Sql {
  const random = generator(seed)
  const lie = new Error('not committed')
  return {
    ...sql,
    async transaction(work) {
      let result: Awaited<ReturnType<typeof work>> | undefined
      let isOfLog = false
      try {
        await sql.transaction(async ({ query }) => {
          result = await work({
            query: (text, values) => {
              isOfLog ||= text.startsWith('insert into log')
              return query(text, values)
            },
          })
          if (isOfLog && random() < 0.5) throw lie
        })
      } catch (error) {
        if (error !== lie) throw error
      }
      return result as Awaited<ReturnType<typeof work>>
    },
  }
}

describe('desks that go away and come back, and a newsroom that ends and begins again', () => {
  for (let at = seed; at < seed + schedules; at += 1) {
    it(`lose and double nothing, and all have the same in the end (LEDE_SEED=${at})`, async () => {
      const sql = await emptySql()
      expect(await simulate({ seed: at, desks: 2 + (at % 2), steps: isLong ? 60 : 20, sql })).toBeNull()
    })
  }

  it('show it where what was acknowledged is not in the log', async () => {
    for (let at = 1; at <= 20; at += 1) {
      const sql = await emptySql()
      if ((await simulate({ seed: at, desks: 2, steps: 15, sql: lying(sql, at) })) !== null) return
    }
    expect.unreachable('a planted fault was not found')
  })
})
