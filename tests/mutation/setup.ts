import { afterAll, beforeAll, inject } from 'vitest'

/** What Stryker's instrumented code knows and notes in a worker. */
interface Notes {
  currentTestId: string | undefined
  mutantCoverage?: { perTest: Record<string, Record<string, number>> }
}

declare module 'vitest' {
  interface ProvidedContext {
    mode: 'dry-run' | 'mutant'
    globalNamespace: '__stryker__'
  }
}

declare global {
  var __stryker__: Notes
}

/**
 * Says which tests a mutant must be tried with, where Stryker sees too little of it.
 *
 * Stryker takes code that runs outside of a test for code that runs when its module is loaded, and
 * tries its mutants with all tests there are. Most of it stands in a hook, such as one that starts
 * a host: that belongs to every test of its file. So does what only one of them reaches: it may be
 * remembered from then on (shared/once.ts), and the others would say no.
 */
function noteMore(notes: Notes): void {
  let hooks: 'hooks' | undefined
  let test: string | undefined
  Object.defineProperty(notes, 'currentTestId', {
    get: () => test ?? hooks,
    set: (id: string | undefined) => {
      test = id
    },
  })
  beforeAll(() => {
    hooks = 'hooks'
  })
  afterAll(() => {
    hooks = undefined
    if (notes.mutantCoverage === undefined) return
    const { hooks: inHooks = {}, ...perTest } = notes.mutantCoverage.perTest
    const tests = Object.values(perTest)
    const reached = tests.flatMap((covered) => Object.entries(covered))
    const once = reached.filter(([mutant]) => tests.filter((covered) => mutant in covered).length === 1)
    for (const covered of tests) Object.assign(covered, { ...inHooks, ...Object.fromEntries(once), ...covered })
    notes.mutantCoverage.perTest = perTest
  })
}

if (inject('mode') === 'dry-run') noteMore(globalThis[inject('globalNamespace')])
