import type { FindScope } from '#shared/api/contract.ts'
import { parseQuery } from '../search/query.ts'
import type { Database } from './database.ts'
import { conditionOf, findDrafts } from './list.ts'

/** What is known of a draft's text without reading its document. */
export interface KnownText {
  key: number
  id: string
  headline: string
  /** Whether the draft has changed since, so that nothing here is certain. */
  stale: boolean
  /** Everything else that is searched, one line each. */
  text: string
}

/**
 * The drafts of a scope by key, youngest first, starting with those older than `from`. `me`: whose
 * drafts are `mine`.
 */
export function keysInScope(database: Database, scope: FindScope, me: string | null, from: number | null): number[] {
  const terms = parseQuery(scope.search)
  if (terms.length > 0) findDrafts(database, terms)
  const { condition, values } = conditionOf(scope, me)
  const conditions = [
    condition,
    'binned_at is null',
    ...(scope.published ? [] : ["status <> 'published'"]),
    ...(terms.length > 0 ? ['+key in found'] : []),
    ...(from === null ? [] : ['key < ?']),
  ]
  const rows = database.all<{ key: number }>(
    `select key from drafts where ${conditions.join(' and ')} order by key desc`,
    ...values,
    ...(from === null ? [] : [from]),
  )
  return rows.map(({ key }) => key)
}

/** The known text of a draft; null if the draft no longer exists. */
export function knownText(database: Database, key: number): KnownText | null {
  const row = database.get<{ key: number; id: string; headline: string; stale: number; text: string | null }>(
    'select key, id, headline, stale, text from drafts left join passages on passages.draft = drafts.key where key = ? and binned_at is null',
    key,
  )
  return row === undefined ? null : { ...row, stale: row.stale === 1, text: row.text ?? '' }
}
