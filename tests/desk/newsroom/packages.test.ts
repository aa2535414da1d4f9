import { createHash, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { backupOf, restoreBackup } from '#newsroom/backup.ts'
import { checkNewsroom } from '#newsroom/check.ts'
import { migrateNewsroom } from '#newsroom/migrations.ts'
import { packageLimits } from '#newsroom/packages.ts'
import { s3Blobs } from '#newsroom/s3.ts'
import { maxPackageBytes } from '#shared/api/message.ts'
import { getField, setField } from '#shared/article/draft.ts'
import { mergesOf } from '#shared/merge/index.ts'
import type { NewsroomClient } from '#shared/newsroom/connect.ts'
import { imagePartBytes, protocolVersion } from '#shared/newsroom/contract.ts'
import { type OfferedPackage, packageDays } from '#shared/newsroom/package.ts'
import { actOf } from '#shared/review/people/act.ts'
import { addSource } from '#shared/review/sources.ts'
import { eventually } from '#tests/helpers/eventually.ts'
import { figureShowing, largeImage } from '#tests/helpers/large-image.ts'
import { emptySql, personCalled, type TestDesk, type TestNewsroom, testNewsroom } from '#tests/helpers/newsroom.ts'
import { objectStorage } from '#tests/helpers/object-storage.ts'
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
    expect(mergesOf(doc).at(-1)).toMatchObject({ id: back })
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
    expect(await ann.client.call('newsroom.read', {})).toMatchObject({ packages: 1 })
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
    expect(puts() - before).toBe(Math.ceil((row?.size ?? 0) / imagePartBytes) + 1)
    expect(await ann.client.call('newsroom.read', {})).toMatchObject({ packages: 0 })
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

describe('a newsroom with packages', () => {
  const body = new Uint8Array(imagePartBytes + 10).fill(7)
  const offered = (more: Partial<OfferedPackage> = {}) => ({
    ...{ id: randomUUID(), to: 'person-Bea', hash: hashOf(body), size: body.length, headline: 'A', note: null },
    ...more,
  })
  const put = async (client: NewsroomClient, { id }: { id: string }, bytes = body) => {
    for (let from = 0; from < bytes.length; from += imagePartBytes)
      await client.call('putPackage', { id, from, bytes: bytes.slice(from, from + imagePartBytes) })
  }
  const deliver = async (client: NewsroomClient, about = offered()) => {
    await client.call('offerPackage', about)
    await put(client, about)
    return about
  }
  const refused = (code: string) => expect.objectContaining({ code })

  it('gives one to its recipient alone, and nobody else learns of it', async () => {
    const newsroom = await testNewsroom()
    const [ann, bea, boss] = [
      await newsroom.raw('Ann'),
      await newsroom.raw('Bea'),
      await newsroom.raw('Boss', 'administrator'),
    ]
    const { id } = await deliver(ann)
    for (const other of [ann, boss]) {
      await expect(other.call('package', { id, from: 0 })).rejects.toEqual(refused('newsroom.noPackage'))
      await expect(other.call('endPackage', { id, end: 'opened' })).rejects.toEqual(refused('newsroom.noPackage'))
      expect((await other.call('packages', {})).waiting).toEqual([])
    }
    await expect(boss.call('putPackage', { id, from: 0, bytes: body.slice(0, 1) })).rejects.toEqual(
      refused('newsroom.noPackage'),
    )
    await expect(boss.call('offerPackage', { ...offered(), id })).rejects.toEqual(refused('newsroom.noPackage'))
    expect((await bea.call('package', { id, from: imagePartBytes })).bytes).toHaveLength(10)
    // Its bytes are no image of a story.
    const image = { story: 'ferry', hash: hashOf(body), from: 0 }
    await expect(bea.call('image', image)).rejects.toEqual(refused('newsroom.noStory'))
    await newsroom.close()
  })

  it('takes nothing that is not what its hash says, too large, or sent twice', async () => {
    const newsroom = await testNewsroom()
    const [ann, bea] = [await newsroom.raw('Ann'), await newsroom.raw('Bea')]
    const wrong = offered({ hash: 'a'.repeat(64) })
    expect(await ann.call('offerPackage', wrong)).toEqual({ from: 0 })
    await expect(put(ann, wrong)).rejects.toEqual(refused('newsroom.badPackage'))
    expect((await bea.call('packages', {})).waiting).toEqual([])
    expect(await ann.call('offerPackage', wrong)).toEqual({ from: 0 })
    const huge = offered({ size: maxPackageBytes + 1 })
    await expect(ann.call('offerPackage', huge)).rejects.toEqual(refused('call.invalid'))
    await expect(ann.call('offerPackage', offered({ to: 'nobody' }))).rejects.toEqual(refused('newsroom.noPerson'))
    await expect(ann.call('offerPackage', offered({ headline: 'a\0' }))).rejects.toEqual(refused('call.invalid'))
    const about = await deliver(ann)
    expect(await ann.call('offerPackage', about)).toEqual({ from: about.size })
    await put(ann, about)
    expect((await bea.call('packages', {})).waiting).toHaveLength(1)
    // Once it is over, sending it again does not bring it back.
    await bea.call('endPackage', { id: about.id, end: 'declined' })
    expect(await ann.call('offerPackage', about)).toEqual({ from: about.size })
    expect(await bea.call('packages', {})).toEqual({ waiting: [], sent: [] })
    expect((await ann.call('packages', {})).sent).toEqual([{ id: about.id, end: 'declined' }])
    await newsroom.close()
  })

  it('has the same bytes once, until nobody waits for them', async () => {
    const newsroom = await testNewsroom()
    const [ann, bea, cy] = [await newsroom.raw('Ann'), await newsroom.raw('Bea'), await newsroom.raw('Cy')]
    const one = await deliver(ann)
    const two = offered({ to: 'person-Cy' })
    expect(await ann.call('offerPackage', two)).toEqual({ from: body.length })
    expect(await newsroom.sql.query('select hash from whole_packages')).toHaveLength(1)
    await bea.call('endPackage', { id: one.id, end: 'opened' })
    expect((await cy.call('package', { id: two.id, from: 0 })).size).toBe(body.length)
    await cy.call('endPackage', { id: two.id, end: 'opened' })
    expect(await newsroom.sql.query('select hash from whole_packages')).toEqual([])
    await newsroom.close()
  })

  it('takes only so many that wait', async () => {
    const newsroom = await testNewsroom()
    const ann = await newsroom.raw('Ann')
    await newsroom.raw('Bea')
    for (let sent = 0; sent < packageLimits.sent.packages; sent += 1) await ann.call('offerPackage', offered())
    await expect(ann.call('offerPackage', offered())).rejects.toEqual(refused('newsroom.tooManyPackages'))
    await newsroom.close()
  })

  it('removes what has waited too long, and parts of what never came', async () => {
    let now = Date.UTC(2026, 11, 1)
    const newsroom = await testNewsroom(undefined, { now: () => now })
    const [ann, bea] = [await newsroom.raw('Ann'), await newsroom.raw('Bea')]
    const { id } = await deliver(ann)
    const other = offered({ hash: 'b'.repeat(64) })
    await ann.call('offerPackage', other)
    await ann.call('putPackage', { id: other.id, from: 0, bytes: body.slice(0, 5) })
    now += packageDays * 86_400_000 + 1
    await newsroom.stop()
    await newsroom.start()
    const again = await newsroom.raw('Cy')
    expect(await newsroom.sql.query('select hash from package_parts union select hash from whole_packages')).toEqual([])
    const ends = await newsroom.sql.query('select id, outcome from packages order by at')
    expect(ends).toEqual(
      expect.arrayContaining([
        { id, outcome: 'expired' },
        { id: other.id, outcome: 'expired' },
      ]),
    )
    for (const each of [again, ann, bea]) each.close()
    await newsroom.close()
  })

  it('keeps what a device sent before it was revoked', async () => {
    const newsroom = await testNewsroom()
    const [ann, bea, boss] = [
      await newsroom.raw('Ann'),
      await newsroom.raw('Bea'),
      await newsroom.raw('Boss', 'administrator'),
    ]
    const { id } = await deliver(ann)
    const [device] = (await boss.call('members', {})).find(({ person }) => person.name === 'Ann')?.devices ?? []
    await boss.call('revoke', { device: device?.id ?? '' })
    expect((await bea.call('package', { id, from: 0 })).size).toBe(body.length)
    await newsroom.close()
  })

  it('has those that wait in its backup, and notices one that is not what its name says', async () => {
    const newsroom = await testNewsroom()
    const ann = await newsroom.raw('Ann')
    await newsroom.raw('Bea')
    const { id } = await deliver(ann)
    const unfinished = offered({ hash: 'b'.repeat(64) })
    await ann.call('offerPackage', unfinished)
    await ann.call('putPackage', { id: unfinished.id, from: 0, bytes: body.slice(0, 5) })
    const lines: string[] = []
    for await (const line of backupOf(newsroom.sql)) lines.push(line.trimEnd())
    await newsroom.close()
    const sql = await emptySql()
    await migrateNewsroom(sql)
    await restoreBackup(sql, linesOf(lines), 'again')
    expect(await sql.query('select id from packages')).toEqual([{ id }])
    expect(await checkNewsroom(sql)).toMatchObject({ packages: 1, problems: [] })
    await sql.query("update package_parts set bytes = 'x'::bytea where start = 0")
    expect((await checkNewsroom(sql)).problems).toEqual([{ story: hashOf(body), seq: 0, kind: 'package' }])
  })

  it('has them in the object storage where one is set, and removes them there', async () => {
    const storage = await objectStorage('key')
    const about = { bucket: storage.bucket, region: 'eu-1', accessKeyId: 'key', secretAccessKey: 'secret' }
    const newsroom = await testNewsroom(undefined, { blobs: s3Blobs(about) })
    const [ann, bea] = [await newsroom.raw('Ann'), await newsroom.raw('Bea')]
    const { id } = await deliver(ann)
    expect([...storage.objects.keys()]).toEqual([`/images/packages/${hashOf(body)}`])
    expect((await bea.call('package', { id, from: 3 })).bytes).toHaveLength(imagePartBytes)
    await bea.call('endPackage', { id, end: 'opened' })
    expect([...storage.objects.keys()]).toEqual([])
    await newsroom.close()
    await storage.close()
  })
})

async function* linesOf(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines
}
