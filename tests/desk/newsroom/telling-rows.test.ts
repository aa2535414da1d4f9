import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Row } from '#newsroom/log-rows.ts'
import type { Sql } from '#newsroom/sql.ts'
import { TellingRows } from '#newsroom/telling-rows.ts'

const about = { story: 'story', kind: 'edit', desk: null, author: 'a', device: 'd', schema: 1, at: 1 } as const
const rowAt = (seq: number): Row => ({
  ...{ ...about, seq, previous: seq - 1, hash: String(seq), at_desk: 'sport' },
  bytes: new Uint8Array([seq]),
})

describe('rows of a newsroom that are sent', () => {
  let committed: Row[]
  let isAway: boolean
  let sent: number[]
  let telling: TellingRows

  beforeEach(() => {
    vi.useFakeTimers()
    committed = []
    sent = []
    isAway = false
    const sql: Sql = {
      query: async <Found>(_: string, values: readonly unknown[] = []) => {
        if (isAway) throw new Error('away')
        // It is asked for the rows after a place, so many at most.
        const [after, most] = values.map(Number)
        return committed.filter(({ seq }) => seq > (after ?? 0)).slice(0, most) as Found[]
      },
      transaction: () => Promise.reject(new Error('none')),
      listen: async () => {},
      claims: () => null,
      close: async () => {},
    }
    telling = new TellingRows(sql, 0, { onRow: ({ seq }) => void sent.push(seq), onRefused: () => {} })
    telling.begin()
  })
  afterEach(async () => {
    await telling.close()
    vi.useRealTimers()
  })

  const upTo = (last: number) => {
    while (committed.length < last) committed.push(rowAt(committed.length + 1))
  }
  const all = (last: number) => Array.from({ length: last }, (_, at) => at + 1)

  it('are sent once they can be read, though the notice of them came while they could not', async () => {
    isAway = true
    upTo(3)
    telling.noticed(3)
    await vi.advanceTimersByTimeAsync(100)
    expect(sent).toEqual([])
    isAway = false
    await vi.advanceTimersByTimeAsync(1_000)
    expect(sent).toEqual(all(3))
  })

  it('are sent though no notice came, more of them than are read at once', async () => {
    upTo(1_001)
    await vi.advanceTimersByTimeAsync(5_100)
    expect(sent).toEqual(all(1_001))
  })

  it('are there for whoever asks up to a place, each once', async () => {
    upTo(2)
    await Promise.all([telling.upTo(2), telling.upTo(1)])
    expect(sent).toEqual(all(2))
    isAway = true
    upTo(3)
    await telling.upTo(3)
    isAway = false
    await vi.advanceTimersByTimeAsync(1_000)
    expect(sent).toEqual(all(3))
  })

  it('are not asked for any more by a process that has ended', async () => {
    await telling.close()
    upTo(1)
    telling.noticed(1)
    await vi.advanceTimersByTimeAsync(20_000)
    expect(sent).toEqual([])
  })
})
