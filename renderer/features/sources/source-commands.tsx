import { useCommand } from '#renderer/commands/registry.ts'
import { useSession } from '#renderer/draft/follow/use-draft.ts'
import { selectedPassage } from '#renderer/draft/session/body-view.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { showReview } from '#renderer/state/layout.ts'
import { writeSource } from '#renderer/state/source-forms.ts'

/** Gives the command that adds a source its effect while a draft is open. Renders nothing. */
export function SourceCommands({ session }: { session: DraftSession }) {
  const readOnly = useSession(session, (state) => state.readOnly !== null)
  useCommand(
    'source.add',
    () => {
      writeSource(session.id, selectedPassage(session))
      showReview('sources')
    },
    { enabled: !readOnly },
  )
  return null
}
