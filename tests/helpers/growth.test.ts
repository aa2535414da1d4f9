import { expect, it } from 'vitest'
import { growth } from './growth.ts'

const text = (size: number) => 'a'.repeat(size)

it('tells work that is done once for each character from work done once for each two of them', () => {
  let sum = 0
  const once = (given: string, times: number) => {
    for (let turn = 0; turn < times; turn += 1) for (let at = 0; at < given.length; at += 1) sum += given.charCodeAt(at)
  }
  expect(growth(text, 80_000, (given) => once(given, 100))).toBeLessThan(3)
  expect(growth(text, 8_000, (given) => once(given, given.length))).toBeGreaterThan(4)
  expect(sum).toBeGreaterThan(0)
})
