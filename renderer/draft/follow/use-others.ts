import { useStore } from 'zustand'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import type { Presence } from '#shared/newsroom/caret.ts'

/** The other people who have a draft open, and where in it they are. */
export function useOthers(session: DraftSession): Presence {
  return useStore(session.synced.presence.others)
}
