import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Projector, projector } from '#desk/store/projector.ts'

let projected: number[][]
let full: boolean
let rows: Projector
beforeEach(() => {
  vi.useFakeTimers()
  projected = []
  full = false
  rows = projector((drafts) => {
    if (full) throw new Error('the disk is full')
    projected.push([...drafts])
  })
})
afterEach(() => {
  rows.stop()
  vi.useRealTimers()
})

const passing = (milliseconds: number) => {
  vi.advanceTimersByTime(milliseconds)
  return projected
}

it('brings drafts up to date together, 300 ms after the first edit, and once', () => {
  rows.mark(7)
  passing(200)
  rows.mark(8)
  rows.mark(7)
  expect(passing(99)).toEqual([])
  expect(passing(1)).toEqual([[7, 8]])
  expect(passing(60_000)).toHaveLength(1)
  rows.mark(8)
  expect(passing(300)).toEqual([[7, 8], [8]])
})

it('does so at once when asked, and does not do it again', () => {
  rows.flush()
  rows.mark(7)
  rows.flush()
  expect(projected).toEqual([[7]])
  expect(passing(60_000)).toEqual([[7]])
})

it('takes 32 at a time, and the rest without waiting', () => {
  const drafts = Array.from({ length: 33 }, (_, index) => index)
  for (const draft of drafts) rows.mark(draft)
  rows.flush()
  expect(projected).toEqual([drafts.slice(0, 32)])
  expect(passing(0)).toEqual([drafts.slice(0, 32), [32]])
})

it('tries again after five seconds what failed, and loses nothing meanwhile', () => {
  full = true
  rows.mark(7)
  expect(() => rows.flush()).not.toThrow()
  rows.mark(8)
  full = false
  expect(passing(4_999)).toEqual([])
  expect(passing(1)).toEqual([[7, 8]])
})

it('leaves out what was deleted, and does nothing once it is stopped', () => {
  rows.mark(7)
  rows.mark(8)
  rows.forget(7)
  expect(passing(300)).toEqual([[8]])
  rows.mark(9)
  rows.stop()
  expect(passing(60_000)).toEqual([[8]])
})
