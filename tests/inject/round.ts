import { generator } from '#tests/helpers/random.ts'
import { below, type Fault } from './fault.ts'
import { fileFaults } from './files.ts'
import { killFaults } from './kills.ts'
import { messageFaults } from './messages.ts'
import { packageFaults } from './packages.ts'
import { updateFaults } from './updates.ts'
import { type Violation, World } from './world.ts'

/** Everything that can go wrong. */
export const faults: readonly Fault[] = [
  ...messageFaults,
  ...updateFaults,
  ...packageFaults,
  ...fileFaults,
  ...killFaults,
]

/** The number of faults injected into one library. */
export const faultsOfRound = 10_000
/** The number of faults for each edit. */
const faultsOfEdit = 8

/** The result of a round. */
export interface Round {
  /** How often each fault was injected. */
  counts: Map<string, number>
  violations: readonly Violation[]
  saved: number
  /** The longest that an edit waited, in ms of the processor's time. */
  longest: number
}

const all = faults.reduce((sum, { often }) => sum + often, 0)

function chosen(random: () => number): Fault {
  let at = random() * all
  for (const fault of faults) {
    at -= fault.often
    if (at < 0) return fault
  }
  throw new RangeError('nothing was chosen')
}

/**
 * Injects faults into one library, chosen by a seed, while somebody writes in it; until there were
 * so many, or it is time.
 */
export async function round(seed: number, most: number, until: number): Promise<Round> {
  const random = generator(seed)
  const world = await World.begin()
  const counts = new Map<string, number>()
  const broken = (error: unknown) => world.wrong(`left uncaught: ${error instanceof Error ? error.stack : error}`)
  process.on('uncaughtException', broken).on('unhandledRejection', broken)
  try {
    for (let number = 0; number < most && performance.now() < until; number += 1) {
      const fault = chosen(random)
      world.fault = fault.name
      counts.set(fault.name, (counts.get(fault.name) ?? 0) + 1)
      const injected = fault.inject(world, random).catch((error: unknown) => broken(error))
      // After a fault that closes the desk nobody can write at once.
      if (!closing.has(fault.name) && below(random, faultsOfEdit) === 0) await world.save(random)
      await injected
    }
    world.fault = 'at the end'
    await world.check()
    await world.close()
    await world.open()
    await world.check()
  } finally {
    process.off('uncaughtException', broken).off('unhandledRejection', broken)
    await world.end()
  }
  return { counts, violations: world.violations, saved: world.saved, longest: world.longest }
}

const closing = new Set(killFaults.map(({ name }) => name))
