import { afterEach, expect, it } from 'vitest'
import { openThreads, type Threads } from '#desk/threads/threads.ts'
import { readSettings } from '#shared/settings/settings.ts'

const opened: Threads[] = []
afterEach(() => Promise.all(opened.splice(0).map((threads) => threads.close())))

function threads(): Threads {
  const some = openThreads()
  opened.push(some)
  return some
}

const context = { today: '2026-11-29', settings: readSettings({}) }
const read = (some: Threads, caller: object, name: string, text = 'The ferry sails again on Monday.') =>
  some.run(
    'readFile',
    [
      { name, bytes: new TextEncoder().encode(text), from: null, pasted: false, referenceDate: null, images: [] },
      context,
    ],
    { caller, details: { name } },
  )

it('what one window wants read keeps no other waiting', async () => {
  const some = threads()
  const [one, other] = [{}, {}]
  const done: string[] = []
  const many = Array.from({ length: 12 }, (_, index) => read(some, one, `${index}.txt`).then(() => done.push('one')))
  const another = read(some, other, 'other.txt').then(() => done.push('other'))
  await Promise.all([...many, another])
  expect(done.indexOf('other')).toBeLessThan(6)
})

it('what a job throws comes back with its code', async () => {
  await expect(read(threads(), {}, 'empty.txt', '')).rejects.toMatchObject({ code: 'file.empty' })
})

it('a desk that closes waits for no job, and another one goes on', async () => {
  const [closing, other] = [threads(), threads()]
  const jobs = Array.from({ length: 5 }, (_, index) => read(closing, {}, `${index}.txt`, 'word '.repeat(200_000)))
  const settled = Promise.allSettled(jobs)
  const kept = read(other, {}, 'kept.txt')
  await closing.close()
  for (const job of await settled)
    if (job.status === 'rejected') expect(job.reason).toMatchObject({ code: 'desk.away' })
  expect((await kept).stories[0]?.article.bodyText).toContain('ferry')
  await expect(read(closing, {}, 'late.txt')).rejects.toMatchObject({ code: 'desk.away' })
})
