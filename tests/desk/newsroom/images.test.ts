import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { backupOf, restoreBackup } from '#newsroom/backup.ts'
import { checkNewsroom } from '#newsroom/check.ts'
import { migrateNewsroom } from '#newsroom/migrations.ts'
import { s3Blobs } from '#newsroom/s3.ts'
import { linkPartBytes } from '#shared/newsroom/contract.ts'
import { eventually } from '#tests/helpers/eventually.ts'
import { figureShowing, largeImage } from '#tests/helpers/large-image.ts'
import { emptySql, type TestDesk, type TestNewsroom, testNewsroom } from '#tests/helpers/newsroom.ts'
import { type ObjectStorage, objectStorage } from '#tests/helpers/object-storage.ts'
import { story } from '#tests/helpers/story.ts'

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

describe('the images of a story in the newsroom', () => {
  let newsroom: TestNewsroom
  let ann: TestDesk
  let bea: TestDesk

  beforeAll(async () => {
    newsroom = await testNewsroom()
    ann = await newsroom.desk('Ann')
    bea = await newsroom.desk('Bea')
  })
  afterAll(() => newsroom.close())

  const withImage = async (desk: TestDesk, bytes: Uint8Array<ArrayBuffer>) => {
    const { hash } = await desk.client.call('assets.put', { bytes, name: 'a.jpg' })
    const article = story({ headline: 'Pictured' }, ['Text.'])
    article.body.content?.push(figureShowing(hash))
    const { id } = await desk.client.call('drafts.create', { article })
    return { id, hash }
  }
  const file = (id: string) => ann.client.call('newsroom.file', { id, desk: 'Sport' })
  const has = async (desk: TestDesk, hash: string) => (await desk.client.call('assets.find', { hash })).asset !== null
  const calls = (desk: TestDesk, name: string) =>
    desk.carried.filter(
      (message) => typeof message === 'object' && message !== null && 'call' in message && message.call === name,
    )

  it('are on every desk that has the story, and stay there when the newsroom is away', async () => {
    const told: string[] = []
    bea.client.on('assets.came', ({ hash }) => told.push(hash))
    const { id, hash } = await withImage(ann, await largeImage(1))
    expect(calls(ann, 'offerImage')).toEqual([])
    await file(id)
    await eventually(async () => expect(await has(bea, hash)).toBe(true))
    expect(told).toEqual([hash])
    newsroom.reachable(false)
    const { mediaType } = await bea.client.call('assets.read', { hash })
    expect(mediaType).toBe('image/jpeg')
    newsroom.reachable(true)
  })

  it('are sent once, whatever story uses them', async () => {
    const { id, hash } = await withImage(ann, await largeImage(1))
    const sent = calls(ann, 'putImage').length
    await file(id)
    await ann.synced()
    await eventually(async () =>
      expect(await newsroom.sql.query('select story from story_images where hash = $1', [hash])).toHaveLength(2),
    )
    expect(calls(ann, 'putImage')).toHaveLength(sent)
    expect(await newsroom.sql.query('select hash from images')).toHaveLength(1)
  })

  it('go on where they were cut off, there and back', async () => {
    const bytes = await largeImage(2)
    const parts = Math.ceil(bytes.length / linkPartBytes)
    expect(parts).toBeGreaterThan(3)
    const cutAt = (name: string, way: 'there' | 'back') => {
      let count = 0
      newsroom.wire((arrive, to, message) => {
        const isIt =
          to === way && JSON.stringify(message, (_, value) => (value instanceof Uint8Array ? '' : value)).includes(name)
        count += isIt ? 1 : 0
        if (isIt && count === 3) newsroom.cut()
        else arrive()
      })
    }
    const before = calls(ann, 'putImage').length
    cutAt('"putImage"', 'there')
    const { id, hash } = await withImage(ann, bytes)
    await file(id)
    await eventually(async () =>
      expect(await newsroom.sql.query('select hash from images where hash = $1', [hash])).toHaveLength(1),
    )
    // The third was lost with the connection, and sent again.
    expect(calls(ann, 'putImage').length - before).toBe(parts + 1)
    const cy = await newsroom.desk('Cy', null)
    cutAt('"image"', 'there')
    const invitation = await newsroom.invite()
    await cy.client.call('newsroom.join', { address: 'http://localhost', invitation, device: 'cy' })
    await eventually(async () => expect(await has(cy, hash)).toBe(true))
    newsroom.wire((arrive) => arrive())
  })

  it('are nobody’s who may not read the story, and nothing else than their hash says', async () => {
    const bytes = await largeImage(3)
    const hash = hashOf(bytes)
    const { id } = await withImage(ann, await largeImage(4))
    await file(id)
    const hostile = await newsroom.raw('Hostile')
    const stranger = await newsroom.raw('Stranger', 'reporter', ['Politics'])
    const image = { story: id, hash, size: 10 }
    expect(await hostile.call('offerImage', image)).toEqual({ from: 0 })
    const put = (from: number, part: number) =>
      hostile.call('putImage', { ...image, from, bytes: new Uint8Array(part) })
    expect(await put(0, 5)).toEqual({ from: 5 })
    expect(await put(0, 5)).toEqual({ from: 5 })
    await expect(put(5, 5)).rejects.toMatchObject({ code: 'newsroom.badImage' })
    expect(await hostile.call('offerImage', image)).toEqual({ from: 0 })
    await expect(hostile.call('image', { story: id, hash, from: 0 })).rejects.toMatchObject({
      code: 'newsroom.noImage',
    })
    await expect(put(0, linkPartBytes + 1)).rejects.toMatchObject({ code: 'call.invalid' })
    await expect(stranger.call('image', { story: id, hash, from: 0 })).rejects.toMatchObject({
      code: 'newsroom.noStory',
    })
    await expect(stranger.call('offerImage', image)).rejects.toMatchObject({ code: 'newsroom.noStory' })
    expect(await newsroom.sql.query('select start from image_parts where hash = $1', [hash])).toEqual([])
  })
})

describe('a newsroom with images', () => {
  it('has them in its backup, and notices one that is not what its name says', async () => {
    const newsroom = await testNewsroom()
    const ann = await newsroom.desk('Ann')
    const { hash } = await ann.client.call('assets.put', { bytes: await largeImage(6), name: 'a.jpg' })
    const article = story({ headline: 'Pictured' }, ['Text.'])
    article.body.content?.push(figureShowing(hash))
    const { id } = await ann.client.call('drafts.create', { article })
    await ann.client.call('newsroom.file', { id, desk: 'Sport' })
    await eventually(async () => expect((await checkNewsroom(newsroom.sql)).images).toBe(1))
    const lines: string[] = []
    for await (const line of backupOf(newsroom.sql)) lines.push(line.trimEnd())
    await newsroom.close()

    const sql = await emptySql()
    await migrateNewsroom(sql)
    await restoreBackup(sql, linesOf(lines), 'again')
    expect(await checkNewsroom(sql)).toMatchObject({ images: 1, problems: [] })
    expect(await sql.query('select story, hash from story_images')).toEqual([{ story: id, hash }])
    await sql.query("update image_parts set bytes = 'x'::bytea where start = 0")
    expect((await checkNewsroom(sql)).problems).toEqual([{ story: hash, seq: 0, kind: 'image' }])
  })
})

async function* linesOf(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines
}

describe('an object storage', () => {
  let storage: ObjectStorage
  let newsroom: TestNewsroom

  beforeAll(async () => {
    storage = await objectStorage('key')
    const about = { bucket: storage.bucket, region: 'eu-1', accessKeyId: 'key', secretAccessKey: 'secret' }
    newsroom = await testNewsroom(undefined, { blobs: s3Blobs(about) })
  })
  afterAll(async () => {
    await newsroom.close()
    await storage.close()
  })

  it('has the images in place of the database, where it is set, and one that is busy is asked again', async () => {
    const ann = await newsroom.desk('Ann')
    const bytes = await largeImage(5)
    const hash = hashOf(bytes)
    await ann.client.call('assets.put', { bytes, name: 'a.jpg' })
    const article = story({ headline: 'Pictured' }, ['Text.'])
    article.body.content?.push(figureShowing(hash))
    const { id } = await ann.client.call('drafts.create', { article })
    storage.busy(1)
    await ann.client.call('newsroom.file', { id, desk: 'Sport' })
    await eventually(() => expect([...storage.objects.keys()]).toEqual([`/images/${hash}`]))
    const bea = await newsroom.desk('Bea')
    await eventually(async () => expect((await bea.client.call('assets.find', { hash })).asset).not.toBeNull())
    expect(await newsroom.sql.query('select hash from image_parts')).toEqual([])
  })
})
