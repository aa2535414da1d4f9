import { useCommand } from '#renderer/commands/registry.ts'
import { useSession } from '#renderer/draft/follow/use-draft.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { beginComment, stepThread } from './actions.ts'
import { useThreads } from './threads.ts'

/** Gives the commands about comments their effects while a draft is open. Renders nothing. */
export function CommentCommands({ session }: { session: DraftSession }) {
  const { open } = useThreads(session)
  const readOnly = useSession(session, (state) => state.readOnly !== null)
  useCommand('comment.add', () => beginComment(session), { enabled: !readOnly })
  useCommand('comment.next', () => stepThread(session, open, 1), { enabled: open.length > 0 })
  useCommand('comment.previous', () => stepThread(session, open, -1), { enabled: open.length > 0 })
  return null
}
