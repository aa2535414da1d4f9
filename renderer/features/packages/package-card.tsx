import { CircleAlert, FileQuestion, Inbox, LoaderCircle, RotateCcw, Split } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { Moment } from '#renderer/ui/moment.tsx'
import { PersonBadge } from '#renderer/ui/person-badge.tsx'
import { errorText } from '#shared/locales/text.ts'
import type { IncomingPackage, PackageRead } from './use-packages.ts'

interface PackageCardProps {
  incoming: IncomingPackage
  /** Whether it is selected to be opened; null if it is the only one. */
  isChosen: boolean | null
  onChoose(isChosen: boolean): void
}

/** A package before it is opened: the story, sender, time, note, and what opening it does. */
export function PackageCard({ incoming, isChosen, onChoose }: PackageCardProps) {
  const { t } = useTranslation('packages')
  const { t: tApp } = useTranslation('app')
  if (incoming.state === 'reading')
    return (
      <p role="status" className="flex items-center gap-2 p-3 text-sm text-soft">
        <LoaderCircle size={15} aria-hidden className="animate-spin" />
        {t('reading', { name: incoming.name })}
      </p>
    )
  if (incoming.state === 'failed')
    return (
      <div role="alert" className="flex gap-2.5 p-3 text-sm">
        <CircleAlert size={16} aria-hidden className="mt-0.5 shrink-0 text-danger" />
        <div className="min-w-0">
          <p className="font-medium break-words">{incoming.name}</p>
          <p>{errorText(incoming.error, currentLanguage())}</p>
        </div>
      </div>
    )
  const { headline, from, at, note, sources } = incoming.read
  const title = headline || tApp('untitled')
  return (
    <div className="flex flex-col gap-2.5 p-3">
      <div className="flex items-start gap-2.5">
        {isChosen !== null && (
          <span className="mt-1">
            <Checkbox aria-label={t('choose', { headline: title })} isSelected={isChosen} onChange={onChoose} />
          </span>
        )}
        <h3 className="min-w-0 font-serif text-lg leading-snug font-semibold break-words">{title}</h3>
      </div>
      <p className="flex flex-wrap items-center gap-2 text-sm">
        <PersonBadge person={from} />
        <span className="font-medium">{from?.name ?? t('somebody')}</span>
        <Moment at={at} />
      </p>
      {note && <p className="border-s-2 border-line-strong ps-2 text-sm break-words whitespace-pre-wrap">{note}</p>}
      {sources && <p className="text-sm text-soft">{t('withSources')}</p>}
      <WhatOpeningDoes state={incoming.read.state} />
    </div>
  )
}

const looks = {
  new: { Icon: Inbox, tone: 'bg-accent-soft text-ink' },
  merge: { Icon: Split, tone: 'bg-accent-soft text-ink' },
  known: { Icon: FileQuestion, tone: 'bg-desk text-soft' },
  inBin: { Icon: RotateCcw, tone: 'bg-warn-soft text-warn' },
} as const

function WhatOpeningDoes({ state }: Pick<PackageRead, 'state'>) {
  const { t } = useTranslation('packages')
  const { Icon, tone } = looks[state]
  return (
    <p className={`flex gap-2 rounded-lg px-3 py-2 text-sm ${tone}`}>
      <Icon size={16} aria-hidden className="mt-0.5 shrink-0" />
      {t(`does.${state}`)}
    </p>
  )
}
