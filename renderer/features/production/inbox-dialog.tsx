import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { regionalLanguage } from '#renderer/locales/i18n.ts'
import { closeDialog } from '#renderer/state/dialogs.ts'
import { useDeskPackages } from '#renderer/state/package-post.ts'
import { markTask, useProduction } from '#renderer/state/production.ts'
import { useNow } from '#renderer/state/use-now.ts'
import { openTab } from '#renderer/tabs/tabs.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { PersonBadge } from '#renderer/ui/person-badge.tsx'
import { timeText } from '#shared/locales/time-text.ts'
import type { InboxTask } from '#shared/newsroom/production.ts'
import { SentPackage } from './sent-package.tsx'
import { taskText } from './task-text.ts'
import { WaitingPackage } from './waiting-package.tsx'

/**
 * What concerns this person: packages that wait for them, stories assigned to them, requests,
 * mentions in comments, and what came of the packages that they sent.
 */
export function InboxDialog() {
  const { t } = useTranslation('production')
  const { unread, tasks } = useProduction((state) => state.inbox)
  const { waiting, sent } = useDeskPackages()
  const isEmpty = tasks.length + waiting.length + sent.length === 0
  return (
    <Dialog
      title={t('inbox')}
      onClose={closeDialog}
      confirm={null}
      actions={
        unread > 0 && (
          <Button kind="quiet" onPress={() => markTask(null, true)}>
            {t('readAll')}
          </Button>
        )
      }
    >
      {isEmpty && <p className="py-8 text-center text-sm text-soft">{t('inboxEmpty')}</p>}
      {waiting.length > 0 && (
        <Section title={t('package.waiting')}>
          {waiting.map((each) => (
            <li key={each.id}>
              <WaitingPackage waiting={each} />
            </li>
          ))}
        </Section>
      )}
      {tasks.length > 0 && (
        <Section title={waiting.length + sent.length > 0 ? t('inboxStories') : null}>
          {tasks.map((task) => (
            <li key={`${task.id} ${task.kind}`}>
              <Task task={task} />
            </li>
          ))}
        </Section>
      )}
      {sent.length > 0 && (
        <Section title={t('package.sent')}>
          {sent.map((each) => (
            <li key={each.id}>
              <SentPackage sent={each} />
            </li>
          ))}
        </Section>
      )}
    </Dialog>
  )
}

function Section({ title, children }: { title: string | null; children: ReactNode }) {
  return (
    <section className="not-first:mt-4">
      {title !== null && <h3 className="mb-1 text-xs font-semibold text-soft">{title}</h3>}
      <ul className="-mx-2 flex flex-col">{children}</ul>
    </section>
  )
}

function Task({ task }: { task: InboxTask }) {
  const { t } = useTranslation('production')
  const now = useNow()
  const { id, story, by, at, text, headline, isRead } = task
  const open = () => {
    if (!isRead) markTask(id, true)
    closeDialog()
    openTab(story)
  }
  return (
    <button type="button" onClick={open} className="flex w-full gap-3 rounded-lg px-2 py-2.5 text-start hover:bg-hover">
      <PersonBadge person={by} />
      <span className="flex min-w-0 flex-1 flex-col gap-0.5">
        <span className="flex items-baseline gap-2 text-sm">
          {!isRead && <span className="sr-only">{t('unread')}: </span>}
          <span className={isRead ? 'text-soft' : 'font-semibold'}>{taskText(t, task)}</span>
          <time dateTime={new Date(at).toISOString()} className="ms-auto shrink-0 text-xs text-soft tabular-nums">
            {timeText(Math.min(at, now), { region: regionalLanguage(), date: 'medium' })}
          </time>
        </span>
        <span dir="auto" className="truncate text-sm font-medium">
          {headline}
        </span>
        {text !== null && (
          <span dir="auto" className="line-clamp-3 text-sm break-words whitespace-pre-line text-soft">
            {text}
          </span>
        )}
      </span>
      {!isRead && <span aria-hidden className="mt-2 size-2 shrink-0 rounded-full bg-accent" />}
    </button>
  )
}
