import { FileCheck, Send } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { runCommand } from '#renderer/commands/registry.ts'
import { useTimeWords } from '#renderer/draft/follow/story-zone.tsx'
import { useDraftValue } from '#renderer/draft/follow/use-draft-value.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { commandLabel, currentLanguage } from '#renderer/locales/i18n.ts'
import { openDialog } from '#renderer/state/dialogs.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Moment } from '#renderer/ui/moment.tsx'
import { PersonBadge } from '#renderer/ui/person-badge.tsx'
import { deedText, eventNote, nameText } from '#shared/locales/history-text.ts'
import { personIn } from '#shared/review/people/people.ts'
import { eventsOf, type LogEvent } from '#shared/review/workflow/log.ts'
import { Ledger } from './ledger.tsx'

/** Who did what with the story, and when; the latest first. */
export function History({ session }: { session: DraftSession }) {
  const { t } = useTranslation('review')
  const events = useDraftValue(session, 'log', eventsOf)
  return (
    <>
      <div className="border-b border-line px-4 py-3">
        <Button onPress={() => runCommand('package.send')}>
          <Send size={15} aria-hidden />
          {commandLabel('package.send')}
        </Button>
      </div>
      {events.length === 0 ? (
        <p className="px-4 py-6 text-sm text-soft">{t('noHistory')}</p>
      ) : (
        <Entries session={session} events={events} />
      )}
    </>
  )
}

function Entries({ session, events }: { session: DraftSession; events: readonly LogEvent[] }) {
  const { t } = useTranslation('review')
  return (
    <>
      <Ledger session={session} />
      <ol className="flex flex-col" aria-label={t('parts.history')}>
        {events.toReversed().map((event) => (
          <Entry key={event.id} session={session} event={event} />
        ))}
      </ol>
    </>
  )
}

function Entry({ session, event }: { session: DraftSession; event: LogEvent }) {
  const person = event.by === null ? null : personIn(session.doc, event.by)
  const { t } = useTranslation('review')
  const said = eventNote(event)
  const times = useTimeWords()
  return (
    <li className="flex gap-2.5 border-b border-line px-4 py-2.5">
      <PersonBadge person={person} />
      <div className="min-w-0 flex-1">
        <p className="text-sm">
          <span className="font-medium">{nameText(person, currentLanguage())}</span>{' '}
          {deedText(event, currentLanguage(), times)}
        </p>
        {said && (
          <p className="mt-1 border-l-2 border-line-strong pl-2 text-sm break-words whitespace-pre-wrap">{said}</p>
        )}
        <Moment at={event.at} />
        {event.kind === 'status' && event.to === 'approved' && (
          <Button kind="quiet" onPress={() => openDialog({ name: 'record', id: session.id, approval: event.id })}>
            <FileCheck size={15} aria-hidden />
            {t('record.show')}
          </Button>
        )}
      </div>
    </li>
  )
}
