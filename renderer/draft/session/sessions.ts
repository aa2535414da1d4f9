import { useConnection } from '#renderer/api/desk.ts'
import { openTab, useTabs } from '#renderer/tabs/tabs.ts'
import { DraftSession } from './draft-session.ts'
import { browserShelf } from './shelf.ts'
import { windowParts } from './window-parts.ts'

const sessions = new Map<string, DraftSession>()

/**
 * The session of a draft in this window; opened when it is first asked for, and kept until it is
 * released.
 */
export function sessionOf(id: string): DraftSession {
  const known = sessions.get(id)
  if (known) return known
  const session = new DraftSession(id, windowParts)
  sessions.set(id, session)
  return session
}

/** The session of a draft in this window, even one that is still opening; null if there is none. */
export function knownSessionOf(id: string): DraftSession | null {
  return sessions.get(id) ?? null
}

/**
 * Ends the session of a draft whose tab is closed, once everything in it is on disk. Asking for the
 * draft again meanwhile keeps it.
 */
export async function releaseSession(id: string, stillWanted: () => boolean): Promise<void> {
  const session = sessions.get(id)
  if (!session) return
  await session.leave()
  if (stillWanted() || sessions.get(id) !== session) return
  sessions.delete(id)
  session.close()
}

/**
 * Ends the writing in this window as it closes; resolves when every edit in it is on disk. Until
 * then they are in the window's own storage.
 */
export async function leaveAll(): Promise<void> {
  const left = [...sessions.values()].map((session) => session.leave())
  for (const session of sessions.values()) session.flush()
  await Promise.all(left)
}

/**
 * Whether an edit in this window would be lost with it: it is neither on disk nor in the window's
 * own storage.
 */
export function anyAtRisk(): boolean {
  return [...sessions.values()].some((session) => !session.isSafe)
}

/** How long the storage is waited for, and how often it is asked, in milliseconds. */
const patienceMs = 1_000
const everyMs = 20

/**
 * Resolves with true when nothing would be lost by closing this window, or with false when that
 * cannot be achieved.
 */
export async function allSafe(): Promise<boolean> {
  for (let waited = 0; anyAtRisk() && waited < patienceMs; waited += everyMs)
    await new Promise((resolve) => setTimeout(resolve, everyMs))
  return !anyAtRisk()
}

/**
 * Sends edits that earlier windows have left for drafts not open here. If a draft no longer exists,
 * or does not fit the edits, it is opened in a tab, where a person decides. Call when the desk is
 * up.
 */
export async function handOverLeft(): Promise<void> {
  const { library } = useConnection.getState()
  if (library === null) return
  const documents = await browserShelf.documents(library).catch(() => [])
  const ids = new Set(documents.map((document) => document.slice(document.indexOf(':') + 1)))
  await Promise.all([...ids].map(handOverDraft))
}

async function handOverDraft(id: string): Promise<void> {
  const isOpen = () => useTabs.getState().open.includes(id)
  const session = sessionOf(id)
  await Promise.all([session.synced.opened(), session.sources.synced.opened()])
  await Promise.all([session.synced.takeOver(), session.sources.synced.takeOver()])
  if (session.state.getState().stranded) openTab(id)
  else if (!isOpen()) await releaseSession(id, isOpen)
}

/** Resolves when the edits of one draft are on disk; at once if it is not open here. */
export async function whenDraftSaved(id: string): Promise<void> {
  await sessions.get(id)?.whenSaved()
}
