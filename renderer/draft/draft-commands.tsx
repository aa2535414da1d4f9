import { CheckCommands } from '#renderer/features/checks/check-commands.tsx'
import { CommentCommands } from '#renderer/features/comments/comment-commands.tsx'
import { MergeCommands } from '#renderer/features/merge/merge-commands.tsx'
import { SendCommand } from '#renderer/features/packages/send-command.tsx'
import { SourceCommands } from '#renderer/features/sources/source-commands.tsx'
import { VersionCommands } from '#renderer/features/versions/version-commands.tsx'
import { SaveCommand } from './save-command.tsx'
import type { DraftSession } from './session/draft-session.ts'

/** The commands for an open draft that do not depend on what is being edited. */
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
