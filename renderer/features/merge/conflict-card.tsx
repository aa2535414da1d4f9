import type { TFunction } from 'i18next'
import { useEffect, useRef, useState } from 'react'
import { Button as AriaButton, Toolbar } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useField } from '#renderer/draft/follow/use-draft.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { conflictsIn, type PlacedConflict } from '#renderer/state/conflicts.ts'
import { asPerson } from '#renderer/state/profile.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Moment } from '#renderer/ui/moment.tsx'
import { type Cell, choicesOf, type Decision, takesWords } from '#shared/merge/index.ts'
import { goToText } from './go-to-text.ts'
import { OwnWords } from './own-words.tsx'
import { Readings, Stands } from './readings.tsx'
import { inOrder, useChoiceName, useSides } from './sides.ts'

interface ConflictCardProps {
  session: DraftSession
  placed: PlacedConflict
  isCurrent: boolean
  /** Whether its choices should get the focus. */
  isWanted: boolean
  isReadOnly: boolean
}

/** One conflict: where it is, both readings, and the choices. */
export function ConflictCard({ session, placed, isCurrent, isWanted, isReadOnly }: ConflictCardProps) {
  const { t } = useTranslation('merge')
  const { t: tField } = useTranslation('inspector')
  const conflicts = conflictsIn(session)
  const sides = useSides(session)(placed.merge)
  const choiceName = useChoiceName()
  const [direction] = useField(session, 'direction')
  const [language] = useField(session, 'language')
  const card = useRef<HTMLElement>(null)
  const write = useRef<HTMLButtonElement>(null)
  const [isWriting, setIsWriting] = useState(false)
  const { conflict } = placed
  const isMoved = conflict.kind === 'place'
  const where = conflict.kind === 'field' ? tField(`fields.${conflict.field}`) : t(isMoved ? 'moved' : 'inText')
  const cell = placed.around?.cell ?? null
  useEffect(() => {
    if (!isCurrent) return
    card.current?.scrollIntoView({ block: 'nearest' })
    if (!isWanted) return
    card.current?.querySelector<HTMLElement>('[role="toolbar"] button')?.focus()
    conflicts.arrived()
  }, [isCurrent, isWanted, conflicts])

  const choose = (decision: Decision) =>
    asPerson((person) => {
      const next = conflicts.settle(placed, decision, person.id)
      if (next) conflicts.goTo(next.conflict.id)
      else goToText(session, placed)
    })
  return (
    <article
      ref={card}
      aria-label={t('conflict', { where: cell ? `${where}, ${cellText(cell, t)}` : where })}
      aria-current={isCurrent ? 'true' : undefined}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        goToText(session, placed)
      }}
      className="flex flex-col gap-2 border-b border-line px-3 py-3 aria-[current]:bg-accent-soft/60"
    >
      <AriaButton
        onPress={() => {
          conflicts.lookAt(conflict.id)
          goToText(session, placed)
        }}
        className="-mx-1 cursor-default rounded px-1 py-0.5 text-start text-sm font-semibold hover:bg-hover"
      >
        {where}
        {cell && <span className="block text-xs font-normal break-words text-soft">{cellText(cell, t)}</span>}
        <span className="sr-only">: {t('go')}</span>
      </AriaButton>
      <Moment at={placed.merge.at} />
      {isMoved && <Stands stands={placed.stands} language={language} isMoved />}
      <Readings conflict={conflict} sides={sides} direction={direction} language={language} />
      {!isMoved && <Stands stands={placed.stands} language={language} />}
      {!isReadOnly && isWriting && (
        <OwnWords
          stands={placed.stands}
          dir={direction}
          onTake={(own) => choose({ own })}
          onCancel={() => {
            setIsWriting(false)
            requestAnimationFrame(() => write.current?.focus())
          }}
        />
      )}
      {!isReadOnly && !isWriting && (
        <Toolbar aria-label={t('choose')} className="flex flex-wrap gap-1.5">
          {inOrder(choicesOf(conflict), sides).map((choice) => {
            const { short, long } = choiceName(choice, sides)
            return (
              <Button
                key={choice}
                kind={choice === 'proposed' ? 'primary' : choice === 'asIs' ? 'quiet' : 'plain'}
                aria-label={long}
                onPress={() => choose(choice)}
              >
                <span className="max-w-36 truncate">{short}</span>
              </Button>
            )
          })}
          {takesWords(conflict) && (
            <Button ref={write} kind="quiet" onPress={() => setIsWriting(true)}>
              {t('short.own')}
            </Button>
          )}
        </Toolbar>
      )}
    </article>
  )
}

/** Which cell of a table it is: row and column, with their headings. */
function cellText({ row, column, rowHead, columnHead }: Cell, t: TFunction<'merge'>): string {
  const named = (place: number, head: string | null) => (head === null ? String(place) : `${place} (${head})`)
  return t('cell', { row: named(row, rowHead), column: named(column, columnHead) })
}
