import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/draft/follow/use-draft.ts'
import { useDraftValue } from '#renderer/draft/follow/use-draft-value.ts'
import { useStandings } from '#renderer/draft/follow/use-standings.ts'
import { useWorkflow } from '#renderer/draft/follow/use-workflow.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { openDialog } from '#renderer/state/dialogs.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { approvalOf } from '#shared/review/workflow/approval.ts'
import { useGivenWords } from './given-words.ts'

/** Says that a story changed since it was approved or published, and shows the changes. */
export function StandingBanners({ session }: { session: DraftSession }) {
  const approval = useDraftValue(session, 'log', approvalOf)
  const { record } = useWorkflow(session)
  // A story that was never approved or published need not be read for this.
  return approval === null && record.publication === null ? null : <Changed session={session} />
}

function Changed({ session }: { session: DraftSession }) {
  const { t } = useTranslation('review')
  const standings = useStandings(session)
  const givenWords = useGivenWords()
  const { notices } = useWorkflow(session)
  const writable = useSession(session, ({ readOnly }) => readOnly === null)
  if (standings === null) return null
  const { approval, publication } = standings
  const isOut = publication.state === 'changed'
  const possible = writable ? notices : []
  const announcements = (['update', 'correction'] as const).filter((kind) => possible.includes(kind))
  // An approval that came before the publication is covered by the publication's banner.
  const isVoid =
    approval.state === 'void' && (publication.state === 'none' || approval.approval.at > publication.publication.at)
  return (
    <>
      {isOut && (
        <Banner
          tone="warn"
          action={
            <>
              <Differences id={session.id} version={publication.publication.id} />
              {announcements.map((kind) => (
                <Announce key={kind} id={session.id} kind={kind} />
              ))}
            </>
          }
        >
          {t('publication.changed', givenWords(publication.publication))}
        </Banner>
      )}
      {isVoid && (
        <Banner tone="warn" action={<Differences id={session.id} version={approval.approval.id} />}>
          {t('approval.void', givenWords(approval.approval))}
        </Banner>
      )}
    </>
  )
}

function Differences({ id, version }: { id: string; version: string }) {
  const { t } = useTranslation('review')
  return <Button onPress={() => openDialog({ name: 'timeline', id, version })}>{t('approval.differences')}</Button>
}

function Announce({ id, kind }: { id: string; kind: 'update' | 'correction' }) {
  const { t } = useTranslation('review')
  return <Button onPress={() => openDialog({ name: 'notice', id, kind })}>{t(`publication.announce.${kind}`)}</Button>
}
