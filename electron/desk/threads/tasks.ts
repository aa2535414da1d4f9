import type { CodedError } from '#shared/api/coded-error.ts'
import type { JobName } from './jobs.ts'

/** A task from the desk for a thread, one at a time. */
export interface Task {
  readonly job: JobName
  readonly args: readonly unknown[]
}

/** The answer. `exceeded`: the work was too much for the thread, with the error's message. */
export type Answer = { result: unknown } | { error: CodedError } | { exceeded: string }
