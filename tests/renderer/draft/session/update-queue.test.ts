import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { ShelvedEdits } from '#renderer/draft/session/shelved-edits.ts'
import { type SaveState, UpdateQueue } from '#renderer/draft/session/update-queue.ts'
import { LedeError } from '#shared/api/errors.ts'
import { memoryShelf } from '#tests/helpers/memory-shelf.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A document whose edits go through a queue to a desk that answers when the test tells it to. */
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
    onSave: (save) => said.push(save),
    keep: new ShelvedEdits(shelf, 'draft:1', () => '/news'),
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
  await vi.advanceTimersByTimeAsync(63)
  expect([kept(), sent.length]).toEqual(['', 0])
  await vi.advanceTimersByTimeAsync(1)
  expect([kept(), sent.length]).toEqual(['Harbour', 1])
  await sent[0]?.answer()
  expect(code()).toBe('saved')
  await vi.advanceTimersByTimeAsync(500)
  expect(shelf.edits).toEqual([])
})

test('after five seconds without an answer it is said that nothing is saved yet, and unsaid when it is', async () => {
  const { type, sent, code, said, shelf } = startQueue()
  type('Harbour')
  await vi.advanceTimersByTimeAsync(5_063)
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

test('an edit that was on its way over a lost connection is sent again, also where the next one is lost before both sides met', async () => {
  const { type, sent, doc, desk, queue, code } = startQueue()
  queue.connected()
  queue.met(() => Y.encodeStateAsUpdate(doc))
  type('Harbour')
  await vi.advanceTimersByTimeAsync(64)
  // The second connection comes before it is known whether the first one delivered the edit.
  queue.connected()
  await sent[0]?.answer(new LedeError('desk.away'))
  expect(queue.isSaved).toBe(false)
  queue.connected()
  queue.met(() => Y.encodeStateAsUpdate(doc))
  await vi.advanceTimersByTimeAsync(64)
  await sent[1]?.answer()
  // Whatever else the desk may lack follows.
  await sent[2]?.answer()
  expect([desk.getText('text').toString(), code()]).toEqual(['Harbour', 'saved'])
})

test('a draft that was kept whole while the desk was silent goes as soon as the desk has it', async () => {
  const { type, sent, shelf, kept } = startQueue()
  type('Harbour')
  type(' reopens')
  await vi.advanceTimersByTimeAsync(6_000)
  expect([kept(), shelf.edits.length]).toEqual(['Harbour reopens', 1])
  await sent[0]?.answer()
  await vi.advanceTimersByTimeAsync(500)
  expect(shelf.edits).toEqual([])
})

test('what is typed while an edit is on its way stays kept when that one is acknowledged', async () => {
  const { type, sent, shelf, queue } = startQueue()
  type('Harbour')
  await vi.advanceTimersByTimeAsync(64)
  type(' reopens')
  await sent[0]?.answer()
  await vi.advanceTimersByTimeAsync(1_000)
  expect([shelf.edits.map(({ number }) => number), queue.isSaved]).toEqual([[2], false])
  await sent[1]?.answer()
  await vi.advanceTimersByTimeAsync(1_000)
  expect([shelf.edits, queue.isSaved]).toEqual([[], true])
})

test('where nothing can be kept it is said, and leaving the window is not safe', async () => {
  const { shelf, type, queue, code, sent } = startQueue()
  shelf.refuse = true
  type('Harbour')
  await vi.advanceTimersByTimeAsync(6_000)
  expect([code(), queue.isSafe]).toEqual(['save.onlyHere', false])
  // Once there is room again, it is stored.
  shelf.refuse = false
  await sent[0]?.answer(new LedeError('desk.silent'))
  await vi.advanceTimersByTimeAsync(0)
  expect([code(), queue.isSafe]).toEqual(['save.waits', true])
  await vi.advanceTimersByTimeAsync(1_000)
  await sent[1]?.answer()
  expect([code(), queue.isSafe]).toEqual(['saved', true])
})

test('a window may be left as soon as what was typed is kept', async () => {
  const { type, queue } = startQueue()
  type('Harbour')
  expect(queue.isSafe).toBe(false)
  await vi.advanceTimersByTimeAsync(64)
  expect([queue.isSafe, queue.isSaved]).toEqual([true, false])
})

test('an edit of a draft that is gone is kept with the whole draft', async () => {
  const { type, sent, code, kept, desk, doc, shelf } = startQueue()
  type('Harbour')
  await vi.advanceTimersByTimeAsync(64)
  await sent[0]?.answer()
  type(' reopens')
  await vi.advanceTimersByTimeAsync(64)
  await sent[1]?.answer(new LedeError('draft.missing'))
  await vi.advanceTimersByTimeAsync(60_000)
  expect([code(), sent.length, kept()]).toEqual(['draft.missing', 2, 'Harbour reopens'])
  expect(shelf.edits).toHaveLength(1)
  expect(desk.getText('text').toString()).toBe('Harbour')
  expect(doc.getText('text').toString()).toBe('Harbour reopens')
})

test('a failure with a reason is said as that reason, however long it lasts', async () => {
  const { type, sent, said, code } = startQueue()
  type('Harbour')
  for (let second = 0; second < 10; second += 1) {
    await vi.advanceTimersByTimeAsync(1_000)
    await sent[second]?.answer(new LedeError('store.full'))
  }
  expect(code()).toBe('store.full')
  expect(said.every((save) => save.state !== 'unsaved' || save.reason.code === 'store.full')).toBe(true)
})

test('the edits of one library, and of one document, are nobody else’s', async () => {
  const shelf = memoryShelf()
  const text = new TextEncoder().encode('x')
  const keep = new ShelvedEdits(shelf, 'draft:1', () => '/news')
  keep.add(text)
  keep.flush()
  const others = ['/sports', '/news'].map((library) => new ShelvedEdits(shelf, 'draft:2', () => library))
  for (const other of [...others, new ShelvedEdits(shelf, 'draft:1', () => '/sports')])
    expect(await other.left()).toBeNull()
  expect(shelf.edits).toMatchObject([{ library: '/news', document: 'draft:1', update: text }])
})

test('no more is kept of a document than there is room for', async () => {
  const shelf = memoryShelf()
  const keep = new ShelvedEdits(shelf, 'draft:1', () => '/news')
  const large = new Uint8Array(40 * 1024 * 1024)
  keep.add(large)
  keep.flush()
  await vi.advanceTimersByTimeAsync(0)
  expect(keep.isSafe).toBe(true)
  keep.add(large)
  const last = keep.flush()
  await vi.advanceTimersByTimeAsync(0)
  expect([keep.isSafe, shelf.edits.length]).toEqual([false, 1])
  keep.acknowledge(last)
  await vi.advanceTimersByTimeAsync(500)
  expect([keep.isSafe, shelf.edits.length]).toEqual([true, 0])
})
