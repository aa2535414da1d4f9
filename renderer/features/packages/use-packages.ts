import { desk } from '#renderer/api/desk.ts'
import { useInTurn } from '#renderer/draft/follow/use-in-turn.ts'
import { whenDraftSaved } from '#renderer/draft/session/sessions.ts'
import type { ImportFile } from '#renderer/state/dialogs.ts'
import type { Result } from '#shared/api/contract.ts'
import { asLedeError, type LedeError } from '#shared/api/errors.ts'

export type PackageRead = Result<'packages.read'>

interface Read {
  state: 'read'
  read: PackageRead
}

interface Failed {
  state: 'failed'
  error: LedeError
}

/** A package that is about to be opened; `place` is its position among those opened together. */
export type IncomingPackage = ImportFile & { place: number } & ({ state: 'reading' } | Read | Failed)

/**
 * Reads the packages one after the other. A package that cannot be read does not stop the others.
 * `files` must stay the same array.
 */
export function usePackages(files: readonly ImportFile[]): readonly IncomingPackage[] {
  const [incoming] = useInTurn(files, unread, read)
  return incoming
}

function unread(file: ImportFile, place: number): IncomingPackage {
  return { ...file, place, state: 'reading' }
}

async function read(file: ImportFile, place: number): Promise<IncomingPackage> {
  try {
    const read = await desk.call('packages.read', await sentOf(file))
    return { ...file, place, state: 'read', read }
  } catch (error) {
    return { ...file, place, state: 'failed', error: asLedeError(error) }
  }
}

/**
 * Opens a package. Before that, edits in this window are stored and a draft in the bin is restored.
 * Throws the desk's errors.
 */
export async function openPackage(
  file: ImportFile,
  { draft, state, kept }: PackageRead,
): Promise<Result<'packages.open'>> {
  await whenDraftSaved(draft)
  if (state === 'inBin') await desk.call('drafts.restore', { ids: [draft] })
  try {
    return await desk.call('packages.open', { kept })
  } catch (error) {
    if (asLedeError(error).code !== 'package.notKept') throw error
    // The desk was restarted, or has read more packages since than it keeps.
    return desk.call('packages.open', await sentOf(file))
  }
}

/** How the desk comes to a package: its bytes, or the id by which it waits in the newsroom. */
async function sentOf({ waiting, bytes }: ImportFile) {
  return waiting === undefined ? { bytes: new Uint8Array(await bytes()) } : { waiting }
}
