import { useTranslation } from 'react-i18next'
import type { HouseOwner } from '#renderer/state/checks/house.ts'
import { Select } from '#renderer/ui/select.tsx'
import type { NewsroomHouseRules } from '#shared/api/calls/rules.ts'
import { NewsroomNote } from './house-owner.tsx'

interface OwnerChoiceProps {
  whose: HouseOwner
  onWhose(whose: HouseOwner): void
  newsroom: NewsroomHouseRules
}

/** Whose rules are shown. */
export function OwnerChoice({ whose, onWhose, newsroom }: OwnerChoiceProps) {
  const { t } = useTranslation('house')
  return (
    <div className="mb-3 flex flex-col gap-1">
      <Select<HouseOwner>
        label={t('whose')}
        value={whose}
        onChange={onWhose}
        choices={[
          { id: 'newsroom', label: newsroom.name, note: t('forAll') },
          { id: 'own', label: t('own'), note: t('forHere') },
        ]}
      />
      {whose === 'newsroom' && <NewsroomNote newsroom={newsroom} />}
    </div>
  )
}
