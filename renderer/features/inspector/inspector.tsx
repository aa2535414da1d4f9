import type { DraftSession } from '#renderer/state/draft-session.ts'

export function Inspector({ session }: { session: DraftSession }) {
  return <p>{session.id}</p>
}
