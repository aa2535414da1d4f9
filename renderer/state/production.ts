import { create } from 'zustand'
import { desk, useConnection } from '#renderer/api/desk.ts'
import { asLedeError } from '#shared/api/errors.ts'
import type { Inbox, ProductionQuery, ProductionRow } from '#shared/newsroom/production.ts'
import { sayError } from './notices.ts'

/** What of production is wanted, without which part of it. */
export type ProductionView = Omit<ProductionQuery, 'offset' | 'limit'>

/** What the list shows at first: all that is not out yet, the next that is due first. */
export const openStories: ProductionView = {
  desk: null,
  status: 'open',
  holder: null,
  search: '',
  sort: 'due',
  descending: false,
}

interface State {
  view: ProductionView
  /** Null as long as nothing is known. */
  total: number | null
  /** The rows that are known, by their place in the list. */
  rows: ReadonlyMap<number, ProductionRow>
  /** The place of the row that the keyboard is on: also once a dialog about its story is done. */
  cursor: number
  /** As of when it is what the newsroom has, in milliseconds since the epoch; null: now. */
  asOf: number | null
  inbox: Inbox
}

const pageSize = 100

/** The newsroom's list of production and this person's inbox, as the desk has them. */
export const useProduction = create<State>(() => ({
  view: openStories,
  total: null,
  rows: new Map(),
  cursor: 0,
  asOf: null,
  inbox: { unread: 0, tasks: [] },
}))

/** The pages that are there or on their way, for the view that is shown. */
const asked = new Set<number>()
/** Counts the questions: an answer to an earlier one is none. */
let question = 0

/** Shows something else of production. */
export function askProduction(change: Partial<ProductionView>): void {
  useProduction.setState(({ view }) => ({ view: { ...view, ...change }, total: null, rows: new Map(), cursor: 0 }))
  again()
  showProduction(0, 0)
}

/** Brings the rows from one place to another, as far as they are not there. */
export function showProduction(first: number, last: number): void {
  for (let page = Math.floor(first / pageSize); page <= Math.floor(last / pageSize); page += 1) {
    if (asked.has(page)) continue
    asked.add(page)
    void load(page, question)
  }
}

/** Asks anew for what is shown; what is known stays until the answer is there. */
export function refreshProduction(first: number, last: number): void {
  again()
  showProduction(first, last)
}

function again(): void {
  question += 1
  asked.clear()
}

async function load(page: number, of: number): Promise<void> {
  try {
    const { view } = useProduction.getState()
    const query = { ...view, offset: page * pageSize, limit: pageSize }
    const { total, rows, asOf } = await desk.call('newsroom.production', query)
    if (of !== question) return
    useProduction.setState((state) => {
      const known = new Map([...state.rows].filter(([place]) => place < total))
      for (const [index, row] of rows.entries()) known.set(query.offset + index, row)
      return { total, asOf, rows: known }
    })
  } catch (error) {
    if (of !== question) return
    asked.delete(page)
    if (!expected.has(asLedeError(error).code)) sayError(error)
  }
}

/** What the next connection, or joining a newsroom, puts right. */
const expected = new Set<string>(['desk.away', 'desk.silent', 'newsroom.notJoined'])

/** Marks something in the inbox as seen or not; `id` null: all of it. */
export function markTask(id: string | null, isRead: boolean): void {
  desk.call('newsroom.mark', { id, isRead }).catch(sayError)
}

/**
 * Follows the inbox; `onNew` is told how much came that was not there before. Returns the way to
 * stop.
 */
export function followInbox(onNew: (inbox: Inbox, count: number) => void): () => void {
  let known: number | null = null
  const read = async () => {
    const inbox = await desk.call('newsroom.inbox', {}).catch(() => null)
    if (inbox === null) return
    const count = inbox.unread - (known ?? inbox.unread)
    known = inbox.unread
    useProduction.setState({ inbox })
    if (count > 0) onNew(inbox, count)
  }
  const stops = [
    desk.on('newsroom.production', ({ unread }) => {
      if (unread !== known || useProduction.getState().inbox.tasks.length > 0) void read()
    }),
    useConnection.subscribe(({ state, epoch }, before) => {
      if (state === 'up' && (before.state !== 'up' || epoch !== before.epoch)) void read()
    }),
  ]
  if (useConnection.getState().state === 'up') void read()
  return () => {
    for (const stop of stops) stop()
  }
}
