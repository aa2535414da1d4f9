import { existsSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { memoryFolder } from './memory-folder.ts'

test('is one of its own each time, and goes with what is in it', ({ skip }) => {
  const [one, other] = [memoryFolder(0), memoryFolder(0)]
  if (one === null || other === null) return skip('this machine keeps no files in memory')
  expect(dirname(one.path)).toBe('/dev/shm')
  expect(one.path).not.toBe(other.path)
  writeFileSync(join(one.path, 'library'), 'x')
  one.remove()
  expect(existsSync(one.path)).toBe(false)
  expect(existsSync(other.path)).toBe(true)
  other.remove()
  expect(existsSync(other.path)).toBe(false)
})

test('is none where there is less room than asked for', () => {
  expect(memoryFolder(Number.MAX_SAFE_INTEGER)).toBeNull()
})
