import { type ErrorCode, LedeError, systemError } from '#shared/api/errors.ts'

// The meaning of the system's error codes for a data folder.
const meanings: Readonly<Record<string, ErrorCode>> = {
  EACCES: 'store.readOnly',
  EPERM: 'store.readOnly',
  EROFS: 'store.readOnly',
  EEXIST: 'store.noFolder',
  ENOTDIR: 'store.noFolder',
  EISDIR: 'store.noFile',
}

/** The system's code for a failure ("EACCES"), or what was thrown. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}

/** Why a file of this name could not be read. */
export function unreadable(name: string, error: unknown): LedeError {
  return new LedeError('file.unreadable', { name, why: codeOf(error) }, error)
}

/**
 * Does work that writes or removes a file. @throws LedeError `file.unwritable` where the system
 * does not let it; what the work throws itself, if that is one
 */
export function writing<Value>(name: string, work: () => Value): Value {
  try {
    return work()
  } catch (error) {
    throw error instanceof LedeError ? error : new LedeError('file.unwritable', { name, why: codeOf(error) }, error)
  }
}

/** The same for work that reads. @throws LedeError `file.unreadable` */
export function reading<Value>(name: string, work: () => Value): Value {
  try {
    return work()
  } catch (error) {
    throw error instanceof LedeError ? error : unreadable(name, error)
  }
}

/**
 * A file system error about a data folder, as a LedeError if its meaning is known; anything else is
 * returned unchanged.
 *
 * @param about what was read or written, if the system does not say.
 */
export function fileError(error: unknown, folder: string, about = folder): unknown {
  if (!(error instanceof Error) || error instanceof LedeError || !('code' in error)) return error
  const ofSystem = systemError(error)
  if (ofSystem !== null) return ofSystem
  const code = meanings[String(error.code)]
  const path = 'path' in error && typeof error.path === 'string' ? error.path : about
  return code === undefined ? error : new LedeError(code, { folder, path }, error)
}
