import { expect, it } from 'vitest'
import { Turns } from '#desk/turns.ts'

function all(turns: Turns<string, string>): string[] {
  const taken: string[] = []
  for (let what = turns.take(); what !== undefined; what = turns.take()) taken.push(what)
  return taken
}

it('everybody has a turn, and each is served in order', () => {
  const turns = new Turns<string, string>()
  for (const what of ['a1', 'a2', 'a3', 'a4']) turns.add('a', what)
  for (const what of ['b1', 'b2']) turns.add('b', what)
  turns.add('c', 'c1')
  expect(all(turns)).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3', 'a4'])
  expect(turns.take()).toBeUndefined()
})

it('who comes later waits for one thing of everybody else, however much there is', () => {
  const turns = new Turns<string, string>()
  for (let number = 0; number < 20_000; number += 1) turns.add('a', `a${number}`)
  expect([turns.take(), turns.take()]).toEqual(['a0', 'a1'])
  turns.add('b', 'b')
  expect([turns.take(), turns.take()]).toEqual(['a2', 'b'])
  expect(all(turns)).toEqual(Array.from({ length: 19_997 }, (_, number) => `a${number + 3}`))
})
