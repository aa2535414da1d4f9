import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { cases } from '#tests/helpers/cases.ts'
import { openWindowState, restoredBounds, smallest, usual } from '../../electron/window-state.ts'
import { temporaryFolder } from './temporary-folder.ts'

vi.mock('electron-store', () => import('./double/electron-store.ts'))

const laptop = { x: 0, y: 25, width: 1440, height: 850 }
const monitor = { x: 1440, y: 0, width: 2560, height: 1400 }

test('a first window has the usual size, and the system places it', () => {
  expect(restoredBounds(null, [laptop])).toEqual(usual)
})

test('a window comes back where it was, on any screen', () => {
  const left = { x: 2000, y: 100, width: 1300, height: 900 }
  expect(restoredBounds(left, [laptop, monitor])).toEqual(left)
})

test('a window on a screen that is gone comes back on the one that is there', () => {
  const left = { x: 2000, y: 100, width: 2000, height: 1300 }
  expect(restoredBounds(left, [laptop])).toEqual({ width: 1440, height: 850 })
})

test('a window of which only a sliver, or no title bar, is on a screen is placed anew', () => {
  expect(restoredBounds({ x: 1430, y: 100, width: 900, height: 700 }, [laptop])).not.toHaveProperty('x')
  expect(restoredBounds({ x: 100, y: -300, width: 900, height: 700 }, [laptop])).not.toHaveProperty('x')
  expect(restoredBounds({ x: 100, y: 860, width: 900, height: 700 }, [laptop])).not.toHaveProperty('x')
})

test('wherever it was left, a window can be taken hold of', () => {
  const number = fc.integer({ min: -5_000, max: 5_000 })
  const size = fc.integer({ min: 1, max: 5_000 })
  fc.assert(
    fc.property(fc.record({ x: number, y: number, width: size, height: size }), (left) => {
      const { x, y, width, height } = restoredBounds(left, [laptop, monitor])
      if (x === undefined || y === undefined) return width <= laptop.width && height <= laptop.height
      return width >= smallest.width && [laptop, monitor].some((area) => y >= area.y && y < area.y + area.height)
    }),
    cases(100),
  )
})

test('what is kept is read again; what is damaged counts as nothing', () => {
  const folder = temporaryFolder()
  const state = { bounds: { x: 1, y: 2, width: 900, height: 700 }, maximized: true }
  openWindowState(folder).write(state)
  expect(openWindowState(folder).read()).toEqual(state)
  for (const text of [
    '{',
    '{"window":{"bounds":{"x":"1"}}}',
    '{"window":{"bounds":{"x":1,"y":1,"width":-5,"height":1}}}',
  ]) {
    writeFileSync(join(folder, 'window.json'), text)
    expect(openWindowState(folder).read()).toBe(null)
  }
})
