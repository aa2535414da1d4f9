import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../desk.ts'
import { runBeside } from './run-stages.ts'
import type { Stage } from './stage.ts'
import { stagesOf, workersOf } from './stages.ts'
import { summaryOf } from './summary.ts'
import { add, noTests, readTotals, type Totals } from './totals.ts'

/** The totals read from a report with this text. */
function report(text: string): Totals | null {
  const { folder, remove } = temporaryFolder()
  onTestFinished(remove)
  writeFileSync(join(folder, 'report.json'), text)
  return readTotals(join(folder, 'report.json'))
}

describe('totals', () => {
  test('are read from Vitest, with how long each test took', () => {
    const tests = [
      { fullName: 'a law holds', duration: 1_500 },
      { fullName: 'a skipped one', duration: null },
    ]
    const text = JSON.stringify({
      numPassedTests: 5,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
      testResults: [{ name: '/tests/law.test.ts', assertionResults: tests }],
    })
    expect(report(text)).toEqual({
      passed: 5,
      flaky: 0,
      failed: 1,
      skipped: 3,
      tests: [
        { name: 'a law holds', file: '/tests/law.test.ts', seconds: 1.5 },
        { name: 'a skipped one', file: '/tests/law.test.ts', seconds: 0 },
      ],
    })
  })

  test('are read from Playwright, with all tries; what passed only when tried again is counted', () => {
    const spec = (title: string, ...tries: number[]) => ({
      title,
      file: 'save.spec.ts',
      tests: [{ results: tries.map((duration) => ({ duration })) }],
    })
    const text = JSON.stringify({
      stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 3 },
      suites: [{ specs: [spec('saves', 2_000)], suites: [{ specs: [spec('saves late', 1_000, 3_000)] }] }],
    })
    expect(report(text)).toEqual({
      passed: 5,
      flaky: 1,
      failed: 1,
      skipped: 3,
      tests: [
        { name: 'saves', file: 'save.spec.ts', seconds: 2 },
        { name: 'saves late', file: 'save.spec.ts', seconds: 4 },
      ],
    })
  })

  test('are null where there is no report', () => {
    expect(report('{}')).toBe(null)
    expect(readTotals(join(import.meta.dirname, 'absent.json'))).toBe(null)
  })
})

describe('the end of a run', () => {
  const stage: Stage = { heading: 'Types', run: ['types'], budget: 40 }

  test('says each stage’s time against its budget on this machine, and what went over it', () => {
    const ended = [
      { stage, well: true, seconds: 79 },
      { stage: { ...stage, heading: 'Build', budget: 20 }, well: true, seconds: 41 },
    ]
    const lines = summaryOf(ended, noTests, 2)
    expect(lines.find((line) => line.includes('Types'))).toMatch(/79 of +80$/)
    expect(lines.find((line) => line.includes('Build'))).toMatch(/41 of +40 {2}over its budget$/)
    expect(lines.at(-1)).toBe('0 passed, 0 failed, 0 skipped')
  })

  test('names a test that took more than 20 seconds of the usual machine, the slowest first', () => {
    const took = (name: string, seconds: number): Totals => ({
      ...noTests,
      passed: 1,
      tests: [{ name, file: 'a.test.ts', seconds }],
    })
    const totals = [took('long', 41), took('short', 39), took('longer', 50)].reduce(add, noTests)
    expect(summaryOf([], totals, 2).filter((line) => line.startsWith('Slow'))).toEqual([
      'Slow, 50 s: a.test.ts: longer',
      'Slow, 41 s: a.test.ts: long',
    ])
  })

  test('says what passed only when tried again', () => {
    expect(summaryOf([], { ...noTests, passed: 3, flaky: 1 }, 1).join('\n')).toContain('1 of those that passed')
  })
})

describe('the stages', () => {
  const headings = (options: Parameters<typeof stagesOf>[0]) =>
    stagesOf(options).map((beside) => beside.map(({ heading }) => heading))

  test('are one after the other where cores are few, tests beside journeys where they are not', () => {
    const first = ['Rules of the source', 'Lint and import directions', 'What nothing uses', 'Types', 'Build']
    const [unit, e2e, inject] = ['Unit and contract tests', 'End-to-end tests', 'Injected faults']
    expect(headings({ long: false, cores: 2 })).toEqual([first, [unit, inject], [e2e]])
    expect(headings({ long: false, cores: 4 })).toEqual([first, [unit, e2e, inject]])
  })

  test('of the long run are the same tests at length, and mutations', () => {
    expect(headings({ long: true, cores: 2 }).flat()).toEqual([
      'Rules of the source',
      'Build',
      'Unit and contract tests',
      'Injected faults',
      'End-to-end tests',
      'Mutations',
    ])
  })

  test('share the cores among those that run tests; one whose tests wait gets more', () => {
    const others: Stage = { heading: 'Build', run: ['build'], budget: 20 }
    const tests: Stage = { ...others, report: 'report.json' }
    const waits: Stage = { ...tests, waiting: 1 }
    expect([tests, waits].map((each) => workersOf(each, [tests, waits, others], 4))).toEqual([2, 3])
    expect(workersOf(waits, [waits, others], 2)).toBe(3)
    expect(workersOf(tests, [tests, waits], 1)).toBe(1)
  })

  test('that are no scripts of npm’s end badly, and leave no report of an earlier run', async () => {
    const { folder, remove } = temporaryFolder()
    onTestFinished(remove)
    const report = join(folder, 'report.json')
    writeFileSync(report, '{}')
    const [ended] = await runBeside([{ heading: 'None', run: ['no-such-script'], report, budget: 1 }], process.env)
    expect(ended?.well).toBe(false)
    expect(readTotals(report)).toBe(null)
  })
})
