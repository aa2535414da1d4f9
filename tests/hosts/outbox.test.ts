import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Frames, Outbox, weightOf } from '#hosts/outbox.ts'
import { LargeFrames } from '#hosts/web/large-frames.ts'
import { cases } from '#tests/helpers/cases.ts'

const megabyte = 1024 * 1024

/** A channel whose other end takes nothing until it is emptied. */
function channel() {
  const said: Parameters<ConstructorParameters<typeof Outbox>[0]>[0][] = []
  let taken = 0
  const outbox = new Outbox((what) => {
    said.push(what)
  })
  const empty = () => {
    for (let what = said[taken]; what !== undefined; what = said[taken]) {
      taken += 1
      outbox.taken(what.connection, weightOf(what))
    }
  }
  return { outbox, said, empty }
}

it('what is small goes between the parts of what is large', () => {
  const { outbox, said, empty } = channel()
  outbox.add(1, new Uint8Array(20 * megabyte))
  expect(said.length).toBeLessThan(10)
  outbox.add(2, Uint8Array.of(7))
  empty()
  const place = said.findIndex(({ connection }) => connection === 2)
  expect(place).toBeLessThan(10)
  expect(said.length).toBeGreaterThan(50)
})

it('of 20,000 small things of one only a few are on their way, and another’s goes after them', () => {
  const { outbox, said, empty } = channel()
  for (let at = 0; at < 20_000; at += 1) outbox.add(1, Uint8Array.of(1))
  outbox.add(2, Uint8Array.of(7))
  expect(said.findIndex(({ connection }) => connection === 2)).toBeLessThan(300)
  empty()
  expect(said).toHaveLength(20_001)
  expect(outbox.backlog(1)).toBe(0)
})

it('a connection that is forgotten keeps nothing back, and says nothing more', () => {
  const { outbox, said, empty } = channel()
  outbox.add(1, new Uint8Array(20 * megabyte))
  outbox.forget(1)
  const before = said.length
  empty()
  expect(said).toHaveLength(before)
})

it('every frame arrives whole and in its order, and the end after them', () => {
  const frames = fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: megabyte })), {
    maxLength: 8,
  })
  fc.assert(
    fc.property(frames, (sent) => {
      const { outbox, said, empty } = channel()
      for (const [index, [connection, length]] of sent.entries())
        outbox.add(connection, new Uint8Array(length).fill(index))
      for (const connection of [1, 2, 3]) outbox.shut(connection)
      empty()
      for (const connection of [1, 2, 3]) {
        const parts = new Frames()
        const mine = said.filter((what) => what.connection === connection)
        expect(mine.at(-1)).toEqual({ type: 'shut', connection })
        const arrived = mine.flatMap((what) => (what.type === 'data' ? (parts.take(what) ?? []) : []))
        const wanted = [...sent.entries()].filter(([, [to]]) => to === connection)
        expect(arrived.map(({ length }) => length)).toEqual(wanted.map(([, [, length]]) => length))
        for (const [at, [index]] of wanted.entries()) expect(arrived[at]?.every((byte) => byte === index)).toBe(true)
      }
    }),
    cases(20),
  )
})

it('the desk has so much of what is large at once, one at least, and any number of what is small', () => {
  const large = new LargeFrames()
  expect(large.admit(1, 100 * megabyte)).toBe(true)
  expect(large.admit(2, 2 * megabyte)).toBe(false)
  expect(large.admit(2, 1_000)).toBe(true)
  large.answered(1, 100 * megabyte)
  expect(large.admit(2, 40 * megabyte)).toBe(true)
  expect(large.admit(1, 20 * megabyte)).toBe(true)
  expect(large.admit(1, 20 * megabyte)).toBe(false)
  large.forget(2)
  expect(large.admit(1, 20 * megabyte)).toBe(true)
})

it('what is answered twice, or by a desk that was told to forget, makes no more room than there is', () => {
  const large = new LargeFrames()
  large.admit(1, 60 * megabyte)
  large.forget(1)
  large.answered(1, 60 * megabyte)
  large.admit(2, 60 * megabyte)
  expect(large.admit(3, 10 * megabyte)).toBe(false)
})
