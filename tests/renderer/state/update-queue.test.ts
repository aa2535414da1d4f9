import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import type { SaveState } from '#renderer/state/update-queue.ts'
import type { LedeError } from '#shared/api/errors.ts'
import { memoryShelf } from '#tests/helpers/memory-shelf.ts'

vi.mock('#renderer/api/host.ts', () => ({ openDesk: () => Promise.reject(new Error('no desk')) }))

const { useConnection } = await import('#renderer/api/desk.ts')
const { Keep } = await import('#renderer/state/keep.ts')
const { UpdateQueue } = await import('#renderer/state/update-queue.ts')

beforeEach(() => {
  vi.useFakeTimers()
  useConnection.setState({ state: 'up', epoch: 1, isSilent: false, library: '/news' })
})
afterEach(() => {
  vi.useRealTimers()
})

/** A document whose edits go through a queue to a desk that answers when the test says so. */
function startQueue() {
  const shelf = memoryShelf()
  const doc = new Y.Doc()
  const desk = new Y.Doc()
  const sent: { update: Uint8Array; answer(error?: LedeError): Promise<void> }[] = []
  const said: SaveState[] = []
  const queue = new UpdateQueue({
    send: (update) =>
      new Promise((resolve, reject) => {
        sent.push({
          update,
          answer: async (error) => {
            if (error) reject(error)
            else {
              Y.applyUpdate(desk, update)
              resolve(null)
            }
            await vi.advanceTimersByTimeAsync(0)
          },
        })
      }),
    meet: async () => {},
    onSave: (save) => said.push(save),
    keep: new Keep(shelf, 'draft:1', () => '/news'),
    whole: () => Y.encodeStateAsUpdate(doc),
  })
  doc.on('update', (update: Uint8Array) => queue.add(update))
  const type = (text: string) => doc.getText('text').insert(doc.getText('text').length, text)
  const kept = () => {
    const read = new Y.Doc()
    for (const { update } of shelf.edits) Y.applyUpdate(read, update)
    return read.getText('text').toString()
  }
  const code = () => {
    const last = said.at(-1)
    return last?.state === 'unsaved' ? last.reason.code : last?.state
  }
  return { shelf, doc, desk, queue, sent, said, type, kept, code }
}

test('an edit is in the window’s storage before it is sent, and no longer once it is acknowledged', async () => {
  const { shelf, type, sent, kept, code } = startQueue()
  type('Harbour')
  await vi.advanceTimersByTimeAsync(16)
  expect([kept(), sent.length]).toEqual(['Harbour', 0])
  await vi.advanceTimersByTimeAsync(16)
  expect(sent).toHaveLength(1)
  await sent[0]?.answer()
  expect(code()).toBe('saved')
  await vi.advanceTimersByTimeAsync(500)
  expect(shelf.edits).toEqual([])
})

test('after five seconds without an answer it is said that nothing is saved yet, and unsaid when it is', async () => {
  const { type, sent, code, said, shelf } = startQueue()
  type('Harbour')
  await vi.advanceTimersByTimeAsync(5_031)
  expect(code()).toBe('saving')
  await vi.advanceTimersByTimeAsync(1)
  expect(code()).toBe('save.waits')
  type(' reopens')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(said).toHaveLength(2)
  await sent[0]?.answer()
  await vi.advanceTimersByTimeAsync(0)
  await sent[1]?.answer()
  expect(code()).toBe('saved')
  await vi.advanceTimersByTimeAsync(500)
  expect(shelf.edits).toEqual([])
})
