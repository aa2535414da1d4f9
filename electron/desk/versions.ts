import { LedeError } from '#shared/api/errors.ts'
import type { HandlersOf } from './handlers.ts'
import type { Library } from './store/library.ts'

/** The calls about earlier states of a draft. */
export function versionHandlers(library: Library): HandlersOf<'versions'> {
  return {
    'versions.moments': ({ id }) => ({ moments: library.moments(id) }),
    'versions.moment': ({ id, at }) => {
      const snapshot = library.moment(id, at)
      if (snapshot === null) throw new LedeError('version.missing')
      return { snapshot: new Uint8Array(snapshot) }
    },
  }
}
