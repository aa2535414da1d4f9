import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isLong } from '#tests/helpers/long.ts'
import { emptySql } from '#tests/helpers/newsroom.ts'
import { twoProcesses } from './simulation/between.ts'
import { type Cheap, cheapSchedules } from './simulation/cheap.ts'
import { planted } from './simulation/planted.ts'
import { simulate } from './simulation/simulate.ts'

const schedules = Number(process.env.LEDE_SCHEDULES ?? (isLong ? 500 : 4))
const seed = Number(process.env.LEDE_SEED ?? 1)

/** How many of the planted faults are looked for in the short run too: the first. */
const plantedAlways = 3

/** Three to twelve in the long run. */
const desksOf = (seed: number) => (isLong ? 3 + (seed % 10) : 2 + (seed % 2))

describe('desks that go away and come back, and a newsroom that ends and begins again', () => {
  let cheap: Cheap
  beforeAll(async () => {
    cheap = await cheapSchedules()
  })
  afterAll(() => cheap.end())

  for (let at = seed; at < seed + schedules; at += 1)
    it(`lose and double nothing, and all have the same in the end (LEDE_SEED=${at})`, async () => {
      const about = { seed: at, desks: desksOf(at), steps: isLong ? 60 : 20 }
      expect(await cheap.run(about, (sql) => (at % 2 === 0 ? twoProcesses(sql, at) : { sql }))).toBeNull()
    })

  for (const [fault, plant] of Object.entries(planted).slice(0, isLong ? undefined : plantedAlways))
    it(`show a newsroom that ${fault}`, async () => {
      for (let at = 1; at <= (isLong ? 1_000 : 40); at += 1) {
        const found = await cheap.run({ seed: at, desks: 2, steps: 15 }, (sql) => plant({ sql }, at))
        if (found !== null) return
      }
      expect.unreachable('a planted fault was not found')
    })
})

describe('the same in real time, with threads', () => {
  it.each([1, 2])('loses and doubles nothing (seed %i)', async (at) => {
    const sql = await emptySql()
    const grounds = at % 2 === 0 ? twoProcesses(sql, at) : { sql }
    expect(await simulate({ seed: at, desks: desksOf(at), steps: isLong ? 60 : 20, ...grounds })).toBeNull()
  })
})
