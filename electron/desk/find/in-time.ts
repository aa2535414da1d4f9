import { createContext, Script } from 'node:vm'
import { LedeError } from '#shared/api/errors.ts'

const script = new Script('work()')
const context = createContext({ work: null })

/**
 * Does a piece of work that may take for ever, and stops it in its midst after so many
 * milliseconds, as nothing but this can a regular expression. The work must change nothing: nobody
 * knows where it is stopped.
 *
 * @throws LedeError `find.tooSlow`, and what the work throws
 */
export function inTime<Result>(ms: number, work: () => Result): Result {
  context.work = work
  try {
    return script.runInContext(context, { timeout: Math.max(1, Math.round(ms)) }) as Result
  } catch (error) {
    if (isTimeout(error)) throw new LedeError('find.tooSlow', {}, error)
    throw error
  } finally {
    context.work = null
  }
}

// The error is of the other context: no Error of this one.
function isTimeout(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
}
