import { useTranslation } from 'react-i18next'
import { runCommand, shortcutLabel } from '#renderer/commands/registry.ts'
import { useDraftValue } from '#renderer/draft/follow/use-draft-value.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { openDialog } from '#renderer/state/dialogs.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Moment } from '#renderer/ui/moment.tsx'
import { PersonBadge } from '#renderer/ui/person-badge.tsx'
import { personIn } from '#shared/review/people/people.ts'
import { type Version, versionsOf } from '#shared/review/versions/versions.ts'
import { versionName } from './version-name.ts'

/** The versions of a draft, the latest first; each opens the timeline where it stands. */
export function Versions({ session }: { session: DraftSession }) {
  const { t } = useTranslation('versions')
  const versions = useDraftValue(session, 'versions', versionsOf)
  return (
    <div className="flex flex-col">
      <div className="flex flex-wrap gap-2 border-b border-line px-4 py-3">
        <Button onPress={() => runCommand('version.keep')} aria-keyshortcuts={shortcutLabel('version.keep')}>
          {t('keep')}
        </Button>
        <Button onPress={() => runCommand('version.timeline')}>{t('timeline')}</Button>
      </div>
      {versions.length === 0 ? (
        <p className="px-4 py-6 text-sm text-soft">{t('none')}</p>
      ) : (
        <ul aria-label={t('label')}>
          {versions.toReversed().map((version) => (
            <Entry
              key={version.id}
              session={session}
              version={version}
              onOpen={() => openDialog({ name: 'timeline', id: session.id, version: version.id })}
            />
          ))}
        </ul>
      )}
    </div>
  )
}

interface EntryProps {
  session: DraftSession
  version: Version
  onOpen(): void
}

function Entry({ session, version, onOpen }: EntryProps) {
  const { t } = useTranslation('versions')
  const { t: tApp } = useTranslation('app')
  const person = version.by === null ? null : personIn(session.doc, version.by)
  return (
    <li className="border-b border-line">
      <button
        type="button"
        onClick={onOpen}
        className="flex w-full cursor-default gap-2.5 px-4 py-2.5 text-left hover:bg-hover focus-visible:-outline-offset-2"
      >
        <PersonBadge person={person} />
        <span className="min-w-0 flex-1">
          <span className={`block truncate text-sm ${version.name === null ? '' : 'font-semibold'}`}>
            {versionName(version, t, tApp)}
          </span>
          <span className="flex items-baseline gap-2">
            <Moment at={version.at} />
            {person && <span className="truncate text-xs text-soft">{person.name}</span>}
          </span>
        </span>
      </button>
    </li>
  )
}
