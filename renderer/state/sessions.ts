import { DraftSession } from './draft-session.ts'

const sessions = new Map<string, DraftSession>()

/** The session of a draft in this window; opened when it is first asked for, and kept until it is released. */
export function sessionOf(id: string): DraftSession {
  const known = sessions.get(id)
  if (known) return known
  const session = new DraftSession(id)
  sessions.set(id, session)
  return session
}

/** Ends the session of a draft whose tab is closed, once everything in it is on disk. Asking for the draft again meanwhile keeps it. */
export async function releaseSession(id: string, stillWanted: () => boolean): Promise<void> {
  const session = sessions.get(id)
  if (!session) return
  await session.leave()
  if (stillWanted() || sessions.get(id) !== session) return
  sessions.delete(id)
  session.close()
}

/** Ends the writing in this window, as it closes; resolves when every edit in it is on disk. */
export async function leaveAll(): Promise<void> {
  await Promise.all([...sessions.values()].map((session) => session.leave()))
}

/** Whether an edit in this window is not on disk yet. */
export function anyUnsettled(): boolean {
  return [...sessions.values()].some((session) => !session.settled)
}

/** Resolves when the edits of one draft are on disk; at once where it is not open here. */
export async function settleDraft(id: string): Promise<void> {
  await sessions.get(id)?.whenSettled()
}
