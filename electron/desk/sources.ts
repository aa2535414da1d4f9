import type { Clients } from './clients.ts'
import type { HandlersOf } from './handlers.ts'
import type { SourceNotes } from './store/source-notes.ts'
import { checkUpdateSize, tryFrom } from './store/update-size.ts'
import type { Threads } from './threads/threads.ts'

/** The calls about the private notes on a draft's sources. */
export function sourceHandlers(notes: SourceNotes, clients: Clients, threads: Threads): HandlersOf<'sources'> {
  return {
    'sources.open': ({ id }) => ({ update: notes.open(id) }),
    'sources.append': async ({ id, update }, caller) => {
      if (update.length > tryFrom) {
        checkUpdateSize(update)
        await threads.run('tryUpdate', [notes.open(id), update], { caller })
      }
      if (notes.append(id, update)) clients.tell('sources.updated', { id, update }, caller)
      return null
    },
  }
}
