import type { Clients } from './clients.ts'
import type { HandlersOf } from './handlers.ts'
import type { SourceNotes } from './store/source-notes.ts'

/** The calls about the private notes on a draft's sources. */
export function sourceHandlers(notes: SourceNotes, clients: Clients): HandlersOf<'sources'> {
  return {
    'sources.open': ({ id }) => ({ update: notes.open(id) }),
    'sources.append': ({ id, update }, caller) => {
      if (notes.append(id, update)) clients.tell('sources.updated', { id, update }, caller)
      return null
    },
  }
}
