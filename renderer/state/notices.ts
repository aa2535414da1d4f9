import { create } from 'zustand'
import type { LedeError } from '#shared/api/errors.ts'
import { asLedeError } from '#shared/api/errors.ts'

/** What can be done about something that is said. */
export interface NoticeAction {
  label: string
  run(): void
}

/**
 * Something said to the person at the window's edge until it is read: an error, a piece of news
 * with an optional way back, or what came of something, with what can be done next.
 */
export interface WindowNotice {
  id: number
  tone: 'error' | 'info' | 'outcome'
  /**
   * A coded error is said in the language of the interface at the time of reading; news is already
   * text.
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

/** Says a failure. Anything may be passed; it is coded first. */
export function sayError(error: unknown): void {
  add({ tone: 'error', error: asLedeError(error), text: '', actions: [] })
}

/** Says news, with an optional action such as undo. Returns the notice's id. */
export function sayNews(text: string, action: NoticeAction | null = null): number {
  return add({ tone: 'info', error: null, text, actions: action === null ? [] : [action] })
}

/**
 * Says what came of something, with what can be done next: all of it, one after the other. It stays
 * until it is dismissed, a dialog asks for something, or the next such thing is said.
 */
export function sayOutcome(text: string, actions: readonly NoticeAction[]): void {
  dismissOutcomes()
  add({ tone: 'outcome', error: null, text, actions })
}

/** Takes away what was said of what came of something. */
export function dismissOutcomes(): void {
  useNotices.setState(({ notices }) => ({ notices: notices.filter(({ tone }) => tone !== 'outcome') }))
}

/** Takes a notice away that no longer holds. */
export function dismissNotice(id: number): void {
  useNotices.getState().dismiss(id)
}
