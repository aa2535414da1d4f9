import { LedeError } from '#shared/api/errors.ts'
import type { HandlersOf } from './handlers.ts'
import type { Library } from './store/library.ts'

/** The calls about earlier states of a draft. */
export function versionHandlers(library: Library): HandlersOf<'versions'> {
  return {
    'versions.timeline': ({ id }) => ({ times: library.timeline(id) }),
    'versions.snapshot': ({ id, at }) => {
      const snapshot = library.snapshotAt(id, at)
      if (snapshot === null) throw new LedeError('version.missing')
      return { snapshot: new Uint8Array(snapshot) }
    },
  }
}
