import { useTranslation } from 'react-i18next'
import { useCommand } from '#renderer/commands/registry.ts'
import { useSession } from '#renderer/draft/follow/use-draft.ts'
import { useWorkflow } from '#renderer/draft/follow/use-workflow.ts'
import { sessionOf } from '#renderer/draft/session/sessions.ts'
import { openDialog, useDialog } from '#renderer/state/dialogs.ts'
import { LiveAnnouncement } from '#renderer/ui/live-announcement.tsx'
import { statuses } from '#shared/article/status.ts'
import type { Move } from '#shared/review/workflow/workflow.ts'
import { NoticeCommands } from './notice-commands.tsx'

const targets = statuses.filter((status): status is Move => status !== 'killed')

/**
 * Gives the commands that change the active draft's status their effects, and announces each
 * change, whoever made it.
 */
export function StatusCommands({ id }: { id: string }) {
  const { t } = useTranslation('review')
  const { t: tApp } = useTranslation('app')
  const session = sessionOf(id)
  const { status, ways, notices } = useWorkflow(session)
  const free = useDialog(({ dialog }) => dialog === null)
  const writable = useSession(session, ({ phase, readOnly }) => phase === 'open' && readOnly === null)
  const enabled = free && writable
  useCommand('status.change', () => openDialog({ name: 'status', id, to: null }), { enabled })
  return (
    <>
      <LiveAnnouncement text={t('status.is', { status: tApp(`status.${status}`) })} />
      {targets.map((to) => (
        <MoveCommand key={to} id={id} to={to} enabled={enabled && ways.includes(to)} />
      ))}
      <NoticeCommands id={id} possible={enabled ? notices : []} />
    </>
  )
}

function MoveCommand({ id, to, enabled }: { id: string; to: Move; enabled: boolean }) {
  useCommand(`status.${to}`, () => openDialog({ name: 'status', id, to }), { enabled })
  return null
}
