import { relative } from 'node:path'
import fc from 'fast-check'
import { expect } from 'vitest'

// In CI every run uses the same examples, so that a change is judged by what it changes. Elsewhere
// they are random, and what they find becomes an example in the law's test.
if (process.env.CI !== undefined) fc.configureGlobal({ seed: 20_261_123 })

fc.installGlobalPlugin(() => ({
  onAllRunsComplete: (run) => {
    const message = fc.defaultReportMessage(run)
    if (message !== undefined) throw new Error(`${message}\n\n${replayOf(run)}`, { cause: run.errorInstance })
  },
}))

/** The command that tries only the case on which a law has failed (cases.ts). */
function replayOf({ seed, counterexamplePath }: fc.RunDetails<unknown>): string {
  const { currentTestName = '', testPath = '' } = expect.getState()
  const path = counterexamplePath === null ? '' : `LEDE_PATH=${counterexamplePath} `
  // The name is a pattern there: characters with a meaning in patterns or in the shell become
  // wildcards.
  const name = currentTestName.replace(/[^\p{L}\p{N} ,;>-]/gu, '.')
  return `Again: LEDE_SEED=${seed} ${path}npx vitest run ${relative('.', testPath)} -t "^${name}$"`
}
