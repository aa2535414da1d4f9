import type { HandlersOf } from './handlers.ts'
import type { OpenDocuments } from './open-documents.ts'
import type { SourceNotes } from './store/source-notes.ts'
import { checkUpdateSize, tryFrom } from './store/update-size.ts'
import type { Threads } from './threads/threads.ts'

/** The calls about the private notes on a draft's sources. */
export function sourceHandlers(notes: SourceNotes, open: OpenDocuments, threads: Threads): HandlersOf<'sources'> {
  return {
    'sources.open': ({ id, vector }, caller) => {
      const document = notes.open(id, vector)
      open.open(id, caller)
      return document
    },
    'sources.close': ({ id }, caller) => {
      open.close(id, caller)
      return null
    },
    'sources.append': async ({ id, update }, caller) => {
      if (update.length > tryFrom) {
        checkUpdateSize(update)
        await threads.run('tryUpdate', [notes.open(id).update, update], { caller })
      }
      notes.append(id, update, caller)
      return null
    },
  }
}
