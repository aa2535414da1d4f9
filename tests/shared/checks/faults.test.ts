import { expect, it } from 'vitest'
import { Checker } from '#shared/checks/checker.ts'
import { cleanCopy } from '#tests/helpers/clean-copy.ts'
import { isLong } from '#tests/helpers/long.ts'
import { generator } from '#tests/helpers/random.ts'
import { checkOptions, everyRule, paragraphIn } from './checked.ts'
import { faults } from './faults.ts'

/** How many faults are planted. */
const count = isLong ? 2_000 : 260

it('nothing is found in the clean copy', () => {
  const checker = new Checker()
  for (const text of cleanCopy) {
    const { findings } = checker.check(paragraphIn('en', text), checkOptions)
    expect(findings.filter(({ place }) => place.kind === 'body')).toEqual([])
  }
})

it('of faults planted in clean copy, at least 95 in 100 of each kind are found', () => {
  const random = generator(21)
  const checker = new Checker()
  const missed = new Map<string, string[]>()
  for (let index = 0; index < count; index++) {
    const fault = faults[index % faults.length]
    const text = cleanCopy[Math.floor(random() * cleanCopy.length)] ?? ''
    const planted = fault?.plant(text, random) ?? null
    if (fault === undefined || planted === null) {
      expect(fault?.rule, `no place for ${fault?.rule} in: ${text}`).toBe('')
      continue
    }
    const { findings } = checker.check(paragraphIn('en', planted), { ...checkOptions, settings: everyRule })
    if (!findings.some(({ rule }) => rule === fault.rule))
      missed.set(fault.rule, [...(missed.get(fault.rule) ?? []), planted])
  }
  const each = count / faults.length
  expect([...missed].filter(([, texts]) => texts.length > 0.05 * each)).toEqual([])
})
