import { LedeError } from '#shared/api/errors.ts'
import { readHouseFile, writeHouseFile } from '#shared/checks/house/file.ts'
import type { Clients } from '../clients.ts'
import type { HandlersOf } from '../handlers.ts'
import type { Library } from '../store/library.ts'
import type { HouseStore } from './house-file.ts'

/** The calls about the newsroom's own rules. */
export function rulesHandlers(library: Library, store: HouseStore, clients: Clients): HandlersOf<'rules'> {
  return {
    'rules.read': () => ({ text: writeHouseFile(store.read()) }),
    'rules.write': ({ text, revision }) => {
      const { rules } = readHouseFile(text)
      if (store.read().revision !== revision) throw new LedeError('rules.changed')
      const written = store.write({ revision, rules })
      clients.tell('rules.changed', { revision: written })
      return { revision: written }
    },
    'rules.try': async (asked) => (await import('./trial.ts')).tryRules(library, asked),
  }
}
