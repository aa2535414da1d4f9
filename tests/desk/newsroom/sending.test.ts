import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { Sending } from '#desk/newsroom/sending.ts'
import type { Kept } from '#shared/newsroom/entry.ts'

const kept = (seq: number): Kept => ({ seq, previous: seq - 1, vector: new Uint8Array() })
const update = () => new Uint8Array(Y.encodeStateAsUpdate(new Y.Doc()))

describe('edits on their way to a newsroom', () => {
  it('that were given up and are committed all the same are known as rows', async () => {
    const answers: ((kept: Kept) => void)[] = []
    const heard: string[] = []
    const sending = new Sending({
      most: () => 16,
      send: () => new Promise((resolve) => answers.push(resolve)),
      inTurn: (work) => work(),
      kept: async (_, { seq }) => void heard.push(`kept ${seq}`),
      keptLate: (row) => void heard.push(`late ${row}`),
      failed: async () => {},
      onDone: () => {},
    })
    sending.add(update())
    // The story meets the newsroom anew, and sends what is missing there.
    sending.begin([update()])
    answers[0]?.(kept(7))
    answers[1]?.(kept(8))
    await sending.settled()
    expect(heard).toEqual(['late 7', 'kept 8'])
    expect(sending.isIdle).toBe(true)
  })
})
