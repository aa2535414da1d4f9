import { expect, it } from 'vitest'
import { remembered, rememberedForBoth } from '#shared/remembered.ts'

it('does the work once for an object, and once for each pair of them, in this order', () => {
  const [one, other] = [{ name: 'one' }, { name: 'other' }]
  const done: string[] = []
  const single = remembered(({ name }: typeof one) => done.push(name))
  expect([single(one), single(one), single(other), single(one)]).toEqual([1, 1, 2, 1])
  const both = rememberedForBoth((a: typeof one, b: typeof one) => done.push(`${a.name} ${b.name}`))
  expect([both(one, other), both(one, other), both(other, one)]).toEqual([3, 3, 4])
  expect(done).toEqual(['one', 'other', 'one other', 'other one'])
})

it('remembers that the answer was nothing', () => {
  let done = 0
  const nothing = remembered(() => {
    done++
    return undefined
  })
  const one = {}
  nothing(one)
  expect(nothing(one)).toBe(undefined)
  expect(done).toBe(1)
})
