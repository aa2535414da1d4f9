import { useTranslation } from 'react-i18next'
import { regionalLanguage, spoken } from '#renderer/locales/i18n.ts'
import { openDialog } from '#renderer/state/dialogs.ts'
import type { DraftSession } from '#renderer/state/draft-session.ts'
import { useDraftValue } from '#renderer/state/use-draft-value.ts'
import { useStanding } from '#renderer/state/use-standing.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { nameText } from '#shared/locales/history-text.ts'
import { type Approval, approvalOf } from '#shared/review/approval.ts'

/** Says that a story was changed since it was approved, and shows what. */
export function ApprovalBanner({ session }: { session: DraftSession }) {
  // A story that nobody approved is not read for it.
  return useDraftValue(session, 'log', approvalOf) === null ? null : <Changed session={session} />
}

function Changed({ session }: { session: DraftSession }) {
  const { t } = useTranslation('review')
  const standing = useStanding(session)
  if (standing?.state !== 'void') return null
  const { approval } = standing
  const show = () => openDialog({ name: 'timeline', id: session.id, version: approval.id })
  return (
    <Banner tone="warn" action={<Button onPress={show}>{t('approval.differences')}</Button>}>
      {t('approval.void', approvalWords(approval))}
    </Banner>
  )
}

/** Who approved, and when, as a sentence says it. */
export function approvalWords({ by, at }: Approval): { by: string; at: string } {
  const time = new Intl.DateTimeFormat(regionalLanguage(), { dateStyle: 'medium', timeStyle: 'short' })
  return { by: nameText(by, spoken()), at: time.format(new Date(at)) }
}
