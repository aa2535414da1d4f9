import { join } from 'node:path'
import { expect, test } from 'vitest'
import { firstLoad } from '#tests/helpers/first-load.ts'

const most = 500_000
const config = join(import.meta.dirname, '../../vite.config.ts')

test('what the window loads first is at most 500 kB of JavaScript, compressed; the rest is loaded on demand', async () => {
  const files = await firstLoad(config)
  const largest = files.toSorted((one, other) => other.compressed - one.compressed).slice(0, 5)
  const size = files.reduce((sum, { compressed }) => sum + compressed, 0)
  expect(size, JSON.stringify(largest)).toBeLessThanOrEqual(most)
  expect(size).toBeGreaterThan(100_000)
}, 180_000)

test('what opens the way to the desk is a small script before all others', async () => {
  const [first, ...others] = (await firstLoad(config)).filter(({ name }) => !name.includes('runtime'))
  expect(first?.name).toContain('connect')
  expect(first?.compressed).toBeLessThanOrEqual(10_000)
  expect(others.length).toBeGreaterThan(0)
}, 180_000)
