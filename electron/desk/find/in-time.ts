import { createContext, Script } from 'node:vm'
import { LedeError } from '#shared/api/errors.ts'

const script = new Script('work()')
const context = createContext({ work: null })

/**
 * Does work that may never end, and stops it after some milliseconds; nothing else can stop a
 * regular expression. The work must change nothing, since it may be stopped anywhere.
 *
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

// The error comes from another context, so it is no instance of this one's Error.
function isTimeout(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
}
