import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { root } from '#hosts/installation.ts'
import type { Stage } from './stage.ts'

/** Stages that run in parallel; the next ones begin once all of them have succeeded. */
export type Beside = readonly Stage[]

const sourceReport = join(root, 'out', 'source.json')
const unitReport = join(root, 'out', 'unit.json')
const e2eReport = join(root, 'test-results', 'e2e.json')

const types: Stage = { heading: 'Types', run: ['types'], budget: 40 }
const rules: Stage = { heading: 'Lint and import directions', run: ['lint:rules'], budget: 10 }
const unused: Stage = { heading: 'What nothing uses', run: ['lint:unused'], budget: 10 }
const build: Stage = { heading: 'Build', run: ['build'], budget: 20 }
/** The tests of some of Vitest's projects (vitest.config.ts), with a report. */
const testsOf = (report: string, ...projects: string[]) => [
  ...['unit', '--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  ...projects.map((project) => `--project=${project}`),
]

/** Among the first: a comment that is too wide fails a run in its first seconds. */
const source: Stage = {
  heading: 'Rules of the source',
  run: testsOf(sourceReport, 'source'),
  report: sourceReport,
  budget: 15,
}
const unit: Stage = {
  heading: 'Unit and contract tests',
  run: testsOf(unitReport, 'pure', 'commands', 'processes'),
  report: unitReport,
  waiting: 1,
  budget: 240,
}
const e2e: Stage = { heading: 'End-to-end tests', run: ['e2e'], report: e2eReport, budget: 360 }
/** Uses the processor time that the tests beside it leave, and takes two minutes. */
const inject: Stage = { heading: 'Injected faults', run: ['inject'], budget: 150 }
const mutation: Stage = { heading: 'Mutations', run: ['mutate'], budget: 3 * 60 * 60 }

/** The least number of cores on which unit tests and journeys do not slow each other down. */
const coresForBoth = 4

/**
 * The stages of `npm test`, or of `npm run test:long`, which runs the same tests at length and
 * mutates what they test.
 */
export function stagesOf({ long, cores = availableParallelism() }: { long: boolean; cores?: number }): Beside[] {
  const tests: Beside[] = cores >= coresForBoth ? [[unit, e2e, inject]] : [[unit, inject], [e2e]]
  return long
    ? [[source, build], ...tests.map(atLength), [mutation]]
    : [[source, rules, unused, types, build], ...tests]
}

/**
 * How many workers a stage of some that run in parallel gets: its share of the cores, and those
 * that wait.
 */
export function workersOf({ waiting = 0 }: Stage, beside: Beside, cores = availableParallelism()): number {
  const sharing = beside.filter(({ report }) => report !== undefined).length
  return Math.max(1, Math.floor(cores / Math.max(1, sharing))) + waiting
}

/** Every law tried on twenty times as many cases, and every screen in every look. */
function atLength(stages: Beside): Beside {
  return stages.map((stage) => ({ ...stage, budget: stage.budget * 15 }))
}
