import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { cases } from './cases.ts'

afterEach(() => vi.unstubAllEnvs())

/** Tries a law that does not hold. Returns the message and how often the law was tried. */
function failed(): { said: string; tried: string[] } {
  const tried: string[] = []
  const law = fc.property(fc.string({ maxLength: 40 }), (text) => {
    tried.push(text)
    return !/\d/.test(text)
  })
  try {
    fc.assert(law, cases(10_000))
  } catch (error) {
    if (error instanceof Error) return { said: error.message, tried }
  }
  throw new Error('The law holds')
}

const counterexample = (said: string) => /^Counterexample: .*$/m.exec(said)?.[0]

describe('a law that fails (“$HOME” and all)', () => {
  it('says the command that tries its case again, and only that', () => {
    const first = failed()
    const again =
      /^Again: LEDE_SEED=(-?\d+) LEDE_PATH=([\d:]+) npx vitest run tests\/helpers\/properties\.test\.ts -t "(.*)"$/m
    const [, seed, path, name = ''] = again.exec(first.said) ?? []
    expect(first.tried.length).toBeGreaterThan(1)
    expect(expect.getState().currentTestName).toMatch(new RegExp(name))
    expect(name).not.toMatch(/["$`\\!](?!$)/)

    vi.stubEnv('LEDE_SEED', seed)
    vi.stubEnv('LEDE_PATH', path)
    const second = failed()
    expect(counterexample(second.said)).toBe(counterexample(first.said))
    expect(second.tried).toHaveLength(1)
    expect(again.exec(second.said)?.slice(1)).toEqual([seed, path, name])
  })
})
