import { useTranslation } from 'react-i18next'
import { currentLanguage, regionalLanguage } from '#renderer/locales/i18n.ts'
import { damageIsRead, damageLater, useDamage } from '#renderer/state/damage.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Moment } from '#renderer/ui/moment.tsx'
import type { Damage } from '#shared/damage/damage.ts'
import { damageText } from '#shared/damage/damage-text.ts'

/** The damage that was found, what was restored and what was not. */
export function DamageDialog() {
  const { t } = useTranslation()
  const found = useDamage((state) => state.found)
  return (
    <Dialog
      title={t('damageTitle')}
      onClose={damageLater}
      actions={<Button onPress={damageLater}>{t('damageLater')}</Button>}
      confirm={{ label: t('damageRead'), run: () => void damageIsRead(), autoFocus: true }}
    >
      <ul className="flex flex-col gap-6">
        {found.map((damage, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: no other is unique, and none moves
          <li key={index}>
            <Found damage={damage} />
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

function Found({ damage }: { damage: Damage }) {
  const folder = useDamage((state) => state.folder)
  const { about, lostTitle, lost, more, aside } = damageText(damage, {
    language: currentLanguage(),
    region: regionalLanguage(),
    folder,
  })
  return (
    <div className="flex flex-col gap-2 text-sm">
      <Moment at={new Date(damage.at).toISOString()} />
      {about.map((line) => (
        <p key={line} className="wrap-anywhere">
          {line}
        </p>
      ))}
      {lost.length > 0 && (
        <>
          <p className="mt-1 font-semibold">{lostTitle}</p>
          <ul className="flex flex-col gap-2 rounded-lg border border-line bg-raised px-4 py-3">
            {damage.drafts.slice(0, lost.length).map(({ id }, index) => (
              <li key={id}>
                <p className="font-medium wrap-anywhere">{lost[index]?.draft}</p>
                <p className="text-soft">{lost[index]?.what}</p>
              </li>
            ))}
            {more !== null && <li className="text-soft">{more}</li>}
          </ul>
        </>
      )}
      {aside !== null && <p className="text-soft wrap-anywhere">{aside}</p>}
    </div>
  )
}
