import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type * as Y from 'yjs'
import { DraftSession } from '#renderer/draft/session/draft-session.ts'
import type { Desk, DeskClient } from '#shared/api/contract.ts'
import { LedeError } from '#shared/api/errors.ts'
import { bodyOf } from '#shared/article/draft.ts'
import { temporaryDesk } from '#tests/helpers/desk.ts'
import { type DeskWindow, openWindow } from '#tests/helpers/desk-window.ts'
import { eventually } from '#tests/helpers/eventually.ts'
import { moveBlock } from '#tests/helpers/move-block.ts'
import { bodyText } from '#tests/helpers/newsroom-text.ts'
import { linkTo, partsOver } from '#tests/helpers/session-parts.ts'
import { story } from '#tests/helpers/story.ts'

let close: () => Promise<void>
let real: Desk
/** The window's connection: what is sent over it is refused, or it is cut. */
const line = { cut: () => {}, isFull: false }

const link = linkTo(async () => {
  const client = real.connect()
  const { promise: closed, resolve } = Promise.withResolvers<void>()
  line.cut = () => {
    client.close()
    resolve()
  }
  const call: DeskClient['call'] = (name, args) =>
    name === 'drafts.append' && line.isFull ? Promise.reject(new LedeError('store.full')) : client.call(name, args)
  return { call, on: client.on.bind(client), close: client.close.bind(client), closed }
})
const parts = partsOver(link)

beforeAll(async () => {
  ;({ desk: real, close } = await temporaryDesk())
  void link.run()
  await eventually(() => expect(link.connection.getState().state).toBe('up'))
})
afterAll(() => close())

let session: DraftSession
let other: DeskWindow

beforeEach(async () => {
  line.isFull = false
  const article = story({}, ['The ferry sails at noon.', 'The harbour is closed.', 'Nobody was hurt.'])
  const { id } = await link.call('drafts.create', { article })
  session = new DraftSession(id, parts)
  await eventually(() => expect(session.state.getState()).toMatchObject({ phase: 'open', save: { state: 'saved' } }))
  other = await openWindow(real.connect(), id)
})

const typeFirst = (words: string) => {
  const line = (bodyOf(session.doc).get(0) as Y.XmlElement).get(0) as Y.XmlText
  line.insert(0, words)
}
const moveFirst = async () => {
  other.write((draft) => void moveBlock(draft, 0, 2))
  await other.send()
}
const moved = ['The harbour is closed.', 'Nobody was hurt.', 'Now. The ferry sails at noon.']
const bothSay = (words: readonly string[]) =>
  eventually(() => {
    other.hear()
    for (const doc of [session.doc, other.doc]) expect(bodyText(doc)).toEqual(words)
  })

test('what waits to be saved as its paragraph is moved elsewhere is in it once it is saved', async () => {
  line.isFull = true
  typeFirst('Now. ')
  await eventually(() => expect(session.state.getState().save.state).toBe('unsaved'))
  await moveFirst()
  await eventually(() => expect(bodyText(session.doc)).toEqual(moved.with(2, 'The ferry sails at noon.')))
  line.isFull = false
  await session.whenSaved()
  await bothSay(moved)
  session.close()
})

test('so is what was typed without a connection, however often it is lost again', async () => {
  line.isFull = true
  typeFirst('Now. ')
  for (const deed of [moveFirst, async () => {}]) {
    line.cut()
    await deed()
    await eventually(() => expect(bodyText(session.doc)).toEqual(moved.with(2, 'The ferry sails at noon.')))
  }
  line.isFull = false
  await session.whenSaved()
  await bothSay(moved)
  session.close()
})

test('so is what a window has left that ended before it was saved', async () => {
  line.isFull = true
  typeFirst('Now. ')
  session.flush()
  await eventually(() => expect(session.isSafe).toBe(true))
  session.close()
  await moveFirst()
  line.isFull = false
  session = new DraftSession(session.id, parts)
  await bothSay(moved)
  await session.whenSaved()
  session.close()
})
