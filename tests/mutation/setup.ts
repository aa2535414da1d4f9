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
 * Stryker takes code that runs outside of a test for code that runs when its module is loaded, and tries its mutants with all tests, in a new process each. Most of it stands in a hook, such as
 * one that starts a host: that belongs to every test of its file.
 */
function noteHooks(notes: Notes): void {
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
    const { hooks: inHooks, ...perTest } = notes.mutantCoverage.perTest
    for (const covered of Object.values(perTest)) Object.assign(covered, { ...inHooks, ...covered })
    notes.mutantCoverage.perTest = perTest
  })
}

if (inject('mode') === 'dry-run') noteHooks(globalThis[inject('globalNamespace')])
