import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bylineLine, bylinesOf } from '#renderer/editor/head/bylines.ts'
import { cases } from '#tests/helpers/cases.ts'

test('a line of names is one byline a name', () => {
  expect(bylinesOf(' Ann Lee , Tom Ray;  ')).toEqual(['Ann Lee', 'Tom Ray'])
  expect(bylinesOf('')).toEqual([])
})

test('what a line says it says again', () => {
  fc.assert(
    fc.property(fc.string(), (line) => {
      expect(bylinesOf(bylineLine(bylinesOf(line)))).toEqual(bylinesOf(line))
    }),
    cases(100),
  )
})
