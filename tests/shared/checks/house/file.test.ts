import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesOf } from '#shared/checks/house/changes.ts'
import { readHouseFile, withRulesOf, writeHouseFile } from '#shared/checks/house/file.ts'
import { readRulesFile } from '#shared/checks/house/read.ts'
import { type HouseRule, houseRuleSchema } from '#shared/checks/house/rule.ts'
import { rowText } from '#shared/locales/house-text.ts'
import { languageTags } from '#shared/locales/languages.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const csv = (text: string) => readRulesFile(bytes(text))
const rule = (given: object, id = '1') => houseRuleSchema.parse({ id, find: ['word'], ...given })

const words = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }).filter((text) => text.trim() === text)
const rules = fc.array(
  fc
    .record({
      find: fc.array(words, { minLength: 1, maxLength: 3 }),
      instead: fc.string({ maxLength: 20 }),
      why: fc.string({ maxLength: 20 }),
      matchCase: fc.boolean(),
      quotations: fc.boolean(),
      on: fc.boolean(),
      languages: fc.subarray(['en', 'de-AT', 'ru']),
      severity: fc.constantFrom('error', 'warning', 'hint'),
      from: fc.constantFrom(null, '2026-01-01'),
    })
    .map((given) => rule(given)),
  { maxLength: 8 },
)
const numbered = (list: readonly HouseRule[]) => list.map((each, index) => ({ ...each, id: String(index) }))

describe('the file of house rules', () => {
  it('says what it was written of, whatever that is', () => {
    fc.assert(
      fc.property(rules.map(numbered), fc.nat(), (list, revision) => {
        expect(readHouseFile(writeHouseFile({ revision, rules: list }))).toEqual({
          revision,
          rules: list,
          problems: [],
          version: 2,
        })
      }),
      { numRuns: 50 },
    )
  })

  it('refuses in words what a newer Lede wrote, and what is none', () => {
    const newer = writeHouseFile({ revision: 1, rules: [] }).replace('"version": 2', '"version": 3')
    expect(() => csv(newer)).toThrow(expect.objectContaining({ code: 'rules.newer', details: { version: 3 } }))
    for (const none of ['{}', '[1, 2]', '{"lede": "house-rules"', '', ' \n', 'PK\u0003\u0004\0\0'])
      expect(() => csv(none)).toThrow(expect.objectContaining({ code: 'rules.none' }))
  })

  it('names a rule in it that is none, and keeps the others', () => {
    const text = writeHouseFile({ revision: 1, rules: [rule({}), rule({ find: ['other'] }, '2')] })
    const broken = text.replace('"find":["other"]', '"find":[]')
    const { rules: read, problems } = csv(broken)
    expect(read.map(({ find }) => find)).toEqual([['word']])
    expect(problems).toMatchObject([{ row: 2, code: 'rule' }])
  })
})

describe('a spreadsheet of house rules', () => {
  it('is read by its headings, in any language, order and separator', () => {
    const { rules: read, problems } = csv(
      '\ufeffGrund;Stattdessen;Wörter;Sprachen;Zitate;Ab;Stufe;Art\r\n"Klarer; kürzer";nutzen;"zur Anwendung bringen|verwenden";de|de-AT;ja;18.03.2026;Fehler;\r\n;;"\\d+ ?Proz\\.";;;;;Muster\r\n',
    )
    expect(problems).toEqual([])
    expect(read).toMatchObject([
      {
        kind: 'words',
        find: ['zur Anwendung bringen', 'verwenden'],
        instead: 'nutzen',
        why: 'Klarer; kürzer',
        languages: ['de', 'de-AT'],
        quotations: true,
        from: '2026-03-18',
        severity: 'error',
        on: false,
      },
      { kind: 'pattern', find: ['\\d+ ?Proz\\.'] },
    ])
  })

  it('without headings is words, instead and why', () => {
    expect(csv('utilize,use,Plain words\n"in order to",to\n').rules).toMatchObject([
      { find: ['utilize'], instead: 'use', why: 'Plain words' },
      { find: ['in order to'], instead: 'to' },
    ])
    expect(csv('utilize\tuse\nleverage\tuse\n').rules).toHaveLength(2)
  })

  it.each([
    ['two columns, a single row and an empty line', 'find;instead\n\nutilize;use\n'],
    ['tabs', 'find\tinstead\nutilize\tuse\n'],
    ['the line in which Excel says it', 'sep=;\r\nfind;instead\r\nutilize;use\r\n'],
    ['another sign that this line says', 'sep=#\nfind#instead\nutilize#use\n'],
  ])('knows what parts the columns: %s', (_what, text) => {
    expect(csv(text).rules).toMatchObject([{ find: ['utilize'], instead: 'use' }])
  })

  it('takes no list of words for columns', () => {
    const lines = Array.from({ length: 12 }, (_, index) => `a${index}|b${index}`)
    expect(csv(`${lines.join('\n')}\n`).rules[3]).toMatchObject({ find: ['a3', 'b3'], instead: '' })
  })

  it('makes no rule of a quotation mark without its other half, and names the row', () => {
    const { rules: read, problems } = csv('find,instead\nfoo,bar\n"abc,def\nbaz,qux\n')
    expect(read).toMatchObject([{ find: ['foo'] }])
    expect(problems).toMatchObject([{ row: 3, code: 'quote' }])
    expect(
      languageTags
        .map((language) => rowText({ ...problems[0], code: 'quote', row: 3, text: '', details: {} }, language))
        .join(),
    ).not.toMatch(/\{\{/)
  })

  it('names each row that is not understood by its number, and why, in every language', () => {
    const { rules: read, problems } = csv(
      'find,type,severity,languages,from,until,quotes\n,,,,,,\n"",words,error,,,,\na,riddle,,,,,\nb,pattern,grave,,,,\n"(",pattern,,,,,\nc,,,x_1,,,\nd,,,,03/04/2026,,\ne,,,,2026-05-01,2026-04-01,\nf,,,,,,perhaps\ng,,,,,,\n',
    )
    expect(read.map(({ find }) => find[0])).toEqual(['g'])
    expect(problems.map(({ row, code }) => [row, code])).toEqual([
      [3, 'words'],
      [4, 'kind'],
      [5, 'severity'],
      [6, 'pattern'],
      [7, 'language'],
      [8, 'date'],
      [9, 'dates'],
      [10, 'yesNo'],
    ])
    for (const language of languageTags)
      for (const problem of problems) expect(rowText(problem, language)).not.toMatch(/\{\{|pattern\.\w/)
  })

  it('is read in the encodings that spreadsheets write', () => {
    const text = 'find,instead\nprächtig,schön\n'
    const latin = Uint8Array.from(text, (sign) => sign.charCodeAt(0))
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer),
    ])
    for (const file of [bytes(text), latin, utf16])
      expect(readRulesFile(file).rules).toMatchObject([{ find: ['prächtig'], instead: 'schön' }])
  })
})

describe('rules that are taken in', () => {
  it('are off until they were tried; one that is here stays on as long as it finds the same', () => {
    const here = [rule({ find: ['a'], on: true, why: 'old' }, 'A'), rule({ find: ['b'], on: true, instead: 'x' }, 'B')]
    const others = [
      rule({ find: ['a'], on: true, why: 'new' }, '1'),
      rule({ find: ['b'], on: true, instead: 'y' }, '2'),
      rule({ find: ['c'], on: true }, '3'),
    ]
    const taken = withRulesOf(here, others)
    expect(taken).toMatchObject([
      { id: 'A', find: ['a'], on: true, why: 'new' },
      { id: 'B', find: ['b'], on: false, instead: 'y' },
      { id: '3', find: ['c'], on: false },
    ])
    expect(changesOf(here, taken, others)).toEqual({ added: 1, changed: 2, same: 0 })
    expect(changesOf(taken, withRulesOf(taken, others), others)).toEqual({ added: 0, changed: 0, same: 3 })
  })
})
