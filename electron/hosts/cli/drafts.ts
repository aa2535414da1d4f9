import type { DeskClient, DraftRow, ListQuery } from '#shared/api/contract.ts'
import { CliFailure } from './failure.ts'

const pageSize = 500

/** Every draft that matches a query, fetched page by page. */
export async function allDrafts(
  desk: DeskClient,
  query: Omit<ListQuery, 'offset' | 'limit'> = {},
): Promise<DraftRow[]> {
  const found: DraftRow[] = []
  for (;;) {
    const { total, rows } = await desk.call('drafts.list', { ...query, offset: found.length, limit: pageSize })
    found.push(...rows)
    if (rows.length === 0 || found.length >= total) return found
  }
}

/**
 * Finds drafts by id or by an unambiguous beginning of an id, also in the bin and among the
 * newsroom's.
 *
 * Returns a function that gives the id, or throws CliFailure `id.none` or `id.several`.
 */
export async function draftFinder(desk: DeskClient): Promise<(beginning: string) => string> {
  const rows = [...(await allDrafts(desk)), ...(await allDrafts(desk, { view: 'bin' }))]
  const { ids } = await desk.call('newsroom.elsewhere', {})
  const known = [...rows.map(({ id }) => id), ...ids]
  return (beginning) => {
    if (known.includes(beginning)) return beginning
    const fitting = known.filter((id) => id.startsWith(beginning))
    const [id] = fitting
    if (id === undefined || beginning === '') throw new CliFailure('id.none', { id: beginning })
    if (fitting.length > 1) throw new CliFailure('id.several', { id: beginning, count: fitting.length })
    return id
  }
}
