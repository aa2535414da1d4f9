import { useCommand } from '#renderer/commands/registry.ts'
import { useSession } from '#renderer/draft/follow/use-draft.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { openDialog, useDialog } from '#renderer/state/dialogs.ts'

/** Gives the commands about versions their effects while a draft is open. Renders nothing. */
export function VersionCommands({ session }: { session: DraftSession }) {
  const { id } = session
  const open = useSession(session, ({ phase }) => phase === 'open')
  const readOnly = useSession(session, (state) => state.readOnly !== null)
  const free = useDialog(({ dialog }) => dialog === null)
  useCommand('version.keep', () => openDialog({ name: 'version', id }), { enabled: open && free && !readOnly })
  useCommand('version.timeline', () => openDialog({ name: 'timeline', id, version: null }), { enabled: open && free })
  return null
}
