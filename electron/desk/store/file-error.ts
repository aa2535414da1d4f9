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

/**
 * A file system error about a data folder, as a LedeError if its meaning is known; anything else is
 * returned unchanged.
 *
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
