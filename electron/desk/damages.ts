import { type Damage, type DamageKind, damageOf } from '#shared/damage/damage.ts'
import { entriesOf } from '#shared/keys-of.ts'
import type { Clients } from './clients.ts'
import type { HandlersOf } from './handlers.ts'
import { addDamage, forgetDamage, readDamage } from './store/damage-log.ts'

/** Records damage found while the desk runs, and answers the calls about it. */
export interface Damages {
  /**
   * A draft with an edit on disk that cannot be read or applied. It is only reported; the log stays
   * as it is.
   */
  torn(draft: { id: string; headline: string }): void
  /**
   * Runs checks, each of which returns the names of what is damaged. A check that fails is left for
   * the next start.
   */
  look(checks: Partial<Record<DamageKind, () => readonly string[] | Promise<readonly string[]>>>): Promise<void>
  handlers: HandlersOf<'damage'>
}

const mostNames = 100

/** `now` is in milliseconds since the epoch. */
export function damages(folder: string, clients: Clients, now: () => number): Damages {
  const add = (kind: DamageKind, known: Partial<Damage>) => {
    try {
      addDamage(folder, damageOf(now(), kind, known))
      clients.tell('damage.changed', {})
    } catch (error) {
      // The next write will report what is wrong with the folder.
      console.error('lede: damage could not be written down:', kind, known, error)
    }
  }
  return {
    torn: ({ id, headline }) =>
      add('unapplied', { drafts: [{ id, headline, edits: 1, from: null, to: null, notes: false, left: 'part' }] }),
    async look(checks) {
      for (const [kind, check] of entriesOf(checks)) {
        try {
          const names = (await check?.()) ?? []
          if (names.length > 0) add(kind, { names: names.slice(0, mostNames) })
        } catch (error) {
          console.error(`lede: ${kind} could not be looked at:`, error)
        }
      }
    },
    handlers: {
      'damage.list': () => readDamage(folder),
      'damage.read': ({ upTo }) => {
        forgetDamage(folder, upTo)
        clients.tell('damage.changed', {})
        return null
      },
    },
  }
}
