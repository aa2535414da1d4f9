import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Unwritten } from '#renderer/draft/session/unwritten.ts'

/** Draws the next frame. */
let draw = () => {}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => {
    draw = frame
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('writes down what is owed once, after the frame that shows it', () => {
  const unwritten = new Unwritten()
  const write = vi.fn(() => expect(unwritten.isOwed).toBe(false))
  unwritten.owe(write)
  unwritten.owe(write)
  draw()
  expect(write).not.toHaveBeenCalled()
  expect(unwritten.isOwed).toBe(true)
  vi.advanceTimersByTime(0)
  expect(write).toHaveBeenCalledOnce()
  vi.advanceTimersByTime(1_000)
  expect(write).toHaveBeenCalledOnce()
})

it('writes it at once for whoever asks, and in a window that draws nothing', () => {
  const unwritten = new Unwritten()
  const write = vi.fn()
  unwritten.owe(write)
  unwritten.settle()
  expect(write).toHaveBeenCalledOnce()
  unwritten.owe(write)
  vi.advanceTimersByTime(100)
  expect(write).toHaveBeenCalledTimes(2)
})

it('writes what one editor owes before another owes something', () => {
  const unwritten = new Unwritten()
  const written: string[] = []
  unwritten.owe(() => written.push('one'))
  unwritten.owe(() => written.push('other'))
  expect(written).toEqual(['one'])
  unwritten.settle()
  expect(written).toEqual(['one', 'other'])
})
