import { create } from 'zustand'
import { desk, useConnection } from '#renderer/api/desk.ts'
import { asLedeError } from '#shared/api/errors.ts'
import type { Inbox, ProductionQuery, ProductionRow } from '#shared/newsroom/production.ts'
import { sayError } from './notices.ts'

/** The filters and the order of the production list, without the part that is loaded. */
export type ProductionView = Omit<ProductionQuery, 'offset' | 'limit'>

/** What the list shows at first: everything that is not published yet, by deadline. */
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
  /** Null until it is known. */
  total: number | null
  /** The loaded rows, by their position in the list. */
  rows: ReadonlyMap<number, ProductionRow>
  /** The position of the keyboard cursor, kept while a dialog about its story is open. */
  cursor: number
  /** The time of this data, in milliseconds since the epoch; null if it is up to date. */
  asOf: number | null
  inbox: Inbox
}

const pageSize = 100

/** The newsroom's production list and this person's inbox, as the desk has them. */
export const useProduction = create<State>(() => ({
  view: openStories,
  total: null,
  rows: new Map(),
  cursor: 0,
  asOf: null,
  inbox: { unread: 0, tasks: [] },
}))

/** The pages that are loaded or being loaded, for the present view. */
const asked = new Set<number>()
/** Counts the requests: an answer to an earlier one does not count. */
let question = 0

/** Changes which part of production is shown. */
export function askProduction(change: Partial<ProductionView>): void {
  useProduction.setState(({ view }) => ({ view: { ...view, ...change }, total: null, rows: new Map(), cursor: 0 }))
  again()
  showProduction(0, 0)
}

/** Loads the rows from one position to another, as far as they are missing. */
export function showProduction(first: number, last: number): void {
  for (let page = Math.floor(first / pageSize); page <= Math.floor(last / pageSize); page += 1) {
    if (asked.has(page)) continue
    asked.add(page)
    void load(page, question)
  }
}

/** Loads the visible rows again. The old ones stay until the answer arrives. */
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

/** Errors that the next connection, or joining a newsroom, resolves. */
const expected = new Set<string>(['desk.away', 'desk.silent', 'newsroom.notJoined'])

/** Marks an entry of the inbox as read or unread; a null `id` marks all. */
export function markTask(id: string | null, isRead: boolean): void {
  desk.call('newsroom.mark', { id, isRead }).catch(sayError)
}

/** Follows the inbox. `onNew` gets the number of new entries. Returns a function that stops it. */
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
