import { describe, expect, it } from 'vitest'
import { isLong } from '#tests/helpers/long.ts'
import { emptySql } from '#tests/helpers/newsroom.ts'
import { planted } from './planted.ts'
import { simulate } from './simulate.ts'

const schedules = Number(process.env.LEDE_SCHEDULES ?? (isLong ? 500 : 2))
const seed = Number(process.env.LEDE_SEED ?? 1)

describe('desks that go away and come back, and a newsroom that ends and begins again', () => {
  for (let at = seed; at < seed + schedules; at += 1) {
    it(`lose and double nothing, and all have the same in the end (LEDE_SEED=${at})`, async () => {
      const sql = await emptySql()
      expect(await simulate({ seed: at, desks: 2 + (at % 2), steps: isLong ? 60 : 20, sql })).toBeNull()
    })
  }

  for (const [fault, plant] of Object.entries(planted))
    it(`show a newsroom that ${fault}`, async () => {
      for (let at = 1; at <= (isLong ? 1_000 : 40); at += 1) {
        const grounds = plant({ sql: await emptySql() }, at)
        const fault = await simulate({ seed: at, desks: 2, steps: 15, ...grounds }).catch(String)
        if (fault !== null) return
      }
      expect.unreachable('a planted fault was not found')
    })
})
