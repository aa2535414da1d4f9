import { create } from 'zustand'
import { desk, useConnection } from '#renderer/api/desk.ts'
import type { CheckedArgs, DraftRow, Result } from '#shared/api/contract.ts'
import { asLedeError, type LedeError } from '#shared/api/errors.ts'

/** What the library shows: every choice of the pane. */
export type LibraryQuery = Omit<CheckedArgs<'drafts.list'>, 'offset' | 'limit'>

export type Filter = 'status' | 'agency' | 'category' | 'language'

export const filters = ['status', 'agency', 'category', 'language'] as const satisfies readonly Filter[]

/**
 * The row with the keyboard cursor. Rows move while others write, so the id counts; if that row is
 * gone, the cursor continues from its last position.
 */
export interface Cursor {
  id: string
  index: number
}

interface LibraryState {
  query: LibraryQuery
  /** The number of drafts that match; null until the desk has answered once. */
  total: number | null
  /** The loaded rows by page. A missing page has not been scrolled to yet. */
  pages: ReadonlyMap<number, readonly DraftRow[]>
  facets: Result<'drafts.facets'> | null
  failure: LedeError | null
  selection: ReadonlySet<string>
  cursor: Cursor | null
  /** Whether the list has the focus: then commands apply to its selection. */
  focused: boolean
}

export const pageSize = 100

/** Writing changes the list all the time. It is loaded at most this often, in milliseconds. */
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

// An answer belongs to the generation in which it was requested: after a newer request it no longer
// counts.
let generation = 0
let visible = { first: 0, last: 0 }
const asked = new Set<number>()

/** The row at a position of the list; undefined while its page is not loaded. */
export function rowAt({ pages }: Pick<LibraryState, 'pages'>, index: number): DraftRow | undefined {
  return pages.get(Math.floor(index / pageSize))?.[index % pageSize]
}

/** The position of a draft among the loaded rows; -1 if it is not there. */
export function indexOf({ pages }: Pick<LibraryState, 'pages'>, id: string): number {
  for (const [page, rows] of pages) {
    const index = rows.findIndex((row) => row.id === id)
    if (index !== -1) return page * pageSize + index
  }
  return -1
}

/** The row of a draft; undefined if it is not loaded. */
export function rowOf(state: Pick<LibraryState, 'pages'>, id: string): DraftRow | undefined {
  const index = indexOf(state, id)
  return index === -1 ? undefined : rowAt(state, index)
}

/**
 * Changes what is shown. The old rows stay until the new ones arrive. The selection is cleared,
 * since nobody should act on rows that are out of sight.
 */
export function ask(change: Partial<LibraryQuery>): void {
  visible = { first: 0, last: 0 }
  useLibrary.setState(({ query }) => ({ query: { ...query, ...change }, selection: new Set(), cursor: null }))
  void refresh()
}

/** Clears the search and the filters of the present view. */
export function askForAll(): void {
  ask({ search: '', status: null, agency: null, category: null, language: null })
}

/** Reports which rows are visible, so that their pages are loaded. */
export function show(first: number, last: number): void {
  visible = { first: Math.floor(first / pageSize), last: Math.floor(Math.max(first, last) / pageSize) }
  if (useLibrary.getState().total !== null) loadVisible()
}

/** Loads the visible pages again and forgets the others. */
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
    // What shows only the counts need not render again at each edit of a story.
    const known = useLibrary.getState().facets
    const counted = JSON.stringify(known) === JSON.stringify(facets) ? known : facets
    useLibrary.setState({ facets: counted, pages, total: answers[0]?.total ?? 0, failure: null })
    // The list may have been scrolled in the meantime.
    loadVisible()
  } catch (error) {
    if (born === generation) fail(error)
  }
}

/**
 * The ids of the rows from one position to another, both included, in the list's order. Loads
 * missing rows.
 */
export async function idsBetween(from: number, to: number): Promise<string[]> {
  const [first, last] = from < to ? [from, to] : [to, from]
  const missing = () => pagesOf(first, last).find((page) => !useLibrary.getState().pages.has(page))
  // Others may write in the meantime: a refresh then forgets pages, and answers to older requests
  // no longer count.
  for (let page = missing(); page !== undefined && (await load(page)); page = missing());
  const state = useLibrary.getState()
  return Array.from({ length: last - first + 1 }, (_, at) => rowAt(state, first + at)?.id).filter(
    (id) => id !== undefined,
  )
}

/**
 * Follows the desk's changes while the window is open. Call it once. Returns a function that stops
 * it.
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

/** Whether the desk answered, even if the request is out of date by now. */
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

// The window reports that the desk is away. The list is requested again when the desk is back.
function fail(error: unknown): void {
  const failure = asLedeError(error)
  if (failure.code !== 'desk.away') useLibrary.setState({ failure })
}
