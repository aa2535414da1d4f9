import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { Images } from '#newsroom/images.ts'
import { migrateNewsroom } from '#newsroom/migrations.ts'
import { emptySql } from '#tests/helpers/newsroom.ts'

const day = 24 * 3_600_000

it('what came of an image over days is whole in the end, or goes as a whole', async () => {
  const sql = await emptySql()
  await migrateNewsroom(sql)
  let now = 0
  const images = new Images(sql, null, () => now)
  const imageOf = (text: string) => {
    const bytes = new TextEncoder().encode(text)
    return { bytes, hash: createHash('sha256').update(bytes).digest('hex'), size: bytes.length }
  }
  const put = ({ bytes, ...image }: ReturnType<typeof imageOf>, from: number) =>
    images.put('story', 'device', image, { from, bytes: bytes.slice(from, from + 2) })
  const [slow, left, other, last] = [imageOf('abcdef'), imageOf('ghijkl'), imageOf('x'), imageOf('y')]
  await put(slow, 0)
  await put(left, 0)
  now = 6 * day
  await put(slow, 2)
  now = 8 * day
  await put(other, 0)
  expect((await images.offer('story', 'device', left)).from).toBe(0)
  expect((await images.offer('story', 'device', slow)).from).toBe(4)
  expect(await put(slow, 4)).toBe(6)
  expect(new TextDecoder().decode((await images.read('story', slow.hash, 0)).bytes)).toBe('ab')
  // A part out of its order changes nothing, be it sent twice.
  for (const from of [2, 4, 1]) expect(await put(left, from)).toBe(0)
  now = 20 * day
  await put(last, 0)
  expect((await images.read('story', slow.hash, 4)).size).toBe(6)
})
