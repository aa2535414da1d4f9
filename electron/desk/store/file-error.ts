import { type ErrorCode, LedeError, systemError } from '#shared/api/errors.ts'

// What the system's codes mean for the folder where drafts live.
const meanings: Readonly<Record<string, ErrorCode>> = {
  EACCES: 'store.readOnly',
  EPERM: 'store.readOnly',
  EROFS: 'store.readOnly',
  EEXIST: 'store.noFolder',
  ENOTDIR: 'store.noFolder',
  EISDIR: 'store.noFile',
}

/**
 * What the file system threw about a data folder, as a LedeError where its meaning is known;
 * anything else stays what it is.
 *
 * @param about what was read or written, where the system does not say so.
 */
export function fileError(error: unknown, folder: string, about = folder): unknown {
  if (!(error instanceof Error) || error instanceof LedeError || !('code' in error)) return error
  const ofSystem = systemError(error)
  if (ofSystem !== null) return ofSystem
  const code = meanings[String(error.code)]
  const path = 'path' in error && typeof error.path === 'string' ? error.path : about
  return code === undefined ? error : new LedeError(code, { folder, path }, error)
}
