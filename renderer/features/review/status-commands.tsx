import { useCommand } from '#renderer/commands/registry.ts'
import { openDialog, useDialog } from '#renderer/state/dialogs.ts'
import { sessionOf } from '#renderer/state/sessions.ts'
import { useField, useSession } from '#renderer/state/use-draft.ts'
import { type Status, statuses } from '#shared/article/status.ts'
import { moves } from '#shared/review/workflow.ts'

/** Gives the commands that move the active draft on their effects. Renders nothing. */
export function StatusCommands({ id }: { id: string }) {
  const session = sessionOf(id)
  const [status] = useField(session, 'status')
  const free = useDialog(({ dialog }) => dialog === null)
  const writable = useSession(session, ({ phase, readOnly }) => phase === 'open' && readOnly === null)
  const enabled = free && writable
  useCommand('status.change', () => openDialog({ name: 'status', id, to: null }), { enabled })
  return statuses.map((to) => <Move key={to} id={id} to={to} enabled={enabled && moves[status].includes(to)} />)
}

function Move({ id, to, enabled }: { id: string; to: Status; enabled: boolean }) {
  useCommand(`status.${to}`, () => openDialog({ name: 'status', id, to }), { enabled })
  return null
}
