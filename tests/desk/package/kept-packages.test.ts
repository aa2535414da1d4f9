import { expect, it } from 'vitest'
import { KeptPackages } from '#desk/package/kept-packages.ts'
import type { Package } from '#desk/package/read-package.ts'

/** A package with a number of bytes. */
const packageOf = (bytes: number): Package => ({
  manifest: {
    format: 'lede-package',
    version: 2,
    id: 'p',
    draft: 'd',
    headline: 'Ferry',
    from: null,
    at: '2026-11-29T12:00:00Z',
    note: null,
    parts: [],
  },
  parts: new Map([['draft.yjs', new Uint8Array(bytes)]]),
})

it('keeps what a connection has read for that connection alone, until it was opened', () => {
  const kept = new KeptPackages()
  const [ann, ben] = [{}, {}]
  const opened = packageOf(10)
  const name = kept.keep(ann, opened)
  expect(kept.get(ann, name)).toBe(opened)
  expect(() => kept.get(ben, name)).toThrow('package.notKept')
  kept.release(ann, name)
  expect(() => kept.get(ann, name)).toThrow('package.notKept')
})

it('keeps no more than so many bytes of it, the latest ones, and always the last', () => {
  const kept = new KeptPackages(100)
  const caller = {}
  const [first, second, third] = [50, 30, 40].map((bytes) => kept.keep(caller, packageOf(bytes)))
  expect(() => kept.get(caller, first ?? '')).toThrow('package.notKept')
  expect(kept.get(caller, second ?? '')).toBeDefined()
  expect(kept.get(caller, third ?? '')).toBeDefined()
  const huge = kept.keep(caller, packageOf(200))
  expect(kept.get(caller, huge)).toBeDefined()
  expect(() => kept.get(caller, third ?? '')).toThrow('package.notKept')
})
