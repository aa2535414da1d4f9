import { expect, it } from 'vitest'
import { Checker } from '#shared/checks/checker.ts'
import { cleanNews } from '#tests/fixtures/checks/clean-news.ts'
import { figures } from '#tests/fixtures/checks/siblings/figures.ts'
import { times } from '#tests/fixtures/checks/siblings/times.ts'
import { words } from '#tests/fixtures/checks/siblings/words.ts'
import { cleanCopy } from '#tests/helpers/clean-copy.ts'
import { isLong } from '#tests/helpers/long.ts'
import { generator } from '#tests/helpers/random.ts'
import { checkOptions, everyRule, paragraphIn } from './checked.ts'
import { faults, pick } from './faults.ts'

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

/**
 * Each fault in each language, which somebody writes into a clean paragraph of that language. A
 * quotation without a speaker gets one there, and a dateline begins a text.
 */
const { noSpeaker: _noSpeaker, ...others } = words
const { datelineText: _datelineText, ...dates } = times
const written = Object.entries({ ...dates, ...figures, ...others }).flatMap(([rule, byLanguage]) =>
  Object.entries(byLanguage ?? {}).flatMap(([language, { finds = '' }]) =>
    finds.split('\n').flatMap((fault) => (fault === '' ? [] : [{ rule, language, fault }])),
  ),
)

it('so are those written into clean news of five languages', () => {
  const random = generator(22)
  const checker = new Checker()
  const [missed, planted] = [new Map<string, string[]>(), new Map<string, number>()]
  for (let index = 0; index < count; index++) {
    const found = pick(written, random)
    if (found === undefined) continue
    const { rule, language, fault } = found
    const texts = Object.entries(cleanNews).find(([tag]) => tag === language.split('-')[0])?.[1] ?? []
    const clean = texts[Math.floor(random() * texts.length)] ?? ''
    const text = random() < 0.5 ? `${clean} ${fault}` : `${fault}${/[.,?!]$/.test(fault) ? '' : '.'} ${clean}`
    const { findings } = checker.check(paragraphIn(language, text), { ...checkOptions, settings: everyRule })
    planted.set(rule, (planted.get(rule) ?? 0) + 1)
    if (!findings.some((finding) => finding.rule === rule)) missed.set(rule, [...(missed.get(rule) ?? []), text])
  }
  expect([...missed].filter(([rule, texts]) => texts.length > Math.max(1, 0.05 * (planted.get(rule) ?? 0)))).toEqual([])
})
