import { useTranslation } from 'react-i18next'
import { currentLanguage, regionalLanguage } from '#renderer/locales/i18n.ts'
import { type HouseOwner, useHouse } from '#renderer/state/checks/house.ts'
import type { NewsroomHouseRules } from '#shared/api/calls/rules.ts'
import { LedeError } from '#shared/api/errors.ts'
import { errorText } from '#shared/locales/text.ts'
import { timeText } from '#shared/locales/time-text.ts'

/** Whether somebody can change the newsroom's rules now. */
export function canChange(newsroom: NewsroomHouseRules | null): boolean {
  if (newsroom === null) return false
  return newsroom.mayChange && newsroom.isUp && newsroom.isShared
}

/** Of a newsroom's rules: who changes them, where they count, and as of when they are here. */
export function NewsroomNote({ newsroom }: { newsroom: NewsroomHouseRules }) {
  const { t } = useTranslation('house')
  const { asOf, isUp, mayChange, newer, isShared } = newsroom
  const time = asOf === null ? '' : timeText(asOf, { region: regionalLanguage() })
  const away = asOf === null ? t('neverCame') : t('asOf', { time })
  return (
    <p role="status" className="text-sm text-soft">
      {isShared
        ? mayChange
          ? t('forAllDesks')
          : t('fixed')
        : errorText(new LedeError('rules.unshared'), currentLanguage())}{' '}
      {!isUp && isShared && <span className="text-warn">{away}</span>}{' '}
      {newer > 0 && <span className="text-warn">{t('newer', { count: newer })}</span>}
    </p>
  )
}

/**
 * Above rules that are being written or taken in: whose they will be, and why they cannot be kept
 * now. Nothing where somebody belongs to no newsroom, and so has no others than their own.
 */
export function WrittenFor({ whose }: { whose: HouseOwner }) {
  const { t } = useTranslation('house')
  const newsroom = useHouse((house) => house.newsroom)
  if (newsroom === null && whose === 'own') return null
  const isHeld = whose === 'newsroom' && !canChange(newsroom)
  return (
    <div className={`mb-4 rounded-md px-3 py-2 ${isHeld ? 'bg-warn-soft' : 'bg-hover'}`}>
      {newsroom === null ? (
        <p role="status" className="text-sm text-warn">
          {errorText(new LedeError('newsroom.notJoined'), currentLanguage())}
        </p>
      ) : (
        <>
          <p className="text-sm font-medium">
            {whose === 'own' ? `${t('own')} · ${t('forHere')}` : `${newsroom.name} · ${t('forAll')}`}
          </p>
          {whose === 'newsroom' && <NewsroomNote newsroom={newsroom} />}
        </>
      )}
    </div>
  )
}
