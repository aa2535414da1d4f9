import type { CheckedArgs, DraftRow, LibraryView, ListColumn, Result } from '#shared/api/contract.ts'
import { type Status, statuses } from '#shared/article/status.ts'
import { matchExpression, parseQuery, type SearchTerm } from '../search/query.ts'
import { highlight, snippetOf } from '../search/snippet.ts'
import type { Database, Value } from './database.ts'

type Query = CheckedArgs<'drafts.list'>
/** The view of a query and its filters. */
type Filters = Pick<Query, 'view' | 'status' | 'agency' | 'category' | 'language'>

interface Row {
  id: string
  headline: string
  slugline: string
  agency: string
  category: string
  place: string
  language: string
  status: DraftRow['status']
  embargo_until: string | null
  published_at: string | null
  words: number
  created_at: number
  changed_at: number
  binned_at: number | null
  /** Only for a search. */
  text?: string | null
}

// Unset values come last in both directions.
const orders: Readonly<Record<ListColumn, { column: string; emptyLast: boolean }>> = {
  headline: { column: 'headline_order', emptyLast: true },
  slugline: { column: 'slugline_order', emptyLast: true },
  agency: { column: 'agency_order', emptyLast: true },
  category: { column: 'category_order', emptyLast: true },
  place: { column: 'place_order', emptyLast: true },
  status: { column: 'status_order', emptyLast: false },
  changedAt: { column: 'changed_at', emptyLast: false },
}

const inLibrary = 'binned_at is null'
const statusView = (status: Status) => `${inLibrary} and status_order = ${statuses.indexOf(status)}`

/** The condition of each view. */
const views: Readonly<Record<LibraryView, string>> = {
  library: inLibrary,
  mine: `${inLibrary} and key in (select draft from writers where person = ?)`,
  inReview: statusView('inReview'),
  changesRequested: statusView('changesRequested'),
  approved: statusView('approved'),
  published: statusView('published'),
  killed: statusView('killed'),
  spiked: statusView('spiked'),
  bin: 'binned_at is not null',
}

/** What the question marks of a view's condition stand for. */
const viewValues = (view: LibraryView, me: string | null): Value[] => (view === 'mine' ? [me] : [])

/**
 * A page of the library or the bin, and the number of drafts that match the query. A search without
 * any word matches everything.
 */
export function listDrafts(database: Database, query: Query, me: string | null): Result<'drafts.list'> {
  const terms = parseQuery(query.search)
  const searched = terms.length > 0
  if (searched) findDrafts(database, terms)
  const { condition, values } = conditionOf(query, me)
  const total = database.get<{ n: number }>(
    `select count(*) as n from ${searched ? 'found join drafts using (key)' : 'drafts'} where ${condition}`,
    ...values,
  )
  // First the page by keys only: sorting complete rows, with their texts, takes three times as
  // long. The plus keeps SQLite from going through the matches one by one instead of along the
  // index that is already sorted.
  const keys = database.all<{ key: number }>(
    `select key from drafts where ${condition} ${searched ? 'and +key in found' : ''} order by ${orderOf(query)} limit ? offset ?`,
    ...values,
    query.limit,
    query.offset,
  )
  const select = searched ? rowWithPassages : plainRow
  const rows = keys.flatMap(({ key }) => database.get<Row>(select, key) ?? [])
  return { total: total?.n ?? 0, rows: rows.map((row) => draftRow(row, terms)) }
}

const columns =
  'id, headline, slugline, agency, category, place, language, status, embargo_until, published_at, words, created_at, changed_at, binned_at'
const plainRow = `select ${columns} from drafts where key = ?`
const rowWithPassages = `select ${columns}, text from drafts left join passages on passages.draft = drafts.key where key = ?`

/**
 * Fills the table `found` with the keys that match a search, so that the index is asked only once
 * for the count and the page.
 */
export function findDrafts(database: Database, terms: readonly SearchTerm[]): void {
  database.exec('create temp table if not exists found (key integer primary key)')
  database.exec('delete from found')
  database.run('insert into found select rowid from search where search match ?', matchExpression(terms))
}

/** The values for a view's filters: those in use, most used first. */
export function facetsOf(database: Database, view: LibraryView, me: string | null): Result<'drafts.facets'> {
  const valuesOf = (column: 'agency' | 'category' | 'language') =>
    database
      .all<{ value: string }>(
        `select ${column} as value from drafts where ${views[view]} and ${column} <> '' group by 1 order by count(*) desc, 1`,
        ...viewValues(view, me),
      )
      .map((row) => row.value)
  return {
    counts: countsOf(database, me),
    agencies: valuesOf('agency'),
    categories: valuesOf('category'),
    languages: valuesOf('language'),
  }
}

function countsOf(database: Database, me: string | null): Record<LibraryView, number> {
  const byStatus = database.all<{ status_order: number; n: number }>(
    `select status_order, count(*) as n from drafts where ${inLibrary} group by 1`,
  )
  const count = (condition: string, ...values: Value[]) =>
    database.get<{ n: number }>(`select count(*) as n from drafts where ${condition}`, ...values)?.n ?? 0
  const withStatus = (status: Status) => byStatus.find((row) => row.status_order === statuses.indexOf(status))?.n ?? 0
  return {
    library: byStatus.reduce((sum, { n }) => sum + n, 0),
    mine: count(views.mine, me),
    inReview: withStatus('inReview'),
    changesRequested: withStatus('changesRequested'),
    approved: withStatus('approved'),
    published: withStatus('published'),
    killed: withStatus('killed'),
    spiked: withStatus('spiked'),
    bin: count(views.bin),
  }
}

/** The condition of a view and its filters, as SQL, without the search. */
export function conditionOf(query: Filters, me: string | null): { condition: string; values: Value[] } {
  const conditions = [views[query.view]]
  const values = viewValues(query.view, me)
  for (const column of ['status', 'agency', 'category', 'language'] as const) {
    const value = query[column]
    if (value === null) continue
    conditions.push(`${column} = ?`)
    values.push(value)
  }
  return { condition: conditions.join(' and '), values }
}

function orderOf(query: Query): string {
  const { column, emptyLast } = orders[query.sort]
  const way = query.descending ? 'desc' : 'asc'
  // The key decides among equal values, so that pages never repeat or skip a draft.
  return `${emptyLast ? `${column} = '', ` : ''}${column} ${way}, key ${way}`
}

function draftRow(row: Row, terms: readonly SearchTerm[]): DraftRow {
  const searched = terms.length > 0
  return {
    id: row.id,
    headline: row.headline,
    slugline: row.slugline,
    agency: row.agency,
    category: row.category,
    place: row.place,
    language: row.language,
    status: row.status,
    embargoUntil: row.embargo_until,
    publishedAt: row.published_at,
    words: row.words,
    createdAt: row.created_at,
    changedAt: row.changed_at,
    binnedAt: row.binned_at,
    headlineParts: searched ? highlight(row.headline, terms) : [],
    snippet: searched ? snippetOf(row.text ?? '', terms) : [],
  }
}
