import { editBetween, touchedBy } from '#shared/checks/house/edit.ts'
import { readHouseFile, writeHouseFile } from '#shared/checks/house/file.ts'
import type { Clients } from '../clients.ts'
import type { HandlersOf } from '../handlers.ts'
import type { NewsroomOfDesk } from '../newsroom/newsroom.ts'
import type { Library } from '../store/library.ts'
import type { HouseStore } from './house-file.ts'

/** The calls about house rules. */
export function rulesHandlers(
  library: Library,
  store: HouseStore,
  newsroom: NewsroomOfDesk,
  clients: Clients,
): HandlersOf<'rules'> {
  return {
    'rules.read': () => ({ text: writeHouseFile(store.read()), newsroom: newsroom.houseRules.shown() }),
    'rules.write': async ({ whose, before, after }) => {
      const edit = editBetween(readHouseFile(before).rules, readHouseFile(after).rules)
      if (touchedBy(edit).length === 0) return null
      if (whose === 'newsroom') await newsroom.houseRules.change(edit)
      else {
        store.change(edit)
        clients.tell('rules.changed', {})
      }
      return null
    },
    'rules.try': async (asked) => (await import('./trial.ts')).tryRules(library, asked),
  }
}
