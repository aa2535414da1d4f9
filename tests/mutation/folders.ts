/** A folder whose tests must be able to say no. */
export interface MutatedFolder {
  /** The folder, with the file beside it that has its name. */
  folder: string
  /** The tests that are its own; what others happen to notice does not count. */
  tests: readonly string[]
  /** Whether strings are changed as well: where they are headers and SQL, not words for people. */
  strings?: true
  /** Whether the tests need a process of their own, because they change whose it is. */
  pool?: 'forks'
  /** Whether each file of tests needs modules of its own, because it puts others in their place. */
  apart?: true
}

/**
 * The environment variable that names the tests to Vitest. Stryker's own option would try what runs
 * as a module loads only after it has loaded.
 */
export const testsVariable = 'LEDE_TESTS'

/** The environment variable that is set where files of tests need modules of their own. */
export const apartVariable = 'LEDE_TESTS_APART'

const testsIn = (folder: string) => `tests/${folder}/**/*.test.ts`
/** What clients are promised of the library, with the desk in the same process. */
const contract = 'tests/contract/direct.test.ts'

export const folders: readonly MutatedFolder[] = [
  { folder: 'shared/merge', tests: [testsIn('shared/merge')] },
  { folder: 'shared/review', tests: [testsIn('shared/review')] },
  { folder: 'shared/dateline', tests: [testsIn('shared/dateline')] },
  { folder: 'shared/publish', tests: [testsIn('shared/publish'), testsIn('shared/formats')] },
  {
    folder: 'shared/formats',
    // What is written is also tried by reading it again.
    tests: [
      testsIn('shared/formats'),
      'tests/desk/import/**/round-trip.test.ts',
      'tests/desk/import/comes-back.test.ts',
    ],
  },
  { folder: 'electron/desk/store', tests: [testsIn('desk/store'), contract], strings: true, pool: 'forks' },
  { folder: 'shared/paste', tests: [testsIn('shared/paste')] },
  { folder: 'electron/desk/import', tests: [testsIn('desk/import')] },
  { folder: 'shared/import', tests: [testsIn('shared/import'), testsIn('desk/import')] },
  { folder: 'electron/hosts/web', tests: [testsIn('hosts/web')], strings: true, apart: true },
]
