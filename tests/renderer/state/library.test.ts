import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { desk } from '#renderer/api/desk.ts'
import { idsBetween, refresh, rowAt, show, useLibrary } from '#renderer/state/library.ts'
import type { Result } from '#shared/api/contract.ts'

vi.mock('#renderer/api/host.ts', () => ({
  isMac: false,
  isWeb: true,
  reachDesk: () => Promise.reject(new Error('no desk')),
}))

type List = Result<'drafts.list'>

const total = 1_000
const pageSize = 100
const atOnce = useLibrary.getInitialState()

/** The requests for pages that the desk has not answered yet, with page numbers. */
let waiting: { page: number; answer(): void }[] = []

/** A desk with a thousand drafts, "row 0" to "row 999", that answers when told to. */
beforeEach(() => {
  waiting = []
  useLibrary.setState(atOnce, true)
  show(0, 20)
  const facets: Result<'drafts.facets'> = { agencies: [], categories: [], languages: [], statuses: [] } as never
  vi.spyOn(desk, 'call').mockImplementation((name, args) => {
    if (name !== 'drafts.list') return Promise.resolve(facets) as never
    const { offset = 0 } = args as { offset?: number }
    const rows = Array.from({ length: pageSize }, (_, at) => ({ id: `row ${offset + at}` }))
    const { promise, resolve } = Promise.withResolvers<List>()
    waiting.push({ page: offset / pageSize, answer: () => resolve({ total, rows } as never) })
    return promise as never
  })
})
afterEach(() => void vi.restoreAllMocks())

const asked = () => waiting.map(({ page }) => page)

/** Makes the desk answer a request for a page. */
async function answer(page: number): Promise<void> {
  for (const question of waiting.filter((one) => one.page === page)) question.answer()
  waiting = waiting.filter((one) => one.page !== page)
  await settled()
}

/** Resolves when nothing is left to do without the desk. */
const settled = () => new Promise((resolve) => setImmediate(resolve))

async function firstPage(): Promise<void> {
  const first = refresh()
  await answer(0)
  await first
}

it('loads the rows somebody scrolled to while the list was being asked for anew', async () => {
  await firstPage()
  const renewed = refresh()
  const scrolled = idsBetween(999, 999)
  await answer(9)
  await scrolled
  show(980, 999)
  await answer(0)
  await renewed
  await answer(9)
  expect(rowAt(useLibrary.getState(), 999)?.id).toBe('row 999')
})

it('asks again for rows whose answer came after a newer question', async () => {
  await firstPage()
  const ids = idsBetween(995, 999)
  const renewed = refresh()
  await answer(9)
  await answer(0)
  await renewed
  await answer(9)
  expect(await ids).toEqual(['row 995', 'row 996', 'row 997', 'row 998', 'row 999'])
})

it('asks once for rows that are on the screen, and not for those that are there', async () => {
  await firstPage()
  show(0, 20)
  expect(asked()).toEqual([])
  show(190, 210)
  show(195, 215)
  expect(asked()).toEqual([1, 2])
})
