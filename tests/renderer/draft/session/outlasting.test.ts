import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { DraftSession, fieldOrigin } from '#renderer/draft/session/draft-session.ts'
import type { Desk, DeskClient } from '#shared/api/contract.ts'
import { LedeError } from '#shared/api/errors.ts'
import { bodyOf, getField, readBody, setField } from '#shared/article/draft.ts'
import { rescuedArticle } from '#shared/article/rescue.ts'
import { cases } from '#tests/helpers/cases.ts'
import { temporaryDesk } from '#tests/helpers/desk.ts'
import { memoryShelf } from '#tests/helpers/memory-shelf.ts'
import { linkTo, partsOver } from '#tests/helpers/session-parts.ts'
import { story } from '#tests/helpers/story.ts'

const line = {
  /**
   * `slow`: its answers take a moment. `stopped`: it keeps the connection and does nothing. `deaf`:
   * it does what it is told, and its answers are lost.
   */
  state: 'there' as 'there' | 'slow' | 'stopped' | 'deaf',
  cut: () => {},
}

/**
 * The connection to the desk: calls that are open when it is cut are rejected, as by a port that
 * closes.
 */
const link = linkTo(async () => {
  const client = real.connect()
  const open = new Set<() => void>()
  let cut: () => void = () => {}
  const closed = new Promise<void>((resolve) => {
    cut = resolve
  })
  line.cut = () => {
    client.close()
    for (const fail of open) fail()
    cut()
  }
  const call: DeskClient['call'] = (name, args) =>
    new Promise((resolve, reject) => {
      open.add(() => reject(new LedeError('desk.away')))
      if (line.state === 'stopped') return
      const done = client.call(name, args)
      if (line.state === 'there') done.then(resolve, reject)
      if (line.state === 'slow') done.then((result) => setTimeout(() => resolve(result), 45), reject)
    })
  return { call, on: client.on.bind(client), close: client.close.bind(client), closed }
})
const shelf = memoryShelf()
const parts = partsOver(link, { shelf })
let close: () => Promise<void>
let real: Desk
let folder: string

beforeAll(async () => {
  const opened = await temporaryDesk()
  ;({ desk: real, folder, close } = opened)
})
afterAll(() => close())
beforeEach(() => {
  // The desk starts its calls in turns of the event loop, which continue by themselves.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'] })
  line.state = 'there'
  shelf.edits = []
})
afterEach(() => {
  vi.useRealTimers()
})

/** Lets time pass, with the desk answering meanwhile. */
async function pass(milliseconds: number): Promise<void> {
  const steps = 5
  for (let step = 0; step < steps; step += 1) {
    await vi.advanceTimersByTimeAsync(milliseconds / steps)
    for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve))
  }
}

let running = false

async function openSession(id: string): Promise<DraftSession> {
  if (!running) void link.run()
  running = true
  await pass(10)
  const session = new DraftSession(id, parts)
  await pass(10)
  return session
}

async function newDraftOf(headline: string): Promise<string> {
  const { id } = await real.connect().call('drafts.create', { article: story({ headline }, ['']) })
  return id
}

function type(session: DraftSession, text: string): void {
  const [paragraph] = bodyOf(session.doc).toArray() as Y.XmlElement[]
  session.doc.transact(() => {
    if (paragraph?.length === 0) paragraph.insert(0, [new Y.XmlText()])
    const inside = paragraph?.get(0) as Y.XmlText
    inside.insert(inside.length, text)
  }, fieldOrigin)
}

/** Another desk replaces the one that does not answer. */
async function replaceDesk(): Promise<void> {
  line.state = 'there'
  line.cut()
  await pass(10_000)
}

const bodyOn = async (id: string) => (await real.connect().call('drafts.article', { id })).article.bodyText

type Step = 'type' | 'pause' | 'slow' | 'stop' | 'deafen' | 'replace' | 'reload' | 'second window'
const step = fc.constantFrom<Step>(
  ...([
    'type',
    'type',
    'type',
    'pause',
    'pause',
    'slow',
    'stop',
    'deafen',
    'replace',
    'reload',
    'second window',
  ] as const),
)

test('in whatever order edits, answers, reloads and other desks follow each other, the draft ends with every typed edit, once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const id = await newDraftOf('Harbour')
      let session = await openSession(id)
      const typed: string[] = []
      for (const each of steps) {
        if (each === 'type' && session.state.getState().phase === 'open') {
          typed.push(`<${typed.length}>`)
          type(session, `<${typed.length - 1}>`)
        }
        if (each === 'pause') await pass(40)
        if (each === 'slow') line.state = 'slow'
        if (each === 'stop') line.state = 'stopped'
        if (each === 'deafen') line.state = 'deaf'
        if (each === 'replace') await replaceDesk()
        if (each === 'reload') {
          session.flush()
          await pass(0)
          session.close()
          session = await openSession(id)
        }
        if (each === 'second window' && line.state === 'there') (await openSession(id)).close()
      }
      await replaceDesk()
      await pass(60_000)
      const text = await bodyOn(id)
      expect([...text.matchAll(/<\d+>/g)].map(([found]) => found).toSorted()).toEqual(typed.toSorted())
      expect(session.state.getState().save).toEqual({ state: 'saved' })
      expect(shelf.edits).toEqual([])
      session.close()
    }),
    cases(60),
  )
})

test('what is left of a draft in the bin waits there until it is taken out of it', async () => {
  const id = await newDraftOf('Binned')
  const before = await openSession(id)
  line.state = 'stopped'
  type(before, 'Typed.')
  await pass(100)
  before.close()
  await real.connect().call('drafts.bin', { ids: [id] })
  await replaceDesk()
  const session = await openSession(id)
  await pass(1_000)
  expect(session.state.getState()).toMatchObject({ readOnly: 'bin', save: { state: 'unsaved' }, stranded: false })
  expect(bodyOf(session.doc).toString()).toContain('Typed.')
  await real.connect().call('drafts.restore', { ids: [id] })
  await pass(2_000)
  expect([await bodyOn(id), session.state.getState().save.state, shelf.edits]).toEqual(['Typed.', 'saved', []])
  session.close()
})

test('what is left of a draft that is gone is offered whole, and forgotten when nobody wants it', async () => {
  const id = await newDraftOf('Gone')
  const before = await openSession(id)
  line.state = 'stopped'
  setField(before.doc, 'headline', 'Gone, and back', fieldOrigin)
  type(before, 'Typed.')
  await pass(6_000)
  before.close()
  await real.connect().call('drafts.bin', { ids: [id] })
  await real.connect().call('drafts.emptyBin', {})
  await replaceDesk()
  const session = await openSession(id)
  expect(session.state.getState()).toMatchObject({ phase: 'failed', stranded: true, save: { state: 'unsaved' } })
  expect(rescuedArticle(session.strandedEdits(), 'en')).toMatchObject({ headline: 'Gone, and back', status: 'draft' })
  await session.forgetStranded()
  await pass(1_000)
  expect([shelf.edits, session.state.getState().stranded, session.isSaved]).toEqual([[], false, true])
  session.close()
})

test('what rests on something that the draft has not is not joined to it, and not lost', async () => {
  const id = await newDraftOf('Older')
  const before = await openSession(id)
  const doc = new Y.Doc()
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(before.doc))
  before.close()
  const edits: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => edits.push(update))
  setField(doc, 'headline', 'Never here', fieldOrigin)
  setField(doc, 'deck', 'Rests on it', fieldOrigin)
  const place = { library: folder, document: `draft:${id}`, window: 'another', number: 1 }
  shelf.edits = [{ ...place, update: edits[1] ?? new Uint8Array() }]
  const session = await openSession(id)
  expect(session.state.getState()).toMatchObject({ phase: 'open', stranded: true, save: { state: 'saved' } })
  expect(getField(session.doc, 'deck')).toBeNull()
  expect(shelf.edits).toHaveLength(1)
  expect(JSON.stringify(rescuedArticle(session.strandedEdits(), 'en').body)).toContain('Rests on it')
  expect(await session.forgetStranded()).toBe(true)
  expect([shelf.edits, readBody(session.doc).type]).toEqual([[], 'doc'])
  session.close()
})

test('what a newer Lede left is not bound to an editor that does not know it, and reaches the desk', async () => {
  const id = await newDraftOf('Newer')
  const doc = new Y.Doc()
  Y.applyUpdate(doc, (await real.connect().call('drafts.open', { id })).update)
  const state = Y.encodeStateVector(doc)
  bodyOf(doc).push([new Y.XmlElement('hologram')])
  const update = Y.encodeStateAsUpdate(doc, state)
  const session = await openSession(id)
  const release = session.bind()
  shelf.edits = [{ library: folder, document: `draft:${id}`, window: 'another', number: 1, update }]
  const next = new DraftSession(id, parts)
  next.bind()
  await pass(2_000)
  expect(next.state.getState().readOnly).toBe('newer')
  expect(bodyOf(next.doc).toString()).not.toContain('hologram')
  const whole = new Y.Doc()
  Y.applyUpdate(whole, (await real.connect().call('drafts.open', { id })).update)
  expect(bodyOf(whole).toString()).toContain('hologram')
  expect(shelf.edits).toEqual([])
  release()
  session.close()
  next.close()
})

test('another library’s edits are not looked at', async () => {
  const id = await newDraftOf('Ours')
  shelf.edits = [
    { library: '/another', document: `draft:${id}`, window: 'another', number: 1, update: new Uint8Array([1, 2, 3]) },
  ]
  const session = await openSession(id)
  expect(link.connection.getState().library).toBe(folder)
  expect(session.state.getState()).toMatchObject({ phase: 'open', stranded: false })
  expect(shelf.edits).toHaveLength(1)
  session.close()
})
