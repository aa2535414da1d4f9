import { create } from 'zustand'
import { desk, useConnection } from '#renderer/api/desk.ts'
import type { CheckedArgs, DraftRow, Result } from '#shared/api/contract.ts'
import { asLedeError, type LedeError } from '#shared/api/errors.ts'

/** What of the library is shown: every choice of the pane. */
export type LibraryQuery = Omit<CheckedArgs<'drafts.list'>, 'offset' | 'limit'>

export type Filter = 'status' | 'agency' | 'category' | 'language'

export const filters = ['status', 'agency', 'category', 'language'] as const satisfies readonly Filter[]

/**
 * The row that the keyboard is on. Rows move while others write: the id is what counts, the place
 * where it was seen last is where to go on when it is gone.
 */
export interface Cursor {
  id: string
  index: number
}

interface LibraryState {
  query: LibraryQuery
  /** How many drafts the query asks for; null until the desk has answered once. */
  total: number | null
  /** Rows by page. A page that is not there has not been scrolled to yet. */
  pages: ReadonlyMap<number, readonly DraftRow[]>
  facets: Result<'drafts.facets'> | null
  failure: LedeError | null
  selection: ReadonlySet<string>
  cursor: Cursor | null
  /** Whether the list has the focus: then commands are about its selection. */
  focused: boolean
}

export const pageSize = 100

/**
 * Writing changes the list all the time; more often than this, in milliseconds, nobody needs to see
 * it.
 */
const calmMs = 400

const everything: LibraryQuery = {
  view: 'library',
  search: '',
  sort: 'changedAt',
  descending: true,
  status: null,
  agency: null,
  category: null,
  language: null,
}

export const useLibrary = create<LibraryState>(() => ({
  query: everything,
  total: null,
  pages: new Map(),
  facets: null,
  failure: null,
  selection: new Set(),
  cursor: null,
  focused: false,
}))

// An answer belongs to the generation it was asked in: after a newer question it says nothing any
// more.
let generation = 0
let visible = { first: 0, last: 0 }
const asked = new Set<number>()

/** The row at a place of the list, undefined while its page is not loaded. */
export function rowAt({ pages }: Pick<LibraryState, 'pages'>, index: number): DraftRow | undefined {
  return pages.get(Math.floor(index / pageSize))?.[index % pageSize]
}

/** The place of a draft among the rows that are loaded, -1 where it is not among them. */
export function indexOf({ pages }: Pick<LibraryState, 'pages'>, id: string): number {
  for (const [page, rows] of pages) {
    const index = rows.findIndex((row) => row.id === id)
    if (index !== -1) return page * pageSize + index
  }
  return -1
}

/** The row of a draft, undefined where it is not among those that are loaded. */
export function rowOf(state: Pick<LibraryState, 'pages'>, id: string): DraftRow | undefined {
  const index = indexOf(state, id)
  return index === -1 ? undefined : rowAt(state, index)
}

/**
 * Changes what is shown. The old rows stay until the new ones are here; the selection goes, since
 * nobody should act on rows that are out of sight.
 */
export function ask(change: Partial<LibraryQuery>): void {
  visible = { first: 0, last: 0 }
  useLibrary.setState(({ query }) => ({ query: { ...query, ...change }, selection: new Set(), cursor: null }))
  void refresh()
}

/** Takes search and filters away, in the view that is shown. */
export function askForAll(): void {
  ask({ search: '', status: null, agency: null, category: null, language: null })
}

/** Says which rows are on the screen, so that their pages are loaded. */
export function show(first: number, last: number): void {
  visible = { first: Math.floor(first / pageSize), last: Math.floor(Math.max(first, last) / pageSize) }
  if (useLibrary.getState().total !== null) loadVisible()
}

/** Loads what is on the screen anew. Pages out of sight are forgotten. */
export async function refresh(): Promise<void> {
  generation += 1
  asked.clear()
  const born = generation
  try {
    const { view } = useLibrary.getState().query
    const [facets, ...answers] = await Promise.all([
      desk.call('drafts.facets', { view }),
      ...visiblePages().map(async (page) => ({ page, ...(await list(page)) })),
    ])
    if (born !== generation) return
    const pages = new Map(answers.map(({ page, rows }) => [page, rows]))
    useLibrary.setState({ facets, pages, total: answers[0]?.total ?? 0, failure: null })
    // Somebody may have scrolled on meanwhile.
    loadVisible()
  } catch (error) {
    if (born === generation) fail(error)
  }
}

/**
 * The ids of the rows from one place to another, both included, in the list's order; loads what is
 * missing.
 */
export async function idsBetween(from: number, to: number): Promise<string[]> {
  const [first, last] = from < to ? [from, to] : [to, from]
  const missing = () => pagesOf(first, last).find((page) => !useLibrary.getState().pages.has(page))
  // Others write meanwhile: what is asked anew then forgets pages, and answers to older questions
  // count no more.
  for (let page = missing(); page !== undefined && (await load(page)); page = missing());
  const state = useLibrary.getState()
  return Array.from({ length: last - first + 1 }, (_, at) => rowAt(state, first + at)?.id).filter(
    (id) => id !== undefined,
  )
}

/**
 * Follows the desk's changes for as long as the window is open. Call once. Returns the way to stop.
 */
export function followLibrary(): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null
  const stops = [
    desk.on('drafts.changed', () => {
      timer ??= setTimeout(() => {
        timer = null
        void refresh()
      }, calmMs)
    }),
    useConnection.subscribe(({ state, epoch }, before) => {
      if (state === 'up' && epoch !== before.epoch) void refresh()
    }),
  ]
  if (useConnection.getState().state === 'up') void refresh()
  return () => {
    if (timer) clearTimeout(timer)
    for (const stop of stops) stop()
  }
}

function loadVisible(): void {
  const { pages } = useLibrary.getState()
  for (const page of visiblePages()) if (!pages.has(page) && !asked.has(page)) void load(page)
}

/** Whether the desk answered, be it to a question that is out of date by now. */
async function load(page: number): Promise<boolean> {
  const born = generation
  asked.add(page)
  try {
    const { total, rows } = await list(page)
    if (born === generation)
      useLibrary.setState(({ pages }) => ({ total, pages: new Map(pages).set(page, rows), failure: null }))
    return true
  } catch (error) {
    if (born === generation) fail(error)
    return false
  } finally {
    if (born === generation) asked.delete(page)
  }
}

function list(page: number): Promise<Result<'drafts.list'>> {
  return desk.call('drafts.list', { ...useLibrary.getState().query, offset: page * pageSize, limit: pageSize })
}

function visiblePages(): number[] {
  return pagesOf(visible.first * pageSize, visible.last * pageSize)
}

function pagesOf(first: number, last: number): number[] {
  const from = Math.floor(first / pageSize)
  return Array.from({ length: Math.floor(last / pageSize) - from + 1 }, (_, page) => from + page)
}

// The window says itself that the desk is away; the list is asked for again when it is back.
function fail(error: unknown): void {
  const failure = asLedeError(error)
  if (failure.code !== 'desk.away') useLibrary.setState({ failure })
}
