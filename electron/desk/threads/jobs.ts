import type { ErrorCode } from '#shared/api/errors.ts'

/**
 * A job for a thread: how long it may take, in ms, and the error for one that takes longer, or more
 * memory.
 */
export interface Job {
  readonly patience: number
  readonly refusal: ErrorCode
  /** Each has its own arguments, see `JobArgs`. */
  readonly work: (...args: never[]) => Promise<unknown>
}

/**
 * The jobs done in threads: reading what comes from elsewhere and writing long stories may take
 * long. The code of each is loaded on first use, in the thread.
 */
export const jobs = {
  readFile: {
    patience: 20_000,
    refusal: 'file.tooMuch',
    work: async (...args: Parameters<typeof import('../import/read.ts').readFile>) =>
      (await import('../import/read.ts')).readFile(...args),
  },
  readPictureFacts: {
    patience: 10_000,
    refusal: 'image.metadata',
    work: async (bytes: Uint8Array) => (await import('../assets/facts/facts.ts')).readPictureFacts(bytes),
  },
  verifyPictureFacts: {
    patience: 20_000,
    refusal: 'image.metadata',
    work: async (...args: Parameters<typeof import('../assets/facts/facts.ts').verifyPictureFacts>) =>
      (await import('../assets/facts/facts.ts')).verifyPictureFacts(...args),
  },
  composeWire: {
    patience: 20_000,
    refusal: 'file.tooMuch',
    work: async (...args: Parameters<typeof import('../import/wire.ts').composeWire>) =>
      (await import('../import/wire.ts')).composeWire(...args),
  },
  makeDraft: {
    patience: 30_000,
    refusal: 'draft.tooMuch',
    work: async (...args: Parameters<typeof import('../make-draft.ts').makeDraft>) =>
      (await import('../make-draft.ts')).makeDraft(...args),
  },
  openPackage: {
    patience: 20_000,
    refusal: 'package.tooMuch',
    work: async (bytes: Uint8Array) => (await import('../package/open-package.ts')).openPackage(bytes),
  },
  comparePackage: {
    patience: 20_000,
    refusal: 'package.tooMuch',
    work: async (...args: Parameters<typeof import('../package/merge-package.ts').comparePackage>) =>
      (await import('../package/merge-package.ts')).comparePackage(...args),
  },
  addPackage: {
    patience: 20_000,
    refusal: 'package.tooMuch',
    work: async (...args: Parameters<typeof import('../package/merge-package.ts').addPackage>) =>
      (await import('../package/merge-package.ts')).addPackage(...args),
  },
  mergePackage: {
    patience: 60_000,
    refusal: 'package.tooMuch',
    work: async (...args: Parameters<typeof import('../package/merge-package.ts').mergePackage>) =>
      (await import('../package/merge-package.ts')).mergePackage(...args),
  },
  signPackage: {
    patience: 20_000,
    refusal: 'package.tooMuch',
    work: async (...args: Parameters<typeof import('../package/sign-package.ts').signPackage>) =>
      (await import('../package/sign-package.ts')).signPackage(...args),
  },
  writePackage: {
    patience: 60_000,
    refusal: 'package.tooMuch',
    work: async (...args: Parameters<typeof import('../package/write-package.ts').writePackage>) =>
      (await import('../package/write-package.ts')).writePackage(...args),
  },
  writeStory: {
    patience: 60_000,
    refusal: 'export.tooMuch',
    work: async (...args: Parameters<typeof import('../write-story.ts').writeStory>) =>
      (await import('../write-story.ts')).writeStory(...args),
  },
  writeStories: {
    patience: 60_000,
    refusal: 'export.tooMuch',
    work: async (...args: Parameters<typeof import('../write-story.ts').writeStories>) =>
      (await import('../write-story.ts')).writeStories(...args),
  },
  tryUpdate: {
    patience: 10_000,
    refusal: 'draft.tooMuch',
    work: async (...args: Parameters<typeof import('../store/try-update.ts').tryUpdate>) =>
      (await import('../store/try-update.ts')).tryUpdate(...args),
  },
  takeEntries: {
    patience: 60_000,
    refusal: 'draft.tooMuch',
    work: async (...args: Parameters<typeof import('../newsroom/take-entries.ts').takeEntries>) =>
      (await import('../newsroom/take-entries.ts')).takeEntries(...args),
  },
  makeOfEntries: {
    patience: 60_000,
    refusal: 'draft.tooMuch',
    work: async (...args: Parameters<typeof import('../newsroom/take-entries.ts').makeOfEntries>) =>
      (await import('../newsroom/take-entries.ts')).makeOfEntries(...args),
  },
} as const satisfies Record<string, Job>

export type JobName = keyof typeof jobs
export type JobArgs<Name extends JobName> = Parameters<(typeof jobs)[Name]['work']>
export type JobResult<Name extends JobName> = Awaited<ReturnType<(typeof jobs)[Name]['work']>>
