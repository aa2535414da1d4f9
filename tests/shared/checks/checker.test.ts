import { describe, expect, it, vi } from 'vitest'
import type { Article } from '#shared/article/article.ts'
import { draftOf, readArticle } from '#shared/article/draft.ts'
import { Checker } from '#shared/checks/checker.ts'
import { checkedWith } from '#shared/checks/draft-context.ts'
import { checkProblems } from '#shared/checks/errors.ts'
import { ignoreKey } from '#shared/checks/finding.ts'
import { ignoredIn, setIgnored } from '#shared/checks/ignored.ts'
import type { Rule } from '#shared/checks/rule.ts'
import { checkSettingsSchema } from '#shared/checks/settings.ts'
import { readSettings } from '#shared/settings/settings.ts'
import { story } from '#tests/helpers/story.ts'
import { checkOptions, foundBy } from './checked.ts'

const counting = () => {
  const looked: string[] = []
  const rule: Rule = {
    id: 'doubledWord',
    group: 'words',
    severity: 'warning',
    source: '',
    passage: ({ text }) => {
      looked.push(text)
      return []
    },
  }
  return { looked, rule }
}

describe('a checker', () => {
  it('looks again only at the blocks that are others', () => {
    const { looked, rule } = counting()
    const checker = new Checker([rule])
    const first = story({ headline: 'Ferry' }, ['One.', 'Two.', 'Three.'])
    checker.check(first, checkOptions)
    expect(looked.splice(0)).toEqual(['Ferry', 'One.', 'Two.', 'Three.'])
    const [one, , three] = first.body.content ?? []
    const [changed] = story({}, ['Two, changed.']).body.content ?? []
    const content = [one, changed, three].filter((node) => node !== undefined)
    checker.check({ ...first, body: { type: 'doc', content } }, checkOptions)
    expect(looked.splice(0)).toEqual(['Two, changed.'])
  })

  it('looks at everything again in another language', () => {
    const { looked, rule } = counting()
    const checker = new Checker([rule])
    const article = story({}, ['One.'])
    checker.check(article, checkOptions)
    checker.check({ ...article, language: 'de' }, checkOptions)
    expect(looked).toEqual(['One.', 'One.'])
  })

  it('names a rule that throws, leaves it out from then on, and goes on with the others', () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {})
    const broken: Rule = {
      ...counting().rule,
      id: 'abbreviation',
      story: () => {
        throw new Error('no such word')
      },
    }
    const { looked, rule } = counting()
    const checker = new Checker([broken, rule])
    expect(checker.check(story({}, ['One.']), checkOptions).broken).toEqual(['abbreviation'])
    expect(checker.check(story({}, ['Two.']), checkOptions).broken).toEqual(['abbreviation'])
    expect(looked).toEqual(['One.', 'Two.'])
    expect(told).toHaveBeenCalledTimes(1)
    told.mockRestore()
  })

  it('gives findings in the order of the story, the gravest of one place first, and those that are ignored apart', () => {
    const article = story({ headline: 'Ferry TK' }, ['It sails at at noon to to TK.'])
    const { findings } = new Checker().check(article, checkOptions)
    const words = findings.filter(({ rule }) => rule === 'doubledWord' || rule === 'placeholder')
    expect(words.map(({ quote }) => quote)).toEqual(['TK', 'at at', 'to to', 'TK'])
    const [tk] = words
    const ignored = new Set(tk ? [ignoreKey(tk)] : [])
    const report = new Checker().check(article, { ...checkOptions, ignored })
    expect(report.findings.some(({ rule }) => rule === 'placeholder')).toBe(false)
    expect(report.ignored.map(({ quote }) => quote)).toEqual(['TK', 'TK'])
  })

  it('says where in a nested block it found something, as ProseMirror counts', () => {
    const cell = (text: string) => ({
      type: 'tableCell',
      content: [{ type: 'paragraph', attrs: { level: null }, content: [{ type: 'text', text }] }],
    })
    const table = { type: 'table', content: [{ type: 'tableRow', content: [cell('ab'), cell('TK')] }] }
    const article: Article = { ...story(), body: { type: 'doc', content: [table] } }
    // table, row, cell, paragraph: 4 before the first letter; then its 2, 2 ends, 2 beginnings.
    expect(foundBy('placeholder', article).map(({ place }) => place)).toEqual([
      { kind: 'body', block: 0, from: 10, to: 12, attribute: null },
    ])
  })

  it('finds what stands over a break and in what a block says besides its words', () => {
    const content = [{ type: 'text', text: 'to' }, { type: 'hardBreak' }, { type: 'text', text: 'to go' }]
    const figure = {
      type: 'figure',
      attrs: { asset: null, alt: 'IMG_1234.jpg', credit: null, source: null },
      content: [],
    }
    const article: Article = {
      ...story(),
      body: { type: 'doc', content: [{ type: 'paragraph', attrs: { level: null }, content }, figure] },
    }
    expect(foundBy('doubledWord', article).map(({ quote }) => quote)).toEqual(['to\nto'])
    expect(foundBy('poorAlt', article).map(({ place }) => place)).toEqual([
      { kind: 'body', block: 1, from: 0, to: 2, attribute: 'alt' },
    ])
  })
})

it.each(['a', '.', '"', '“', '@.', 'a a ', 'http://', '1,000', '?'])(
  'reads 6,000 characters of %s without a rule that fails',
  (part) => {
    const text = part.repeat(6_000 / part.length)
    expect(new Checker().check(story({ headline: text }, [text]), checkOptions).broken).toEqual([])
  },
)

describe('what is ignored in a draft', () => {
  it('stands in the draft, is no part of the article, and can be taken back', () => {
    const draft = draftOf(story({ headline: 'TK' }, ['One.']))
    const before = readArticle(draft, null)
    setIgnored(draft, 'placeholder TK', true)
    setIgnored(draft, 'placeholder TK', true)
    expect(ignoredIn(draft)).toEqual(new Set(['placeholder TK']))
    expect(readArticle(draft, null)).toEqual(before)
    setIgnored(draft, 'placeholder TK', false)
    expect(ignoredIn(draft).size).toBe(0)
  })
})

describe('what holds a story', () => {
  const settings = readSettings({})
  const problems = (article: Article, ignored: string[] = []) =>
    checkProblems(article, settings, { ...checkedWith(draftOf(article)), ignored: new Set(ignored) })

  it('is errors of the checks, and nothing else', () => {
    expect(problems(story({}, ['It sails at at noon.']))).toEqual([])
    expect(problems(story({}, ['Mayor TK, TK and lorem ipsum.']))).toEqual([
      {
        code: 'checks',
        severity: 'hold',
        field: 'body',
        details: { count: '3', rules: 'placeholder', quotes: 'TK · lorem ipsum' },
      },
    ])
    expect(problems(story({}, ['Mayor TK.']), ['placeholder TK'])).toEqual([])
  })
})

describe('settings of the checks', () => {
  it('fall back each by itself, whatever a file says', () => {
    const { levels, limits, banned, stagingHosts } = checkSettingsSchema.parse({
      levels: { cliche: 'error', abbreviation: 'loud', madeUp: 'off' },
      limits: { headline: 'long', sentence: 20 },
      banned: ['utilise = use', 7, 'x'.repeat(5_000)],
      stagingHosts: 'none',
    })
    expect(levels).toEqual({ cliche: 'error', abbreviation: null, madeUp: 'off' })
    expect([limits.headline, limits.sentence, limits.deck]).toEqual([110, 20, 200])
    expect(banned).toEqual(['utilise = use'])
    expect(stagingHosts).toEqual([])
    expect(checkSettingsSchema.parse('nonsense').limits.headline).toBe(110)
  })
})
