import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DueStories } from '#newsroom/due-stories.ts'

/** When a story is read that is edited at some times, in ms. */
function readAt(edits: readonly number[]): number[] {
  const due = new DueStories()
  const read: number[] = []
  const until = (time: number) => {
    for (let next = due.next; next !== null && next <= time; next = due.next) {
      due.take(next, next)
      read.push(next)
    }
  }
  for (const edit of edits) {
    until(edit)
    due.edited('fire', edit)
  }
  until(Number.POSITIVE_INFINITY)
  return read
}

test('a story that was quiet is read within a second, and one that is typed in every few seconds', () => {
  expect(readAt([100])).toEqual([750])
  expect(readAt([100, 20_100])).toEqual([750, 20_750])
  const minute = readAt(Array.from({ length: 300 }, (_, key) => key * 200))
  expect(minute.length).toBeLessThan(25)
  expect(minute[1]).toBeLessThan(2_000)
})

test('what was typed last is read, and within four seconds', () => {
  const pauses = fc.array(fc.integer({ min: 0, max: 5_000 }), { minLength: 1, maxLength: 50 })
  fc.assert(
    fc.property(pauses, (pauses) => {
      let now = 0
      const edits = pauses.map((pause) => (now += pause))
      const read = readAt(edits)
      for (const edit of edits) expect(read.find((time) => time > edit) ?? Infinity).toBeLessThanOrEqual(edit + 4_000)
    }),
  )
})

test('what is due at once is taken alone, and stays planned no later than it was', () => {
  const due = new DueStories()
  due.edited('fire', 0)
  due.at('flood', 10)
  due.edited('flood', 10)
  expect(due.next).toBe(10)
  expect(due.take(10, 10)).toEqual(['flood'])
  expect(due.take(20, Number.POSITIVE_INFINITY)).toEqual(['fire'])
  expect(due.next).toBeNull()
})
