import { useCommand } from '#renderer/commands/registry.ts'
import { useSession } from '#renderer/draft/follow/use-draft.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { openDialog, useDialog } from '#renderer/state/dialogs.ts'
import { asPerson } from '#renderer/state/profile.ts'

/** Gives the command that sends a draft as a package its effect. Renders nothing. */
export function SendCommand({ session }: { session: DraftSession }) {
  const free = useDialog(({ dialog }) => dialog === null)
  const writable = useSession(session, ({ readOnly }) => readOnly === null)
  useCommand('package.send', () => asPerson(() => openDialog({ name: 'send', id: session.id })), {
    enabled: free && writable,
  })
  return null
}
