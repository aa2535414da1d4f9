import { useTranslation } from 'react-i18next'
import { desk } from '#renderer/api/desk.ts'
import { runCommand, useEffects } from '#renderer/commands/registry.ts'
import { takeStory, useFiledStory } from '#renderer/state/newsroom.ts'
import { sayError } from '#renderer/state/notices.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import type { ShownHold } from '#shared/newsroom/hold.ts'
import { HoldText } from './hold-text.tsx'

/**
 * Shows the legal holds of a story while they last, and the hold requests that the newsroom
 * refused.
 */
export function HoldBanner({ id }: { id: string }) {
  const { t } = useTranslation('newsroom')
  const filed = useFiledStory(id)
  const canLift = useEffects(({ effects }) => effects['newsroom.lift']?.enabled ?? false)
  const mayLift = filed?.rights.includes('lift') ?? false
  const actionOf = (hold: ShownHold) => {
    if (hold.state === 'refused') return <Button onPress={() => forget(id, hold)}>{t('held.forget')}</Button>
    if (!mayLift) return null
    return (
      <Button isDisabled={!canLift} onPress={() => runCommand('newsroom.lift')}>
        {t('held.lift')}
      </Button>
    )
  }
  return filed?.holds.map((hold) => (
    <Banner key={hold.id} tone={hold.state === 'refused' ? 'warn' : 'danger'} action={actionOf(hold)}>
      <span className="line-clamp-5 break-words" title={hold.reason}>
        <HoldText hold={hold} />
      </span>
    </Banner>
  ))
}

/** A refused request does not hold anything: once read, it can be dismissed. */
function forget(id: string, { id: hold, reason }: ShownHold): void {
  desk.call('newsroom.lift', { id, hold, reason }).then((story) => takeStory(id, story), sayError)
}
