import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useField, useSession } from '#renderer/draft/follow/use-draft.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { conflictsIn } from '#renderer/state/conflicts.ts'
import { asPerson } from '#renderer/state/profile.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Moment } from '#renderer/ui/moment.tsx'
import { PersonBadge } from '#renderer/ui/person-badge.tsx'
import type { OpenConflict } from '#shared/merge/index.ts'
import { personIn } from '#shared/review/people/people.ts'
import { Batches, batchFrom, batchOf } from './batches.tsx'
import { Readings } from './readings.tsx'
import { useChoiceName, useSides } from './sides.ts'

/**
 * What was decided of conflicts, the latest first; both readings are kept to be looked at and
 * copied from.
 */
export function SettledConflicts({ session, settled }: { session: DraftSession; settled: readonly OpenConflict[] }) {
  const { t } = useTranslation('merge')
  const [wanted, setWanted] = useState(0)
  const start = Math.min(wanted, batchOf(settled.length - 1))
  const latest = settled.toSorted((a, b) => ((a.settlement?.at ?? '') < (b.settlement?.at ?? '') ? 1 : -1))
  return (
    <section aria-label={t('settled', { count: settled.length })}>
      <h2 className="border-b border-line bg-desk px-3 py-1.5 text-xs font-medium text-soft">
        {t('settled', { count: settled.length })}
      </h2>
      <ul>
        {batchFrom(latest, start).map((each) => (
          <Settled key={each.conflict.id} session={session} settled={each} />
        ))}
      </ul>
      <Batches start={start} count={latest.length} onGo={setWanted} />
    </section>
  )
}

function Settled({ session, settled }: { session: DraftSession; settled: OpenConflict }) {
  const { t } = useTranslation('merge')
  const { t: tField } = useTranslation('inspector')
  const sides = useSides(session)(settled.merge)
  const choiceName = useChoiceName()
  const [direction] = useField(session, 'direction')
  const [language] = useField(session, 'language')
  const { conflict, settlement } = settled
  const readOnly = useSession(session, (state) => state.readOnly !== null)
  if (settlement === null) return null
  const openAgain = () =>
    asPerson((person) => {
      const conflicts = conflictsIn(session)
      conflicts.reopen(settled, person.id)
      conflicts.goTo(conflict.id)
    })
  const by = settlement.by === null ? null : personIn(session.doc, settlement.by)
  return (
    <li className="border-b border-line px-3 py-2">
      <details>
        <summary className="flex cursor-default items-center gap-2 rounded text-sm">
          <PersonBadge person={by} />
          <span className="min-w-0 flex-1">
            <span className="block truncate">
              {conflict.kind === 'field'
                ? tField(`fields.${conflict.field}`)
                : t(conflict.kind === 'place' ? 'moved' : 'inText')}
              : {choiceName(settlement.choice, sides).long}
            </span>
            <Moment at={settlement.at} />
          </span>
        </summary>
        <div className="mt-2 flex flex-col items-start gap-2">
          <div className="w-full">
            <Readings conflict={conflict} sides={sides} direction={direction} language={language} />
          </div>
          {!readOnly && <Button onPress={openAgain}>{t('openAgain')}</Button>}
        </div>
      </details>
    </li>
  )
}
