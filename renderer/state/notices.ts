import { create } from 'zustand'
import type { LedeError } from '#shared/api/errors.ts'
import { asLedeError } from '#shared/api/errors.ts'

/** An action that a notice offers. */
export interface NoticeAction {
  label: string
  run(): void
}

/**
 * A message at the edge of the window until it is read: an error, news with an optional undo, or
 * the result of an action with what can be done next.
 */
export interface WindowNotice {
  id: number
  tone: 'error' | 'info' | 'outcome'
  /**
   * An error with a code is shown in the language of the interface at the time of reading. News is
   * already text.
   */
  error: LedeError | null
  text: string
  actions: readonly NoticeAction[]
}

interface Notices {
  notices: WindowNotice[]
  dismiss(id: number): void
}

let lastId = 0

export const useNotices = create<Notices>((set) => ({
  notices: [],
  dismiss: (id) => set(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) })),
}))

function add(notice: Omit<WindowNotice, 'id'>): number {
  lastId += 1
  const entry = { ...notice, id: lastId }
  useNotices.setState(({ notices }) => ({ notices: [...notices.slice(-3), entry] }))
  return entry.id
}

/** Shows a failure. Accepts anything, and turns it into a coded error first. */
export function sayError(error: unknown): void {
  add({ tone: 'error', error: asLedeError(error), text: '', actions: [] })
}

/** Shows news, with an optional action such as undo. Returns the notice's id. */
export function sayNews(text: string, action: NoticeAction | null = null): number {
  return add({ tone: 'info', error: null, text, actions: action === null ? [] : [action] })
}

/**
 * Shows the result of an action with what can be done next, one action after the other. It stays
 * until it is dismissed, a dialog opens, or the next result is shown.
 */
export function sayOutcome(text: string, actions: readonly NoticeAction[]): void {
  dismissOutcomes()
  add({ tone: 'outcome', error: null, text, actions })
}

/** Removes the notices about results. */
export function dismissOutcomes(): void {
  useNotices.setState(({ notices }) => ({ notices: notices.filter(({ tone }) => tone !== 'outcome') }))
}

/** Removes a notice that no longer applies. */
export function dismissNotice(id: number): void {
  useNotices.getState().dismiss(id)
}
