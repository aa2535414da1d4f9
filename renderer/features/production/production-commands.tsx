import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '#renderer/commands/registry.ts'
import { openDialog, useDialog } from '#renderer/state/dialogs.ts'
import { useFiledStory, useNewsroom } from '#renderer/state/newsroom.ts'
import { sayNews } from '#renderer/state/notices.ts'
import { followPackages } from '#renderer/state/package-post.ts'
import { followInbox } from '#renderer/state/production.ts'
import { asPerson } from '#renderer/state/profile.ts'
import { useTabs } from '#renderer/tabs/tabs.ts'
import { taskText } from './task-text.ts'
import { tellSystem } from './tell-system.ts'

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
  useEffect(() => {
    const openInbox = () => openDialog({ name: 'inbox' })
    const say = (text: string) => {
      sayNews(text, { label: t('inbox'), run: openInbox })
      // A dialog that is open already may hold what somebody has typed.
      tellSystem(t('inbox'), text, () => useDialog.getState().dialog === null && openInbox())
    }
    const stops = [
      followInbox(({ tasks }, count) => {
        const newest = tasks.find(({ isRead }) => !isRead)
        if (newest === undefined) return
        say(count > 1 ? t('newTasks', { count }) : `${taskText(t, newest)} ${newest.headline}`)
      }),
      followPackages(({ from, headline }, count) => {
        const came = from === null ? t('package.came.somebody') : t('package.came.by', { name: from.name })
        say(count > 1 ? t('newTasks', { count }) : `${came} ${headline}`)
      }),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [t])
  return null
}
