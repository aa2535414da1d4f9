import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import type { Desk, DeskClient } from '#shared/api/contract.ts'
import { LedeError } from '#shared/api/errors.ts'
import { bodyOf, getField, setField } from '#shared/article/draft.ts'
import { temporaryDesk } from '#tests/helpers/desk.ts'
import { eventually } from '#tests/helpers/eventually.ts'
import { story } from '#tests/helpers/story.ts'

/** The way to the real desk, which a test can cut: what the window's host is to the renderer. */
const line = vi.hoisted(() => ({
  desk: null as Desk | null,
  cut: () => {},
  refuse: null as Error | null,
}))

vi.mock('#renderer/api/host.ts', () => ({
  isMac: false,
  isWeb: true,
  openDesk: async () => {
    if (line.desk === null) throw new Error('no desk')
    const client = line.desk.connect()
    let alive = true
    const closed = new Promise<void>((resolve) => {
      line.cut = () => {
        alive = false
        client.close()
        resolve()
      }
    })
    const call: DeskClient['call'] = (name, args) => {
      if (!alive) return Promise.reject(new LedeError('desk.away'))
      if (name === 'drafts.append' && line.refuse) return Promise.reject(line.refuse)
      return client.call(name, args)
    }
    return { ...client, call, on: client.on.bind(client), close: client.close.bind(client), closed }
  },
}))

const { desk: link, deskUp } = await import('#renderer/api/desk.ts')
const { DraftSession, fieldOrigin } = await import('#renderer/state/draft-session.ts')
let close: () => Promise<void>
let real: Desk

beforeAll(async () => {
  const opened = await temporaryDesk()
  real = opened.desk
  close = opened.close
  line.desk = real
  void link.run()
  await deskUp()
})

afterAll(() => close())

async function open(): Promise<{ session: InstanceType<typeof DraftSession>; id: string }> {
  const { id } = await link.call('drafts.create', { article: story({ headline: 'First' }, ['Text.']) })
  const session = new DraftSession(id)
  await eventually(() => expect(session.state.getState().phase).toBe('open'))
  return { session, id }
}

const headlineOf = async (id: string) => (await real.connect().call('drafts.article', { id })).article.headline

test('says saved only once the desk has the edit', async () => {
  const { session, id } = await open()
  expect(session.state.getState().save).toEqual({ state: 'saved' })
  setField(session.doc, 'headline', 'Second', fieldOrigin)
  expect(session.state.getState().save).toEqual({ state: 'saving' })
  expect(session.settled).toBe(false)
  await session.whenSettled()
  expect(session.state.getState().save).toEqual({ state: 'saved' })
  expect(await headlineOf(id)).toBe('Second')
  session.close()
})

test('keeps what could not be stored, says why, and stores it when it can be', async () => {
  const { session, id } = await open()
  line.refuse = new LedeError('store.full')
  setField(session.doc, 'headline', 'Kept', fieldOrigin)
  await eventually(() =>
    expect(session.state.getState().save).toMatchObject({ state: 'unsaved', reason: { code: 'store.full' } }),
  )
  expect(await headlineOf(id)).toBe('First')
  line.refuse = null
  await eventually(() => expect(session.state.getState().save.state).toBe('saved'))
  expect(await headlineOf(id)).toBe('Kept')
  session.close()
})

test('what was written without a connection arrives with the next', async () => {
  const { session, id } = await open()
  line.cut()
  setField(session.doc, 'headline', 'Offline', fieldOrigin)
  setField(session.doc, 'deck', 'And more', fieldOrigin)
  await eventually(() => expect(session.state.getState().save.state).toBe('saved'))
  expect((await real.connect().call('drafts.article', { id })).article).toMatchObject({
    headline: 'Offline',
    deck: 'And more',
  })
  session.close()
})

test('two sessions of one draft come to the same', async () => {
  const { session, id } = await open()
  const other = real.connect()
  const doc = new Y.Doc()
  Y.applyUpdate(doc, (await other.call('drafts.open', { id })).update)
  const before = Y.encodeStateVector(doc)
  setField(doc, 'kicker', 'Elsewhere')
  await other.call('drafts.append', { id, update: new Uint8Array(Y.encodeStateAsUpdate(doc, before)) })
  await eventually(() => expect(getField(session.doc, 'kicker')).toBe('Elsewhere'))
  expect(session.undo.canUndo()).toBe(false)
  session.close()
})

test('undo goes over fields, one step a field, and never over what came from elsewhere', async () => {
  const { session } = await open()
  session.moveTo('headline')
  setField(session.doc, 'headline', 'A', fieldOrigin)
  setField(session.doc, 'headline', 'AB', fieldOrigin)
  session.moveTo('deck')
  setField(session.doc, 'deck', 'Deck', fieldOrigin)
  session.undo.undo()
  expect(getField(session.doc, 'deck')).toBeNull()
  expect(getField(session.doc, 'headline')).toBe('AB')
  session.undo.undo()
  expect(getField(session.doc, 'headline')).toBe('First')
  session.undo.redo()
  session.undo.redo()
  expect(getField(session.doc, 'deck')).toBe('Deck')
  await session.whenSettled()
  session.close()
})

test('a draft that is not there fails to open and says so; one with unknown nodes may only be read', async () => {
  const missing = new DraftSession('nowhere')
  await eventually(() =>
    expect(missing.state.getState()).toMatchObject({ phase: 'failed', failure: { code: 'draft.missing' } }),
  )
  missing.close()
  const { session, id } = await open()
  const client = real.connect()
  const doc = new Y.Doc()
  Y.applyUpdate(doc, (await client.call('drafts.open', { id })).update)
  bodyOf(doc).insert(0, [new Y.XmlElement('hologram')])
  await client.call('drafts.append', { id, update: new Uint8Array(Y.encodeStateAsUpdate(doc)) })
  const reader = new DraftSession(id)
  await eventually(() => expect(reader.state.getState()).toMatchObject({ phase: 'open', readOnly: 'newer' }))
  reader.close()
  session.close()
})
