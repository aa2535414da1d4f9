import type { Archives } from './archive/archives.ts'
import type { HandlersOf } from './handlers.ts'

/** The calls about archives of other systems. */
export function archiveHandlers(archives: Archives): HandlersOf<'archives'> {
  return {
    'archives.standing': () => ({ archive: archives.standing }),
    'archives.write': async ({ upload, path, at, bytes }) => {
      await archives.uploads.write(upload, path, at, bytes)
      return null
    },
    'archives.begin': async ({ upload, name }) => {
      archives.begin(await archives.uploads.place(upload), null, { id: upload, name })
      return null
    },
    'archives.resume': () => {
      archives.resume()
      return null
    },
    'archives.stop': () => {
      archives.stop()
      return null
    },
    'archives.forget': async () => {
      await archives.forget()
      return null
    },
  }
}
