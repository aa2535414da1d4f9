import { afterEach, expect, it } from 'vitest'
import { WorkerThread } from '#desk/threads/thread.ts'
import { eventually } from '#tests/helpers/eventually.ts'

type Task = 'answer' | 'hang' | 'eat' | 'end' | 'throw' | 'hold' | 'holdFiles' | 'unpack'

const threads: WorkerThread<Task, string>[] = []
afterEach(() => Promise.all(threads.splice(0).map((thread) => thread.end())))

function thread(heap = 32): WorkerThread<Task, string> {
  const file = () => new URL('./double.ts', import.meta.url)
  const opened = new WorkerThread<Task, string>({ file, heap, outside: 256 * 1024 * 1024 })
  threads.push(opened)
  return opened
}

it.each([
  ['takes too long', 'hang', 1_000],
  ['takes too much memory', 'eat', 60_000],
  ['unpacks without end', 'unpack', 60_000],
  ['ends its thread', 'end', 60_000],
  ['throws', 'throw', 60_000],
] as const)('what %s is ended, and the next task is done', async (_, task, patience) => {
  const one = thread()
  expect(await one.ask('answer', 60_000)).toBe('answered')
  await expect(one.ask(task, patience)).rejects.toThrow()
  expect(one.isRunning).toBe(false)
  expect(await one.ask('answer', 60_000)).toBe('answered')
})

it('many tasks are done one after the other in one thread', async () => {
  const one = thread()
  const answers: string[] = []
  for (let task = 0; task < 20; task += 1) answers.push(await one.ask('answer', 60_000))
  expect(answers).toHaveLength(20)
  expect(one.isRunning).toBe(true)
  await one.end()
  expect(one.isRunning).toBe(false)
})

it('a thread that is ended at its work says so', async () => {
  const one = thread()
  await one.ask('answer', 60_000)
  const hanging = one.ask('hang', 60_000)
  const [asked] = await Promise.allSettled([hanging, one.end()])
  expect(asked.status).toBe('rejected')
})

it.each(['hold', 'holdFiles'] as const)(
  'a thread that holds much after its work gives it back, and the next task is done: %s',
  async (task) => {
    const one = thread(1_024)
    expect(await one.ask(task, 60_000)).toBe('answered')
    await eventually(() => expect(one.isRunning).toBe(false))
    expect(await one.ask('answer', 60_000)).toBe('answered')
  },
)
