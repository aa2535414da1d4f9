import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { z } from 'zod'
import { backupOf, restoreBackup } from '#newsroom/backup.ts'
import { migrateNewsroom } from '#newsroom/migrations.ts'
import { getField, setField } from '#shared/article/draft.ts'
import { mergesOf } from '#shared/merge/index.ts'
import { linkPartBytes, protocolVersion } from '#shared/newsroom/contract.ts'
import { actOf } from '#shared/review/people/act.ts'
import { addSource } from '#shared/review/sources.ts'
import { eventsOf } from '#shared/review/workflow/log.ts'
import { eventually } from '#tests/helpers/eventually.ts'
import { figureShowing, largeImage } from '#tests/helpers/large-image.ts'
import { emptySql, personCalled, type TestDesk, type TestNewsroom, testNewsroom } from '#tests/helpers/newsroom.ts'
import { openDraft, story } from '#tests/helpers/story.ts'

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const packages = (desk: TestDesk) => desk.client.call('newsroom.packages', {})
const states = async (desk: TestDesk) => (await packages(desk)).sent.map(({ state }) => state)
const send = (desk: TestDesk, id: string, more: object = {}) =>
  desk.client.call('newsroom.sendPackage', { id, to: 'Bea', ...more })
const draftAt = async (desk: TestDesk, headline: string) =>
  (await desk.client.call('drafts.create', { article: story({ headline }, ['It sails at six.']) })).id
const isCall = (message: unknown, name: string) =>
  typeof message === 'object' && message !== null && 'call' in message && message.call === name

/** Waits until a package with this headline waits for somebody; returns its id. */
function arrival(desk: TestDesk, headline: string): Promise<string> {
  return eventually(async () => {
    const found = (await packages(desk)).waiting.find((each) => each.headline === headline)
    expect(found).toBeDefined()
    return found?.id ?? ''
  })
}

describe('a package by way of the newsroom', () => {
  let newsroom: TestNewsroom
  let ann: TestDesk
  let bea: TestDesk

  beforeAll(async () => {
    newsroom = await testNewsroom()
    ann = await newsroom.desk('Ann')
    bea = await newsroom.desk('Bea', 'reader', ['Politics'])
  })
  afterAll(() => newsroom.close())

  it('brings a draft that was never filed to the one it is for, a reader too, and the sender learns that it was opened', async () => {
    const told: unknown[] = []
    const stop = bea.client.on('newsroom.packages', (event) => told.push(event))
    const id = await draftAt(ann, 'Ferry')
    const sent = await send(ann, id, { note: 'Please check.' })
    expect(sent.to).toBe('Bea')
    await arrival(bea, 'Ferry')
    expect(told).not.toEqual([])
    stop()
    const { waiting } = await packages(bea)
    expect(waiting).toMatchObject([{ id: sent.id, from: { name: 'Ann' }, note: 'Please check.', headline: 'Ferry' }])
    await eventually(async () => expect(await states(ann)).toEqual(['arrived']))
    expect((await ann.client.call('newsroom.story', { id })).story).toBeNull()
    const read = await bea.client.call('packages.read', { waiting: sent.id })
    expect(read).toMatchObject({ draft: id, from: { name: 'Ann' }, state: 'new', note: 'Please check.' })
    expect(await bea.client.call('packages.open', { kept: read.kept })).toMatchObject({ id, outcome: 'added' })
    expect((await packages(bea)).waiting).toEqual([])
    await eventually(async () => expect(await states(ann)).toEqual(['opened']))
    expect((await bea.client.call('newsroom.story', { id })).story).toBeNull()
    const history = eventsOf((await openDraft(ann.client, id)).doc)
    expect(history.at(-1)).toMatchObject({ kind: 'sent', to: { name: 'Bea' }, package: sent.id })
    // Nothing of it is left in the newsroom, but that it was.
    await eventually(async () => expect(await newsroom.sql.query('select hash from package_parts')).toEqual([]))
    expect(await newsroom.sql.query('select headline, note, outcome from packages')).toEqual([
      { headline: '', note: null, outcome: 'opened' },
    ])
    expect(await newsroom.sql.query("select about, details from audit where act = 'packageSent'")).toEqual([
      { about: 'person-Bea', details: {} },
    ])
    expect(newsroom.server().metrics()).toMatch(/lede_packages_total 1\n/)
  })

  it('comes back, and is merged as one from a file is', async () => {
    const { id } = (await bea.client.call('drafts.list', {})).rows.find(({ headline }) => headline === 'Ferry') ?? {
      id: '',
    }
    for (const [desk, field] of [
      [ann, 'deck'],
      [bea, 'kicker'],
    ] as const) {
      const { doc, edits } = await openDraft(desk.client, id)
      doc.transact(() => setField(doc, field, `By ${desk.name}`))
      for (const update of edits) await desk.client.call('drafts.append', { id, update })
    }
    await bea.client.call('newsroom.sendPackage', { id, to: 'person-Ann' })
    const back = await arrival(ann, 'Ferry')
    expect(await ann.client.call('packages.open', { waiting: back })).toMatchObject({
      id,
      outcome: 'merged',
      conflicts: 0,
    })
    const { doc } = await openDraft(ann.client, id)
    expect(eventsOf(doc).at(-1)).toMatchObject({ kind: 'received', package: back })
    const { one, other } = mergesOf(doc).at(-1) ?? {}
    expect([one, other].toSorted()).toEqual(['person-Ann', 'person-Bea'])
    expect([getField(doc, 'deck'), getField(doc, 'kicker')]).toEqual(['By Ann', 'By Bea'])
    await expect(ann.client.call('packages.open', { waiting: back })).rejects.toMatchObject({
      code: 'newsroom.noPackage',
    })
  })

  it('has the private notes on sources only where their writer says so', async () => {
    const id = await draftAt(ann, 'Sources')
    const { update } = await ann.client.call('sources.open', { id })
    const notes = new Y.Doc()
    Y.applyUpdate(notes, update)
    addSource(notes, actOf('person-Ann'), { who: 'A deckhand', checked: '', contact: '' })
    await ann.client.call('sources.append', { id, update: new Uint8Array(Y.encodeStateAsUpdate(notes)) })
    const sourcesOf = async (sources: boolean) => {
      const sent = await send(ann, id, { sources })
      await eventually(async () => expect((await packages(bea)).waiting.map((each) => each.id)).toContain(sent.id))
      const read = await bea.client.call('packages.read', { waiting: sent.id })
      await bea.client.call('newsroom.dropPackage', { id: sent.id })
      return read.sources
    }
    expect(await sourcesOf(false)).toBe(false)
    expect(await sourcesOf(true)).toBe(true)
    await eventually(async () => expect((await states(ann)).slice(0, 2)).toEqual(['declined', 'declined']))
  })

  it('waits on this computer while the newsroom is away, over a restart, and goes there once, on from where it was cut off', async () => {
    newsroom.reachable(false)
    const { hash } = await ann.client.call('assets.put', { bytes: await largeImage(1), name: 'a.jpg' })
    const article = story({ headline: 'Offline' }, ['Text.'])
    article.body.content?.push(figureShowing(hash))
    const { id } = await ann.client.call('drafts.create', { article })
    const sent = await send(ann, id, { originals: true })
    expect((await states(ann))[0]).toBe('here')
    expect(await ann.client.call('newsroom.read', {})).toMatchObject({ packages: { waiting: 1, refused: 0 } })
    await ann.restart()
    expect((await states(ann))[0]).toBe('here')
    const puts = () => ann.carried.filter((message) => isCall(message, 'putPackage')).length
    const before = puts()
    let count = 0
    newsroom.wire((arrive, way, message) => {
      if (way === 'there' && isCall(message, 'putPackage')) count += 1
      if (count === 3) {
        count += 1
        newsroom.cut()
      } else arrive()
    })
    newsroom.reachable(true)
    await arrival(bea, 'Offline')
    await eventually(async () => expect((await states(ann))[0]).toBe('arrived'))
    newsroom.wire((arrive) => arrive())
    const [row] = await newsroom.sql.query<{ size: number }>('select size from packages where id = $1', [sent.id])
    // The third was lost with the connection, and sent again.
    expect(puts() - before).toBe(Math.ceil((row?.size ?? 0) / linkPartBytes) + 1)
    expect(await ann.client.call('newsroom.read', {})).toMatchObject({ packages: { waiting: 0 } })
    expect((await packages(bea)).waiting.filter(({ headline }) => headline === 'Offline')).toHaveLength(1)
  })

  it('opens offline once it has come, and that it was opened is told later', async () => {
    const waiting = await arrival(bea, 'Offline')
    await bea.synced()
    newsroom.reachable(false)
    expect(await bea.client.call('packages.open', { waiting })).toMatchObject({ outcome: 'added' })
    expect((await packages(bea)).waiting).toEqual([])
    await bea.restart()
    expect((await packages(bea)).waiting).toEqual([])
    newsroom.reachable(true)
    await bea.synced()
    await eventually(async () => expect((await states(ann))[0]).toBe('opened'))
  })

  it('goes nowhere while there is a legal hold on its story, nor does a file of it', async () => {
    const chief = await newsroom.desk('Cho', 'chief')
    const id = await draftAt(chief, 'Held')
    await chief.client.call('newsroom.file', { id, desk: 'Sport' })
    const held = await chief.client.call('newsroom.hold', { id, reason: 'A letter has come.' })
    await expect(send(chief, id)).rejects.toMatchObject({ code: 'package.held' })
    await expect(chief.client.call('packages.write', { id })).rejects.toMatchObject({ code: 'package.held' })
    await chief.client.call('newsroom.lift', { id, hold: held.holds[0]?.id ?? '', reason: 'It was withdrawn.' })
    expect(await send(chief, id)).toMatchObject({ to: 'Bea' })
    await arrival(bea, 'Held')
  })

  it('is not sent to a name that nobody or more than one has', async () => {
    const id = await draftAt(ann, 'Whose')
    const twin = newsroom.anyone()
    const person = { ...personCalled('Bea'), id: 'person-other-Bea' }
    await twin.call('join', { protocol: protocolVersion, invitation: await newsroom.invite(), person, device: 'twin' })
    await eventually(() =>
      expect(send(ann, id)).rejects.toMatchObject({ code: 'newsroom.severalPeople', details: { name: 'Bea' } }),
    )
    await expect(send(ann, id, { to: 'Nobody' })).rejects.toMatchObject({ code: 'newsroom.noPerson' })
    expect(await send(ann, id, { to: 'person-other-Bea' })).toMatchObject({ to: 'Bea' })
    await eventually(async () => expect((await states(ann))[0]).toBe('arrived'))
  })

  it('that was not sent can be taken back, and leaving says of which draft it was', async () => {
    newsroom.reachable(false)
    const [one, two] = [await draftAt(ann, 'One'), await draftAt(ann, 'Two')]
    const sent = await send(ann, one, { to: 'person-Bea' })
    await ann.client.call('newsroom.dropPackage', { id: sent.id })
    await send(ann, two, { to: 'person-Bea' })
    expect(await ann.client.call('newsroom.leave', {})).toEqual({ unsent: [two] })
    newsroom.reachable(true)
    expect(await packages(ann)).toEqual({ waiting: [], sent: [] })
  })
})

describe('a package that is not what it should be', () => {
  it('is met as one from a file is, and nobody sends one in another’s name', async () => {
    const newsroom = await testNewsroom()
    const [ann, bea] = [await newsroom.desk('Ann'), await newsroom.desk('Bea')]
    const mallory = await newsroom.raw('Mallory')
    const { bytes } = await ann.client.call('packages.write', { id: await draftAt(ann, 'Ferry') })
    const deliver = async (id: string, what: Uint8Array<ArrayBuffer>) => {
      const about = { id, to: 'person-Bea', hash: hashOf(what), size: what.length, headline: id, note: null }
      await mallory.call('offerPackage', about)
      await mallory.call('putPackage', { id, from: 0, bytes: what })
      await arrival(bea, id)
      return bea.client.call('packages.open', { waiting: id })
    }
    const { id } = z.object({ id: z.string() }).parse(JSON.parse(strFromU8(unzipSync(bytes)['manifest.json'] ?? bytes)))
    await expect(deliver(id, new Uint8Array(bytes))).rejects.toMatchObject({ code: 'package.damaged' })
    await expect(deliver('other', new Uint8Array(bytes))).rejects.toMatchObject({ code: 'package.damaged' })
    await expect(deliver('junk', new Uint8Array(9))).rejects.toMatchObject({ code: 'package.notOne' })
    expect((await bea.client.call('drafts.list', {})).total).toBe(0)
    // They can be declined.
    for (const each of (await packages(bea)).waiting) await bea.client.call('newsroom.dropPackage', { id: each.id })
    await eventually(async () =>
      expect((await mallory.call('packages', {})).sent.map(({ end }) => end)).toEqual(Array(3).fill('declined')),
    )
    await newsroom.close()
  })
})

describe('a newsroom put back from a backup', () => {
  it('lacks packages sent since, and their sender is told', async () => {
    const newsroom = await testNewsroom()
    const [ann, bea] = [await newsroom.desk('Ann'), await newsroom.desk('Bea')]
    const lines: string[] = []
    for await (const line of backupOf(newsroom.sql)) lines.push(line.trimEnd())
    await send(ann, await draftAt(ann, 'Ferry'))
    await arrival(bea, 'Ferry')
    const sql = await emptySql()
    await migrateNewsroom(sql)
    await restoreBackup(sql, linesOf(lines), 'again')
    await newsroom.stop()
    await newsroom.start(sql)
    await eventually(async () => expect(await states(ann)).toEqual(['lost']))
    await eventually(async () => expect((await packages(bea)).waiting).toEqual([]))
    await newsroom.close()
  })
})

async function* linesOf(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines
}

describe('a newsroom of an earlier Lede', () => {
  it('is told apart, and gets what waited once it is updated', async () => {
    const newsroom = await testNewsroom()
    newsroom.wire((arrive, way, message) => {
      const calls = ['packages', 'offerPackage', 'putPackage', 'package', 'endPackage']
      if (way === 'there' && calls.some((name) => isCall(message, name)))
        Object.assign(message as object, { call: 'later' })
      arrive()
    })
    const [ann, bea] = [await newsroom.desk('Ann'), await newsroom.desk('Bea')]
    const [one, two] = [await draftAt(ann, 'One'), await draftAt(ann, 'Two')]
    await eventually(() => expect(send(ann, one)).rejects.toMatchObject({ code: 'newsroom.noPackages' }))
    newsroom.reachable(false)
    await ann.restart()
    await send(ann, two)
    newsroom.reachable(true)
    await eventually(async () =>
      expect((await packages(ann)).sent[0]).toMatchObject({
        state: 'refused',
        reason: { code: 'newsroom.noPackages' },
      }),
    )
    expect(await ann.client.call('newsroom.read', {})).toMatchObject({ packages: { waiting: 1, refused: 1 } })
    newsroom.wire((arrive) => arrive())
    newsroom.cut()
    await arrival(bea, 'Two')
    await eventually(async () => expect((await states(ann))[0]).toBe('arrived'))
    await newsroom.close()
  })
})
