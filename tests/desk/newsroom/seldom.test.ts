import { setImmediate as nextTurn } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ByStory } from '#newsroom/by-story.ts'
import { Seldom } from '#newsroom/seldom.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }))
afterEach(() => void vi.useRealTimers())

test('work that many ask for is done in the next turn, once, and then not before its time', async () => {
  let done = 0
  const work = new Seldom(100, () => {
    done += 1
  })
  for (let asked = 0; asked < 5; asked += 1) work.ask()
  expect(done).toBe(0)
  await nextTurn()
  expect(done).toBe(1)
  work.ask()
  await nextTurn()
  expect(done).toBe(1)
  vi.advanceTimersByTime(99)
  expect(done).toBe(1)
  vi.advanceTimersByTime(1)
  expect(done).toBe(2)
})

test('work that is taken back is not done, now or later, and may be asked for again', async () => {
  let done = 0
  const work = new Seldom(100, () => {
    done += 1
  })
  work.ask()
  work.cancel()
  await nextTurn()
  expect(done).toBe(0)
  work.ask()
  await nextTurn()
  work.ask()
  work.cancel()
  vi.advanceTimersByTime(200)
  expect(done).toBe(1)
})

test('who has a story open is known by the story, through every move', () => {
  const open = new ByStory<string>()
  open.moved('Ann', [], ['fire', 'flood'])
  open.moved('Bob', [], ['fire'])
  expect([...open.of('fire')]).toEqual(['Ann', 'Bob'])
  open.moved('Ann', ['fire', 'flood'], ['flood', 'quake'])
  expect(['fire', 'flood', 'quake'].map((story) => [...open.of(story)])).toEqual([['Bob'], ['Ann'], ['Ann']])
  open.moved('Bob', ['fire'], [])
  open.moved('Ann', ['flood', 'quake'], [])
  expect(['fire', 'flood', 'quake'].flatMap((story) => [...open.of(story)])).toEqual([])
})
