import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { Checker } from '#shared/checks/checker.ts'
import { HouseRules } from '#shared/checks/house/house-rules.ts'
import { houseRuleSchema } from '#shared/checks/house/rule.ts'
import { checkSettingsSchema } from '#shared/checks/settings.ts'
import { checkOptions, paragraphIn } from '../checked.ts'

type Given = Readonly<Record<string, unknown>>

const rule = (given: Given, id = '1') => houseRuleSchema.parse({ id, on: true, ...given })

/** What rules find in a paragraph, each with the result of its fix after an arrow. */
function found(
  rules: readonly Given[],
  text: string,
  { language = 'en', ...article }: Given & { language?: string } = {},
) {
  const house = new HouseRules(rules.map((given, index) => rule(given, String(index))))
  const { findings } = new Checker().check(
    { ...paragraphIn(language, text), ...article },
    { ...checkOptions, settings: checkSettingsSchema.parse({}), house },
  )
  return findings
    .filter((finding) => finding.rule === 'house')
    .map(({ quote, fix }) => (fix !== null && 'text' in fix ? `${quote}→${fix.text}` : quote))
}

describe('a house rule of words', () => {
  const utilize = { find: ['utilize', 'make use of'], instead: 'use' }

  it('finds each of its words and phrases whole, with a capital where there was one', () => {
    expect(found([utilize], 'Utilize it. They utilize\u00a0and make\u00a0use of it.')).toEqual([
      'Utilize→Use',
      'utilize→use',
      'make\u00a0use of→use',
    ])
    expect(found([utilize], 'Utilizers utilized it; overutilize.')).toEqual([])
  })

  it.each([
    ['de', 'Rechtsradikale kamen. „Rechtsradikale“, rief er.', 'Rechtsradikale', 1],
    ['ru', 'На Украине мир. «На Украине», — сказал он.', 'На Украине', 1],
    ['fr', 'Une écrivaine parle. « Une écrivaine », dit-il.', 'écrivaine', 1],
    ['en', 'Facebook’s owner; the Facebook, Facebooks.', 'Facebook', 2],
  ])('leaves quotations alone in %s, and knows where words end', (language, text, words, count) => {
    expect(found([{ find: [words] }], text, { language })).toHaveLength(count)
    expect(found([{ find: [words], quotations: true }], text, { language })).toHaveLength(2)
  })

  it('minds the case where that is wanted', () => {
    expect(found([{ find: ['Essen'], matchCase: true }], 'In Essen gibt es essen.', { language: 'de' })).toEqual([
      'Essen',
    ])
  })

  it('finds signs that belong to no word', () => {
    expect(found([{ find: ['& Co', '!!'], instead: '' }], 'Lee & Co. won!!')).toEqual(['& Co', '!!'])
  })

  it('counts for its languages, categories and days only', () => {
    const text = 'They utilize it.'
    const of = (given: Given, article: Given & { language?: string } = {}) =>
      found([{ ...utilize, ...given }], text, article).length
    expect(of({ languages: ['en'] }, { language: 'en-GB' })).toBe(1)
    expect(of({ languages: ['en-US', 'de'] }, { language: 'en-GB' })).toBe(0)
    expect(of({ categories: ['Sport'] }, { category: 'sport' })).toBe(1)
    expect(of({ categories: ['Sport'] }, { category: 'Politics' })).toBe(0)
    // The story is of 18 March 2026.
    expect(of({ from: '2026-03-18', until: '2026-03-18' })).toBe(1)
    expect(of({ from: '2026-03-19' })).toBe(0)
    expect(of({ until: '2026-03-17' })).toBe(0)
  })

  it('says its own reason and source, and weighs what it says', () => {
    const house = new HouseRules([
      rule({ ...utilize, why: 'Plain words.', source: 'Style book, 3', severity: 'error' }),
    ])
    const { findings } = new Checker().check(paragraphIn('en', 'They utilize it.'), { ...checkOptions, house })
    expect(findings.find((finding) => finding.rule === 'house')).toMatchObject({
      severity: 'error',
      details: { why: 'Plain words.', source: 'Style book, 3' },
    })
  })
})

describe('a house rule of a pattern', () => {
  it('finds what it describes in any alphabet, and fills in groups', () => {
    const percent = { kind: 'pattern', find: ['(\\d+) ?%'], instead: '$1 percent' }
    expect(found([percent], 'It rose 5% and 10 %.')).toEqual(['5%→5 percent', '10 %→10 percent'])
    expect(found([{ kind: 'pattern', find: ['\\bв \\w+е\\b'] }], 'Он был в доме.', { language: 'ru' })).toEqual([
      'в доме',
    ])
  })

  it('lets one that is no pattern be, and the others go on', () => {
    expect(found([{ kind: 'pattern', find: ['(['] }, { find: ['said'] }], 'He said so.')).toEqual(['said'])
  })

  it('is not used again once it took too long, and is named', () => {
    // Between two looks at the clock more than a second passes.
    let now = 0
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 1_100
      return now
    })
    onTestFinished(() => clock.mockRestore())
    const house = new HouseRules([rule({ kind: 'pattern', find: ['\\d'] }, 'slow'), rule({ find: ['said'] }, 'quick')])
    const checker = new Checker()
    const check = (text: string) => checker.check(paragraphIn('en', text), { ...checkOptions, house })
    expect(check('He said 5.').broken).toEqual(['house:slow'])
    const again = check('She said 6.').findings.filter((finding) => finding.rule === 'house')
    expect(again.map(({ quote }) => quote)).toEqual(['said'])
  })
})

it('of a list of 100,000 entries each is found, however many begin alike; a text reads few of them', () => {
  const name = (at: number) => `w${at.toString(36)}x`
  const any = rule({ find: ['…'] })
  const list = Array.from({ length: 100_000 }, (_, at) => ({
    ...any,
    id: String(at),
    find: [`the ${name(at)}`, `the ${name(at)} again`],
  }))
  const house = new HouseRules(list)
  const text = `the ${name(7)} again and the ${name(99_999)}’s but not the wx.`
  let asked = 0
  const found = house.words.find(text, () => {
    asked += 1
    return true
  })
  expect(found.map(({ from, to }) => text.slice(from, to))).toEqual([`the ${name(7)} again`, `the ${name(99_999)}`])
  expect(asked).toBeLessThan(10)
})
