import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '#renderer/commands/registry.ts'
import { openDialog, useDialog } from '#renderer/state/dialogs.ts'
import { useFiledStory, useNewsroom } from '#renderer/state/newsroom.ts'
import { sayNews } from '#renderer/state/notices.ts'
import { followInbox } from '#renderer/state/production.ts'
import { asPerson } from '#renderer/state/profile.ts'
import { useTabs } from '#renderer/tabs/tabs.ts'
import { taskText } from './task-text.ts'

/**
 * The production commands. Follows the inbox and reports new entries. Renders nothing. It has to be
 * mounted exactly once, always.
 */
export function ProductionCommands() {
  const { t } = useTranslation('production')
  const free = useDialog((state) => state.dialog === null)
  const active = useTabs((state) => state.active)
  const isMember = useNewsroom()?.joined != null
  const filed = useFiledStory(active)
  useCommand('newsroom.production', () => openDialog({ name: 'production' }), { enabled: free && isMember })
  useCommand('newsroom.inbox', () => openDialog({ name: 'inbox' }), { enabled: free && isMember })
  useCommand(
    'newsroom.assign',
    () => asPerson(() => active !== null && openDialog({ name: 'assign', id: active, isBack: false })),
    { enabled: free && filed?.rights.includes('write') === true },
  )
  useEffect(
    () =>
      followInbox(({ tasks }, count) => {
        const newest = tasks.find(({ isRead }) => !isRead)
        if (newest === undefined) return
        const text = count > 1 ? t('newTasks', { count }) : `${taskText(t, newest)} ${newest.headline}`
        sayNews(text, { label: t('inbox'), run: () => openDialog({ name: 'inbox' }) })
        tellSystem(t('inbox'), text)
      }),
    [t],
  )
  return null
}

/**
 * Notifies a person who looks at another window; in the app, where the system shows such
 * notifications.
 */
function tellSystem(title: string, body: string): void {
  if (document.hasFocus() || !('Notification' in window) || Notification.permission !== 'granted') return
  const notification = new Notification(title, { body, tag: 'lede.inbox' })
  notification.onclick = () => window.focus()
}
