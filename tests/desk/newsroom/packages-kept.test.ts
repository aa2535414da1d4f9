import { createHash, randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { backupOf, restoreBackup } from '#newsroom/backup.ts'
import { checkNewsroom } from '#newsroom/check.ts'
import { migrateNewsroom } from '#newsroom/migrations.ts'
import { packageLimits } from '#newsroom/packages.ts'
import { s3Blobs } from '#newsroom/s3.ts'
import { maxPackageBytes } from '#shared/api/message.ts'
import type { NewsroomClient } from '#shared/newsroom/connect.ts'
import { linkPartBytes } from '#shared/newsroom/contract.ts'
import { type OfferedPackage, packageDays } from '#shared/newsroom/package.ts'
import { emptySql, testNewsroom } from '#tests/helpers/newsroom.ts'
import { objectStorage } from '#tests/helpers/object-storage.ts'

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

describe('a newsroom with packages', () => {
  const body = new Uint8Array(linkPartBytes + 10).fill(7)
  const offered = (more: Partial<OfferedPackage> = {}) => ({
    ...{ id: randomUUID(), to: 'person-Bea', hash: hashOf(body), size: body.length, headline: 'A', note: null },
    ...more,
  })
  const put = async (client: NewsroomClient, { id }: { id: string }, bytes = body) => {
    for (let from = 0; from < bytes.length; from += linkPartBytes)
      await client.call('putPackage', { id, from, bytes: bytes.slice(from, from + linkPartBytes) })
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
    expect((await bea.call('package', { id, from: linkPartBytes })).bytes).toHaveLength(10)
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
    expect((await bea.call('package', { id, from: 3 })).bytes).toHaveLength(linkPartBytes)
    await bea.call('endPackage', { id, end: 'opened' })
    expect([...storage.objects.keys()]).toEqual([])
    await newsroom.close()
    await storage.close()
  })
})

async function* linesOf(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines
}
