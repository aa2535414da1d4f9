import { useTranslation } from 'react-i18next'
import { useField } from '#renderer/draft/follow/use-draft.ts'
import { useDraftValue } from '#renderer/draft/follow/use-draft-value.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { Moment } from '#renderer/ui/moment.tsx'
import { personIn } from '#shared/review/people/people.ts'
import { ledgerOf, type NoticeEvent } from '#shared/review/workflow/public-record.ts'

const tones = { update: 'text-accent', correction: 'text-warn', kill: 'text-danger' } as const

/**
 * Everything that readers were told about the story since it was published, the latest first.
 * Nothing if there is nothing.
 */
export function Ledger({ session }: { session: DraftSession }) {
  const { t } = useTranslation('review')
  const notices = useDraftValue(session, 'log', ledgerOf)
  const [language] = useField(session, 'language')
  if (notices.length === 0) return null
  return (
    <section aria-label={t('ledger.label')} className="border-b border-line px-4 py-3">
      <h2 className="mb-2 text-xs font-semibold text-soft">{t('ledger.label')}</h2>
      <ol className="flex flex-col gap-3">
        {notices.toReversed().map((notice) => (
          <Entry key={notice.id} session={session} notice={notice} language={language} />
        ))}
      </ol>
    </section>
  )
}

function Entry({ session, notice, language }: { session: DraftSession; notice: NoticeEvent; language: string }) {
  const { t } = useTranslation('review')
  const person = notice.by === null ? null : personIn(session.doc, notice.by)
  return (
    <li className="text-sm">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span className={`font-medium ${tones[notice.kind]}`}>{t(`ledger.kinds.${notice.kind}`)}</span>
        <Moment at={notice.at} />
        {person && <span className="text-xs text-soft">{person.name}</span>}
      </p>
      <p lang={language} dir="auto" className="mt-0.5 break-words whitespace-pre-wrap">
        {notice.text}
      </p>
    </li>
  )
}
