import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { DraftSession, fieldOrigin } from '#renderer/draft/session/draft-session.ts'
import type { Desk, DeskClient } from '#shared/api/contract.ts'
import { LedeError } from '#shared/api/errors.ts'
import { bodyOf, getField, setField } from '#shared/article/draft.ts'
import { temporaryDesk } from '#tests/helpers/desk.ts'
import { eventually } from '#tests/helpers/eventually.ts'
import { linkTo, partsOver } from '#tests/helpers/session-parts.ts'
import { story } from '#tests/helpers/story.ts'

/** The connection to the real desk, which a test can cut. */
const line = { cut: () => {}, refuse: null as Error | null }

const link = linkTo(async () => {
  const client = real.connect()
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
  return { call, on: client.on.bind(client), close: client.close.bind(client), closed }
})
const parts = partsOver(link)
let close: () => Promise<void>
let real: Desk

beforeAll(async () => {
  const opened = await temporaryDesk()
  real = opened.desk
  close = opened.close
  void link.run()
  await eventually(() => expect(link.connection.getState().state).toBe('up'))
})

afterAll(() => close())

async function open(): Promise<{ session: DraftSession; id: string }> {
  const { id } = await link.call('drafts.create', { article: story({ headline: 'First' }, ['Text.']) })
  const session = new DraftSession(id, parts)
  await eventually(() => expect(session.state.getState()).toMatchObject({ phase: 'open', save: { state: 'saved' } }))
  return { session, id }
}

const headlineOf = async (id: string) => (await real.connect().call('drafts.article', { id })).article.headline

test('what an editor owes is in the draft before another edit, even one by a document kept from before', async () => {
  const { session } = await open()
  vi.stubGlobal('requestAnimationFrame', () => 0)
  const { doc } = session
  const written: (string | null)[] = []
  session.unwritten.owe(() => written.push(getField(doc, 'headline')))
  setField(doc, 'headline', 'Second', fieldOrigin)
  expect(written).toEqual(['First'])
  vi.unstubAllGlobals()
})

test('says saved only once the desk has the edit', async () => {
  const { session, id } = await open()
  expect(session.state.getState().save).toEqual({ state: 'saved' })
  setField(session.doc, 'headline', 'Second', fieldOrigin)
  expect(session.state.getState().save).toEqual({ state: 'saving' })
  expect(session.isSaved).toBe(false)
  await session.whenSaved()
  expect(session.state.getState().save).toEqual({ state: 'saved' })
  expect(await headlineOf(id)).toBe('Second')
  session.close()
})

test('what is typed while the draft is in the bin is saved as soon as somebody takes it out', async () => {
  const { session, id } = await open()
  await real.connect().call('drafts.bin', { ids: [id] })
  setField(session.doc, 'headline', 'Binned', fieldOrigin)
  await eventually(() =>
    expect(session.state.getState().save).toMatchObject({ state: 'unsaved', reason: { code: 'draft.inBin' } }),
  )
  await real.connect().call('drafts.restore', { ids: [id] })
  await eventually(() => expect(session.state.getState()).toMatchObject({ readOnly: null, save: { state: 'saved' } }))
  expect(await headlineOf(id)).toBe('Binned')
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

test('whoever asks for the draft, or waits until it is saved, has what an editor has yet to write down', async () => {
  // Here nothing is drawn.
  vi.stubGlobal('requestAnimationFrame', () => 0)
  const { session, id } = await open()
  const owe = (headline: string) =>
    session.unwritten.owe(() => setField(session.doc, 'headline', headline, fieldOrigin))
  owe('Asked for')
  expect(getField(session.doc, 'headline')).toBe('Asked for')
  owe('Not saved')
  expect(session.isSaved).toBe(false)
  await session.whenSaved()
  owe('Waited for')
  await session.whenSaved()
  expect(await headlineOf(id)).toBe('Waited for')
  owe('Undone')
  session.undo.undo()
  expect(getField(session.doc, 'headline')).not.toBe('Undone')
  session.undo.redo()
  expect(getField(session.doc, 'headline')).toBe('Undone')
  owe('Before the others')
  session.take(Y.encodeStateAsUpdate(session.doc))
  expect(session.unwritten.isOwed).toBe(false)
  await session.whenSaved()
  session.close()
  vi.unstubAllGlobals()
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
  await session.whenSaved()
  session.close()
})

test('a draft that is not there fails to open and says so; one with unknown nodes may only be read', async () => {
  const missing = new DraftSession('nowhere', parts)
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
  const reader = new DraftSession(id, parts)
  await eventually(() => expect(reader.state.getState()).toMatchObject({ phase: 'open', readOnly: 'newer' }))
  reader.close()
  session.close()
})

/**
 * The same draft as a Lede with a newer schema writes it: with a block, a mark and a version that
 * this one does not know.
 */
async function newerLede(id: string) {
  const client = real.connect()
  const doc = new Y.Doc()
  Y.applyUpdate(doc, (await client.call('drafts.open', { id })).update)
  client.on('draft.updated', ({ id: changed, update }) => changed === id && Y.applyUpdate(doc, update, 'desk'))
  const write = async (edit: () => void) => {
    const before = Y.encodeStateVector(doc)
    doc.transact(edit)
    await client.call('drafts.append', { id, update: new Uint8Array(Y.encodeStateAsUpdate(doc, before)) })
  }
  const block = (name: string, text: string) => {
    const element = new Y.XmlElement(name)
    element.insert(0, [new Y.XmlText(text)])
    bodyOf(doc).push([element])
  }
  return {
    doc,
    write,
    brings: {
      'a block': () => write(() => block('hologram', 'From the future.')),
      'a mark': () =>
        write(() =>
          bodyOf(doc)
            .toArray()
            .map((node) => (node as Y.XmlElement).firstChild as Y.XmlText)[0]
            ?.format(0, 2, { glowing: {} }),
        ),
      'its version': () => write(() => doc.getMap('draft').set('schemaVersion', 99)),
    },
    paragraph: (text: string) => write(() => block('paragraph', text)),
    /** The body as the desk has it. */
    kept: async () => {
      const whole = new Y.Doc()
      Y.applyUpdate(whole, (await real.connect().call('drafts.open', { id })).update)
      return bodyOf(whole).toString()
    },
  }
}

test.each(['a block', 'a mark', 'its version'] as const)(
  'what a newer Lede writes (%s) does not reach an editor that is bound, which may only read from then on; nothing of it is lost',
  async (what) => {
    const { session, id } = await open()
    const newer = await newerLede(id)
    const release = session.bind()
    await newer.paragraph('Known to both.')
    await eventually(() => expect(bodyOf(session.doc).toString()).toContain('Known to both.'))
    const before = bodyOf(session.doc).toString()

    await newer.brings[what]()
    await eventually(() => expect(session.state.getState().readOnly).toBe('newer'))
    await newer.paragraph('Written after it.')
    await link.call('desk.info', {})
    expect(bodyOf(session.doc).toString()).toBe(before)
    expect(session.doc.getMap('draft').get('schemaVersion')).not.toBe(99)

    // The editor closes, and text written elsewhere can be read.
    release()
    await eventually(() => expect(bodyOf(session.doc).toString()).toBe(bodyOf(newer.doc).toString()))
    await newer.paragraph('And more.')
    await eventually(() => expect(bodyOf(session.doc).toString()).toContain('And more.'))
    await session.leave()
    expect(await newer.kept()).toBe(bodyOf(newer.doc).toString())
    session.close()
  },
)

test('what was written here without a connection reaches a draft that a newer Lede has written in meanwhile, and the other way round nothing', async () => {
  const { session, id } = await open()
  const newer = await newerLede(id)
  const release = session.bind()
  line.cut()
  setField(session.doc, 'headline', 'Offline', fieldOrigin)
  await newer.brings['a block']()
  await eventually(() => expect(session.state.getState().readOnly).toBe('newer'))
  await eventually(async () => expect(await headlineOf(id)).toBe('Offline'))
  expect(bodyOf(session.doc).toString()).not.toContain('From the future.')
  expect(await newer.kept()).toContain('From the future.')
  release()
  await eventually(() => expect(bodyOf(session.doc).toString()).toContain('From the future.'))
  session.close()
})
