import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { cases } from '#tests/helpers/cases.ts'
import { type Exchange, exchanges, Newsroom } from './exchanges.ts'

afterEach(() => {
  vi.useRealTimers()
})

/** The final bytes of every desk. */
function desksAfter(exchange: Exchange): string[] {
  const newsroom = new Newsroom(exchange, () => undefined)
  for (const turn of exchange.turns) newsroom.do(turn)
  return newsroom.desks.map(({ draft }) => Buffer.from(Y.encodeStateAsUpdate(draft)).toString('hex'))
}

test('a history that is tried again comes to the very same drafts, whatever was tried before it', () => {
  // The draft records when its review began.
  vi.useFakeTimers({ toFake: ['Date'], now: 0 })
  fc.assert(
    fc.property(exchanges, exchanges, (exchange, another) => {
      const before = desksAfter(exchange)
      desksAfter(another)
      expect(desksAfter(exchange)).toEqual(before)
    }),
    cases(4),
  )
})
