import { expect, it } from 'vitest'
import type { DeskClient } from '#shared/api/contract.ts'

/** Reading files. */
export function importSuite(desk: () => DeskClient): void {
  const copy =
    'Ferry line to reopen\n\nHAMBURG, March 5 (AP) — The ferry sails again on Monday.\n\nTickets cost less than before.\n'

  it('reads wire copy, and composes it anew', async () => {
    const { stories } = await desk().call('import.read', {
      name: 'ferry.txt',
      bytes: new Uint8Array(new TextEncoder().encode(copy)),
      referenceDate: '2026-03-06',
    })
    const [reading] = stories
    expect(reading).toMatchObject({ name: 'ferry.txt', format: 'wire' })
    expect(reading?.article).toMatchObject({
      headline: 'Ferry line to reopen',
      dateline: { place: 'Hamburg', date: '2026-03-05', agency: 'AP' },
    })
    const lines = (reading?.lines ?? []).map((line) =>
      line.role === 'headline' ? { ...line, role: 'kicker' as const } : line,
    )
    const composed = await desk().call('import.compose', { name: 'ferry.txt', lines, referenceDate: '2026-03-06' })
    expect(composed.article).toMatchObject({ headline: null, kicker: 'Ferry line to reopen' })
  })

  it('says what is wrong with a file', async () => {
    await expect(desk().call('import.read', { name: 'nothing.txt', bytes: new Uint8Array() })).rejects.toMatchObject({
      code: 'file.empty',
      details: { name: 'nothing.txt' },
    })
  })
}
