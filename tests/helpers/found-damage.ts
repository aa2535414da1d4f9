import { addDamage } from '#desk/store/damage-log.ts'
import { damageOf } from '#shared/damage/damage.ts'

/**
 * Records in a data folder that damage was found there: one draft that was recovered in part, and
 * one problem that is only reported.
 */
export function foundDamage(folder: string): void {
  const at = Date.UTC(2026, 10, 29, 9, 30)
  const draft = { edits: 3, from: at - 3_600_000, to: at - 600_000, notes: false, left: 'part' as const }
  addDamage(
    folder,
    damageOf(at, 'rows', {
      whole: 12,
      aside: ['lede.damaged-2026-11-29.sqlite', 'lede.damaged-2026-11-29.acknowledged'],
      drafts: [
        { ...draft, id: 'a', headline: 'Harbour ferry to sail again' },
        {
          ...draft,
          id: 'b',
          headline: 'Council votes on the bridge',
          from: null,
          edits: 40,
          notes: true,
          left: 'text',
        },
        {
          ...draft,
          id: '5b0f7c52-6a1e-4d0b-9a55-0f1de8a2f7c1',
          headline: '',
          edits: 1,
          from: null,
          to: null,
          left: 'nothing',
        },
      ],
    }),
  )
  addDamage(folder, damageOf(at, 'templates', { names: ['Weather', 'Sports results'] }))
}
