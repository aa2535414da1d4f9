import { useTranslation } from 'react-i18next'
import { runCommand, shortcutLabel, useEffects } from '#renderer/commands/registry.ts'
import { useWorkflow } from '#renderer/draft/follow/use-workflow.ts'
import { sessionOf } from '#renderer/draft/session/sessions.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Hint } from '#renderer/ui/hint.tsx'
import { StatusMark } from './status-mark.tsx'

/** The draft's status. A press asks for the next one. */
export function StatusButton({ id }: { id: string }) {
  const { t } = useTranslation('review')
  const { t: tApp } = useTranslation('app')
  const { status } = useWorkflow(sessionOf(id))
  const enabled = useEffects(({ effects }) => effects['status.change']?.enabled ?? false)
  const name = tApp(`status.${status}`)
  return (
    <Hint text={t('status.change')} shortcut={shortcutLabel('status.change')}>
      <Button
        kind="quiet"
        aria-label={t('status.is', { status: name })}
        isDisabled={!enabled}
        onPress={() => runCommand('status.change')}
      >
        <StatusMark status={status} />
        <span className="max-xl:sr-only">{name}</span>
      </Button>
    </Hint>
  )
}
