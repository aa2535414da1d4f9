import { Inbox } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { runCommand, useEffects } from '#renderer/commands/registry.ts'
import { useNewsroom } from '#renderer/state/newsroom.ts'
import { useDeskPackages } from '#renderer/state/package-post.ts'
import { useProduction } from '#renderer/state/production.ts'
import { IconButton } from '#renderer/ui/button.tsx'

/**
 * Opens the inbox and shows the number of unread entries, and of packages that wait. Nothing
 * without a newsroom.
 */
export function InboxButton() {
  const { t } = useTranslation('production')
  const isMember = useNewsroom()?.joined != null
  const tasks = useProduction(({ inbox }) => inbox.unread)
  const unread = tasks + useDeskPackages().waiting.length
  const enabled = useEffects(({ effects }) => effects['newsroom.inbox']?.enabled ?? false)
  if (!isMember) return null
  const name = unread === 0 ? t('inbox') : t('inboxUnread', { count: unread })
  return (
    <span className="relative">
      <IconButton label={t('inbox')} name={name} isDisabled={!enabled} onPress={() => runCommand('newsroom.inbox')}>
        <Inbox size={17} aria-hidden />
      </IconButton>
      {unread > 0 && (
        <span
          aria-hidden
          className="pointer-events-none absolute -end-0.5 -top-0.5 flex h-4 min-w-4 items-center justify-center rounded-full bg-accent px-1 text-[0.625rem] font-bold text-accent-ink tabular-nums"
        >
          {unread > 99 ? '99+' : unread}
        </span>
      )}
    </span>
  )
}
