import { CheckCommands } from './features/checks/check-commands.tsx'
import { CommentCommands } from './features/comments/comment-commands.tsx'
import { MergeCommands } from './features/merge/merge-commands.tsx'
import { SendCommand } from './features/packages/send-command.tsx'
import { SourceCommands } from './features/sources/source-commands.tsx'
import { VersionCommands } from './features/versions/version-commands.tsx'
import { SaveCommand } from './save-command.tsx'
import type { DraftSession } from './state/draft-session.ts'

/** The commands about a draft that is open, whatever is edited in it. */
export function DraftCommands({ session }: { session: DraftSession }) {
  return (
    <>
      <SaveCommand session={session} />
      <CheckCommands session={session} />
      <CommentCommands session={session} />
      <SourceCommands session={session} />
      <VersionCommands session={session} />
      <MergeCommands session={session} />
      <SendCommand session={session} />
    </>
  )
}
