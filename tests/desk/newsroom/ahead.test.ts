import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { checkNewsroom } from '#newsroom/check.ts'
import type { Sql } from '#newsroom/sql.ts'
import type { LedeError } from '#shared/api/errors.ts'
import { bodyOf, setField } from '#shared/article/draft.ts'
import { eventually } from '#tests/helpers/eventually.ts'
import { memoryRelay } from '#tests/helpers/memory-relay.ts'
import { emptySql, type TestDesk, type TestNewsroom, testNewsroom } from '#tests/helpers/newsroom.ts'
import { textAt, typeAt } from '#tests/helpers/newsroom-scenes.ts'
import { withNotices } from '#tests/helpers/notices.ts'
import { openDraft, story } from '#tests/helpers/story.ts'

/** A database that writes nothing until the gate is opened, and then does or does not. */
function gated(sql: Sql) {
  let gate: Promise<void> = Promise.resolve()
  let open = () => {}
  let isBroken = false
  const through: Sql = {
    ...sql,
    async transaction(work) {
      await gate
      if (isBroken) throw new Error('the disk is full')
      return sql.transaction(work)
    },
  }
  return {
    sql: through,
    shut() {
      gate = new Promise((resolve) => {
        open = resolve
      })
    },
    open: () => open(),
    breaks(doesIt: boolean) {
      isBroken = doesIt
    },
  }
}

/** What the newsroom sent to a desk, by event name. */
function toldTo(desk: TestDesk, name: string): unknown[] {
  return desk.carried.flatMap((message) =>
    typeof message === 'object' && message !== null && 'event' in message && message.event === name && 'data' in message
      ? [message.data]
      : [],
  )
}

describe('what is typed as others look on', () => {
  let gate: ReturnType<typeof gated>
  let newsroom: TestNewsroom
  let ann: TestDesk
  let bob: TestDesk
  let id = ''

  const show = async (...desks: TestDesk[]) => {
    for (const desk of desks) await desk.client.call('newsroom.present', { ids: [id] })
  }
  const begin = async (more: Parameters<typeof testNewsroom>[1] = {}, sql?: Sql) => {
    gate = gated(sql ?? (await emptySql()))
    newsroom = await testNewsroom(gate.sql, more)
    ann = await newsroom.desk('Ann', 'editor')
    bob = await newsroom.desk('Bob', 'editor')
    id = (await ann.client.call('drafts.create', { article: story({ headline: 'Ferry' }, ['One.']) })).id
    await ann.client.call('newsroom.file', { id, desk: 'Sport' })
    await eventually(() => bob.client.call('drafts.open', { id }))
    for (const desk of [ann, bob]) await desk.synced()
    await show(ann, bob)
    // Only edits after somebody's first one in the story are judged at once.
    await type(ann, 'Begun. ')
    await reads(bob, 'Begun. One.')
    for (const desk of [ann, bob]) await desk.synced()
  }
  const type = (desk: TestDesk, words: string) => typeAt(desk, id, words)
  const reads = (desk: TestDesk, text: string) => eventually(async () => expect(await textAt(desk, id)).toBe(text))
  const stateAt = async (desk: TestDesk) => (await desk.client.call('newsroom.story', { id })).story?.state

  beforeEach(() => begin())
  afterEach(async () => {
    gate.breaks(false)
    gate.open()
    await newsroom.close()
  })

  it('is there before it is committed, counts as in the newsroom once it is, and is there once', async () => {
    gate.shut()
    await type(ann, 'Now. ')
    await reads(bob, 'Now. Begun. One.')
    for (const desk of [ann, bob]) expect(await stateAt(desk)).toBe('waiting')
    const entries = toldTo(bob, 'entry').length
    gate.open()
    await eventually(async () => expect(await stateAt(bob)).toBe('kept'))
    await ann.synced()
    // He got the words once.
    expect(toldTo(bob, 'entry')).toHaveLength(entries)
    expect(toldTo(bob, 'placed').flat()).toHaveLength(toldTo(bob, 'ahead').length)
    expect(await textAt(bob, id)).toBe('Now. Begun. One.')
    await type(bob, 'He, too. ')
    await reads(ann, 'He, too. Now. Begun. One.')
    expect(await checkNewsroom(newsroom.sql)).toMatchObject({ problems: [] })
  })

  it('stands where others write on it before it is committed, in whichever order they do', async () => {
    gate.shut()
    for (const [desk, other, word] of [
      [ann, bob, 'a'],
      [bob, ann, 'b'],
      [ann, bob, 'c'],
      [bob, ann, 'd'],
    ] as const) {
      await type(desk, word)
      await eventually(async () => expect(await textAt(other, id)).toContain(word))
    }
    gate.open()
    for (const desk of [ann, bob]) await desk.synced()
    for (const desk of [ann, bob]) expect(await textAt(desk, id)).toBe('dcbaBegun. One.')
    expect(await checkNewsroom(newsroom.sql)).toMatchObject({ problems: [] })
  })

  it('goes there from whoever has it, where newsroom and writer are gone before it is committed', async () => {
    gate.shut()
    await type(ann, 'Last words. ')
    await reads(bob, 'Last words. Begun. One.')
    gate.breaks(true)
    await ann.close()
    gate.open()
    await newsroom.stop()
    gate.breaks(false)
    await newsroom.start()
    await bob.synced()
    const cem = await newsroom.desk('Cem')
    await cem.synced()
    await reads(cem, 'Last words. Begun. One.')
    expect(await stateAt(bob)).toBe('kept')
    // She reconnects with the same words, and they are there once.
    await ann.restart()
    for (const desk of [ann, bob, cem]) await desk.synced()
    for (const desk of [ann, bob, cem]) expect(await textAt(desk, id)).toBe('Last words. Begun. One.')
  })

  it('is no more in the newsroom than before on a desk that ends and begins again meanwhile', async () => {
    gate.shut()
    await type(ann, 'Now. ')
    await reads(bob, 'Now. Begun. One.')
    newsroom.reachable(false)
    await bob.restart()
    expect(await stateAt(bob)).toBe('waiting')
    expect(await textAt(bob, id)).toBe('Now. Begun. One.')
    gate.open()
    newsroom.reachable(true)
    for (const desk of [ann, bob]) await desk.synced()
    for (const desk of [ann, bob]) expect(await textAt(desk, id)).toBe('Now. Begun. One.')
  })

  it('goes there from whoever has it, where the newsroom cannot take it from its writer after all', async () => {
    await newsroom.close()
    let refuses = 0
    const sql = await emptySql()
    await begin(
      {},
      {
        ...sql,
        transaction: (work) =>
          sql.transaction(({ query }) =>
            work({
              async query(text, values) {
                // SQLSTATE 22: a value that the database cannot hold.
                if (text.startsWith('insert into log') && refuses-- > 0)
                  throw Object.assign(new Error('refused'), { code: '22021' })
                return query(text, values)
              },
            }),
          ),
      },
    )
    refuses = 1
    await type(ann, 'Refused. ')
    for (const desk of [ann, bob]) await reads(desk, 'Refused. Begun. One.')
    await eventually(() => expect(toldTo(bob, 'dropped')).toHaveLength(1))
    for (const desk of [ann, bob]) await eventually(async () => expect(await stateAt(desk)).toBe('kept'))
    const cem = await newsroom.desk('Cem')
    await cem.synced()
    await reads(cem, 'Refused. Begun. One.')
  })

  it('is told to nobody who has it not open, is nowhere to be seen, or only reads', async () => {
    const rea = await newsroom.desk('Rea', 'reader', ['Sport'])
    await rea.synced()
    await rea.client.call('newsroom.present', { ids: [id] })
    await bob.client.call('newsroom.present', { ids: [] })
    await bob.client.call('newsroom.sync', {})
    const before = toldTo(bob, 'ahead').length
    await type(ann, 'Now. ')
    for (const desk of [rea, bob]) await reads(desk, 'Now. Begun. One.')
    expect(toldTo(rea, 'ahead')).toEqual([])
    expect(toldTo(bob, 'ahead')).toHaveLength(before)
    expect(toldTo(rea, 'presence')).not.toEqual([])
  })

  it('is not what is decided, nor what the newsroom may refuse', async () => {
    const before = toldTo(bob, 'ahead').length
    const { doc, edits } = await openDraft(ann.client, id)
    setField(doc, 'status', 'approved')
    for (const update of edits) await ann.client.call('drafts.append', { id, update })
    await ann.synced()
    // A field that says so without the log waits for its turn, and may be refused then.
    expect(toldTo(bob, 'ahead')).toHaveLength(before)
    const eve = await newsroom.raw('Eve', 'reporter')
    const rea = await newsroom.raw('Rea', 'reader')
    const words = new Y.Doc()
    words.clientID = doc.clientID
    words.getText('somewhere').insert(0, 'in the place of hers')
    const loose = new Y.Doc()
    loose.getText('t').insert(0, 'one')
    const known = Y.encodeStateVector(loose)
    loose.getText('t').insert(3, 'two')
    setField(doc, 'headline', 'By a reader')
    const codes: string[] = []
    for (const [client, update] of [
      [eve, Y.encodeStateAsUpdate(words)],
      [eve, Y.encodeStateAsUpdate(loose, known)],
      [rea, edits.at(-1) ?? new Uint8Array()],
    ] as const)
      await client.call('push', { story: id, update: new Uint8Array(update), schema: 1 }).then(
        () => codes.push('taken'),
        (error: LedeError) => codes.push(error.code),
      )
    expect(codes).toEqual(['newsroom.clash', 'newsroom.gap', 'newsroom.forbidden'])
    expect(toldTo(bob, 'ahead')).toHaveLength(before)
  })

  it('comes to the people of another process, and with Redis gone when it is committed', async () => {
    await newsroom.close()
    const relays = memoryRelay()
    await begin({ processes: 2, relayOf: () => relays.relay() }, withNotices(await emptySql()))
    await eventually(() => expect(newsroom.server().metrics()).toContain('lede_processes 2'))
    const { doc, edits } = await openDraft(ann.client, id)
    const line = bodyOf(doc)
      .createTreeWalker((node) => node instanceof Y.XmlText)
      .next().value
    const goOn = async (words: string) => {
      if (line instanceof Y.XmlText) line.insert(0, words)
      for (const update of edits.splice(0)) await ann.client.call('drafts.append', { id, update })
    }
    // A process sends ahead only for writers known to write at that process alone.
    for (const words of ['c', 'b', 'a']) {
      await goOn(words)
      await ann.synced()
    }
    await reads(bob, 'abcBegun. One.')
    const before = toldTo(bob, 'ahead').length
    gate.shut()
    await goOn('Now. ')
    await reads(bob, 'Now. abcBegun. One.')
    expect(toldTo(bob, 'ahead').length).toBeGreaterThan(before)
    gate.open()
    for (const desk of [ann, bob]) await desk.synced()
    relays.up(false)
    await type(ann, 'Then. ')
    await reads(bob, 'Then. Now. abcBegun. One.')
    for (const desk of [ann, bob]) await eventually(async () => expect(await stateAt(desk)).toBe('kept'))
  })
})
