import type { CodedError } from '#shared/api/coded-error.ts'
import type { JobName } from './jobs.ts'

/** What the desk asks of a thread, one thing at a time. */
export interface Task {
  readonly job: JobName
  readonly args: readonly unknown[]
}

/** The answer. `exceeded`: the work was more than the thread can bear, as its error says. */
export type Answer = { result: unknown } | { error: CodedError } | { exceeded: string }
