import { expect, it } from 'vitest'
import type { DeskClient } from '#shared/api/contract.ts'
import { libraryOf } from './library-of.ts'

/** Calls that are not in the contract, or not in this form. */
export function refusedSuite(desk: () => DeskClient): void {
  const { headlines } = libraryOf(desk)

  it('is refused by name', async () => {
    const call = desk().call as (name: string, args: unknown) => Promise<unknown>
    for (const name of ['drafts.steal', 'toString', '__proto__', '']) {
      await expect(call(name, {})).rejects.toMatchObject({ code: 'call.unknown' })
    }
  })

  it('is refused by shape', async () => {
    const call = desk().call as (name: string, args: unknown) => Promise<unknown>
    const hostile: [string, unknown][] = [
      ['drafts.open', null],
      ['drafts.open', { id: 7 }],
      ['drafts.append', { id: 'x', update: 'text' }],
      ['drafts.list', { sort: 'headline; drop table drafts' }],
      ['drafts.list', { limit: 1e9 }],
      ['drafts.bin', { ids: [] }],
      ['drafts.create', { article: {} }],
      ['settings.write', {}],
    ]
    for (const [name, args] of hostile) {
      await expect(call(name, args), name).rejects.toMatchObject({ code: 'call.invalid' })
    }
    expect(await headlines()).toEqual([])
  })
}
