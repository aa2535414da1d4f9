import { describe, expect, it } from 'vitest'
import type { Claims } from '#newsroom/claims.ts'
import { WritersHere, type Written } from '#newsroom/writers-here.ts'
import type { ServedLink } from '#shared/newsroom/serve.ts'

/** Claims of processes on one database. */
function claimsOnOne() {
  const owners = new Map<number, object>()
  return (): { claims: Claims; lose(): void } => {
    const own = {}
    let lost = () => {}
    const release = async (key: number) => void (owners.get(key) === own && owners.delete(key))
    const claims: Claims = {
      async take(key) {
        if (!owners.has(key)) owners.set(key, own)
        return owners.get(key) === own
      },
      release,
      ofOthers: async (_, keys) => new Set(keys.filter((key) => (owners.get(key) ?? own) !== own)),
      onLost(callback) {
        lost = callback
      },
      close: async () => {},
    }
    return {
      claims,
      lose() {
        for (const [key, owner] of owners) if (owner === own) owners.delete(key)
        lost()
      },
    }
  }
}

const link = (): ServedLink => ({ tell: () => {}, close: () => {} })
const edit = (client: number, by: ServedLink): Written => ({
  story: 'story',
  link: by,
  span: { runs: [{ client, from: 0, to: 1 }], needs: [] },
})
const on = { query: async () => [] }

describe('who writes at a process alone', () => {
  it('is told ahead once something was committed after the claim, and by one process', async () => {
    const process = claimsOnOne()
    let now = 0
    const [one, other] = [process(), process()].map(({ claims }) => new WritersHere(claims, () => now))
    if (one === undefined || other === undefined) throw new Error('no process')
    const ann = edit(1, link())
    for (const writers of [one, other]) expect(writers.mayTell(ann)).toBe(false)
    for (const [at, writers] of [one, other].entries()) {
      now = at
      writers.wrote(ann, now)
      await null
    }
    // A transaction that began before the claim may have missed what others had committed.
    one.wrote(ann, -1)
    expect(one.mayTell(ann)).toBe(false)
    for (const writers of [one, other]) writers.wrote(ann, 5)
    expect([one, other].map((writers) => writers.mayTell(ann))).toEqual([true, false])
    expect([...(await other.elsewhere(on, [ann]))]).toHaveLength(1)
    expect([...(await one.elsewhere(on, [ann]))]).toEqual([])
  })

  it('is let go of when another asks or the connection ends, and what was told is committed', async () => {
    const process = claimsOnOne()
    let now = 0
    const [{ claims }, { claims: others }] = [process(), process()]
    const [one, other] = [new WritersHere(claims, () => now), new WritersHere(others, () => now)]
    const ann = edit(1, link())
    const sure = async () => {
      one.wrote(ann, now)
      await null
      now += 1
      one.wrote(ann, now)
    }
    await sure()
    one.told(ann)
    one.told(ann)
    const [key = 0] = await other.elsewhere(on, [ann])
    one.cede(key)
    expect(one.mayTell(ann)).toBe(false)
    one.settled(ann)
    expect((await other.elsewhere(on, [ann])).size).toBe(1)
    one.settled(ann)
    expect((await other.elsewhere(on, [ann])).size).toBe(0)
    // The other gets its turn first.
    await sure()
    expect(one.mayTell(ann)).toBe(false)
    now += 60_000
    await sure()
    expect(one.mayTell(ann)).toBe(true)
    one.left(ann.link)
    expect((await other.elsewhere(on, [ann])).size).toBe(0)
  })

  it('is nobody once the claims are lost, and everybody where there is no other process', async () => {
    const { claims, lose } = claimsOnOne()()
    const writers = new WritersHere(claims, () => 3)
    const ann = edit(1, link())
    writers.wrote(ann, 0)
    await null
    writers.wrote(ann, 4)
    expect(writers.mayTell(ann)).toBe(true)
    lose()
    expect(writers.mayTell(ann)).toBe(false)
    expect(new WritersHere(null).mayTell(ann)).toBe(true)
  })
})
