import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { unpackError } from '#shared/api/coded-error.ts'
import type { Result } from '#shared/api/contract.ts'
import type { FoundDraft } from '#shared/find/found-draft.ts'
import { errorText } from '#shared/locales/text.ts'

interface OutcomeProps {
  outcome: Result<'find.replace'>
  drafts: readonly FoundDraft[]
}

/** The result of replacing: how many hits were replaced, and which were not and why. */
export function Outcome({ outcome: { replaced, changed, failed }, drafts }: OutcomeProps) {
  const { t } = useTranslation('find')
  const sum = (list: readonly { hits: number }[]) => list.reduce((total, { hits }) => total + hits, 0)
  const left = sum(changed)
  const nameOf = (id: string) => drafts.find((draft) => draft.id === id)?.headline || t('all.untitled')
  const box = useRef<HTMLDivElement>(null)
  // The button that was pressed may be disabled now, and the focus must not get lost.
  useEffect(() => box.current?.focus(), [])
  return (
    <div
      ref={box}
      role="status"
      tabIndex={-1}
      className="flex flex-col gap-1 rounded-md bg-accent-soft px-3 py-2 text-sm"
    >
      <p>{t('all.done', { hits: sum(replaced), drafts: replaced.length })}</p>
      {left > 0 && <p>{t('all.changed', { count: left })}</p>}
      {failed.map(({ id, error }) => (
        <p key={id}>
          {t('all.failed', { headline: nameOf(id), why: errorText(unpackError(error), currentLanguage()) })}
        </p>
      ))}
    </div>
  )
}
