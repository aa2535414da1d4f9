import { join } from 'node:path'
import { expect, test } from 'vitest'
import { firstLoad } from '#tests/helpers/first-load.ts'

const most = 500_000
const { scripts, preloads, styles, threads } = await firstLoad(join(import.meta.dirname, '../../vite.config.ts'))

test('what the window loads first is at most 500 kB of JavaScript, compressed; the rest is loaded on demand', () => {
  const largest = scripts.toSorted((one, other) => other.compressed - one.compressed).slice(0, 5)
  const size = scripts.reduce((sum, { compressed }) => sum + compressed, 0)
  expect(size, JSON.stringify(largest)).toBeLessThanOrEqual(most)
  expect(size).toBeGreaterThan(100_000)
})

test('the thread of the checks, which every window begins, is small: no editor is in it', () => {
  const [checks] = threads.filter(({ name }) => name.includes('check-worker'))
  expect(checks?.compressed).toBeLessThanOrEqual(110_000)
})

test('what opens the way to the desk is a small script before all others', () => {
  const [first, ...others] = scripts.filter(({ name }) => !name.includes('runtime'))
  expect(first?.name).toContain('early')
  expect(first?.compressed).toBeLessThanOrEqual(10_000)
  expect(others.length).toBeGreaterThan(0)
})

test('the typefaces of the first text are asked for before it is drawn: those files that the styles name', () => {
  expect(preloads.map((name) => name.replace(/-[\w-]{8}\.woff2$/, ''))).toEqual([
    'source-serif-4-latin-wght-normal',
    'inter-latin-wght-normal',
  ])
  for (const name of preloads) expect(styles).toContain(name)
})
