import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { runCommand } from '#renderer/commands/registry.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { conflictsIn } from '#renderer/state/conflicts.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { useSides } from './sides.ts'

/** Says that a merge left conflicts, and between whose copies. */
export function ConflictBanner({ session }: { session: DraftSession }) {
  const { t } = useTranslation('merge')
  const open = useStore(conflictsIn(session).state, (state) => state.open)
  const sidesOf = useSides(session)
  if (open.length === 0) return null
  const all = open.flatMap(({ merge }) => {
    const sides = sidesOf(merge)
    return sides.order.map((which) => sides[which].person?.name ?? t('somebody'))
  })
  const names = new Intl.ListFormat(currentLanguage()).format([...new Set(all)])
  return (
    <Banner tone="warn" action={<Button onPress={() => runCommand('conflict.next')}>{t('settle')}</Button>}>
      {t('banner', { count: open.length, names })}
    </Banner>
  )
}
