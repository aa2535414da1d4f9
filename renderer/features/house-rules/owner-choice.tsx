import { useTranslation } from 'react-i18next'
import { currentLanguage, regionalLanguage } from '#renderer/locales/i18n.ts'
import type { HouseOwner } from '#renderer/state/checks/house.ts'
import { Select } from '#renderer/ui/select.tsx'
import type { NewsroomHouseRules } from '#shared/api/calls/rules.ts'
import { LedeError } from '#shared/api/errors.ts'
import { errorText } from '#shared/locales/text.ts'
import { timeText } from '#shared/locales/time-text.ts'

/** Whether somebody can change the newsroom's rules now. */
export function canChange(newsroom: NewsroomHouseRules | null): boolean {
  if (newsroom === null) return false
  return newsroom.mayChange && newsroom.isUp && newsroom.isShared
}

interface OwnerChoiceProps {
  whose: HouseOwner
  onWhose(whose: HouseOwner): void
  newsroom: NewsroomHouseRules
}

/** Whose rules are shown, and of the newsroom's who changes them and as of when they are here. */
export function OwnerChoice({ whose, onWhose, newsroom }: OwnerChoiceProps) {
  const { t } = useTranslation('house')
  const { name, asOf, isUp, mayChange, newer, isShared } = newsroom
  const time = asOf === null ? '' : timeText(asOf, { region: regionalLanguage() })
  const away = asOf === null ? t('neverCame') : t('asOf', { time })
  return (
    <div className="mb-3 flex flex-col gap-1">
      <Select<HouseOwner>
        label={t('whose')}
        value={whose}
        onChange={onWhose}
        choices={[
          { id: 'newsroom', label: name, note: t('forAll') },
          { id: 'own', label: t('own'), note: t('forHere') },
        ]}
      />
      {whose === 'newsroom' && (
        <p role="status" className="text-sm text-soft">
          {isShared
            ? mayChange
              ? t('forAllDesks')
              : t('fixed')
            : errorText(new LedeError('rules.unshared'), currentLanguage())}{' '}
          {!isUp && isShared && <span className="text-warn">{away}</span>}{' '}
          {newer > 0 && <span className="text-warn">{t('newer', { count: newer })}</span>}
        </p>
      )}
    </div>
  )
}
