import { useTranslation } from 'react-i18next'
import { runCommand } from '#renderer/commands/registry.ts'
import { useWorkflow } from '#renderer/draft/follow/use-workflow.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { personIn } from '#shared/review/people/people.ts'
import { useGivenWords } from './given-words.ts'

/** Says that a story is withdrawn, by whom and why, while it is. */
export function KilledBanner({ session }: { session: DraftSession }) {
  const { t } = useTranslation('review')
  const { status, record } = useWorkflow(session)
  const givenWords = useGivenWords()
  if (status !== 'killed') return null
  const { kill } = record
  const by = kill?.by == null ? null : personIn(session.doc, kill.by)
  return (
    <Banner tone="danger" action={<Button onPress={() => runCommand('status.draft')}>{t('killed.revive')}</Button>}>
      {kill === null ? t('killed.plain') : t('killed.told', { ...givenWords({ by, at: kill.at }), text: kill.text })}
    </Banner>
  )
}
