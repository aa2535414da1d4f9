import './chance.ts'
import { cheapSchedules } from './cheap.ts'
import { planted } from './planted.ts'

/**
 * How soon the simulator finds each planted fault: `node
 * tests/desk/newsroom/simulation/find-planted.ts [FIRST]`, from a seed on, within 1,000 schedules.
 */
const first = Number(process.argv[2] ?? 1)
for (const [name, plant] of Object.entries(planted)) {
  const cheap = await cheapSchedules()
  let fault: string | null = null
  let tried = 0
  while (fault === null && tried < 1_000) {
    fault = await cheap.run({ seed: first + tried, desks: 2, steps: 15 }, (sql, seed) => plant({ sql }, seed))
    tried += 1
  }
  cheap.end()
  process.stdout.write(`${name}: ${fault === null ? 'not found' : `schedule ${tried}, ${fault}`}\n`)
}
process.exit()
