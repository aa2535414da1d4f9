import fc from 'fast-check'
import { expect, it } from 'vitest'
import { freeName } from '#renderer/state/free-name.ts'
import { cases } from '#tests/helpers/cases.ts'

it.each([
  ['storm.html', [], 'storm.html'],
  ['storm.html', ['storm.html'], 'storm 2.html'],
  ['storm.html', ['storm.html', 'storm 2.html'], 'storm 3.html'],
  ['storm', ['storm'], 'storm 2'],
  ['.hidden', ['.hidden'], '.hidden 2'],
])('%s among %j becomes %s', (wished, names, free) => {
  expect(freeName(wished, (name) => names.includes(name))).toBe(free)
})

it('gives every file a name of its own, whatever they were to be called', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a.html', 'a 2.html', 'b', 'a')), (wished) => {
      const names = new Set<string>()
      for (const name of wished) names.add(freeName(name, (taken) => names.has(taken)))
      expect(names.size).toBe(wished.length)
    }),
    cases(100),
  )
})
