import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJson } from '#desk/import/json.ts'
import { jsonErrorIn } from '#desk/import/json-error.ts'
import { errorText } from '#shared/locales/text.ts'
import { words } from '#shared/locales/words.ts'
import { cases } from '#tests/helpers/cases.ts'

await words.load('de')

describe('where a text stops being JSON', () => {
  it.each([
    ['{"a": 1,}', { line: 1, column: 9, why: 'jsonNear', near: '}' }],
    ['{"a": 1\n "b": 2}', { line: 2, column: 2, why: 'jsonNear', near: '"b": 2}' }],
    ['{"a": NaN}', { line: 1, column: 7, why: 'jsonNear', near: 'NaN}' }],
    ['{"a": 1,\r\n"headline": "Ferry', { line: 2, column: 13, why: 'jsonQuote', near: '"Ferry' }],
    ['[1, 2\n', { line: 1, column: 6, why: 'jsonEnds', near: '' }],
    ['', { line: 1, column: 1, why: 'jsonEnds', near: '' }],
    ['{"a": 1}\n{"a": 2}', { line: 2, column: 1, why: 'jsonNear', near: '{"a": 2}' }],
    ['// by hand\n{}', { line: 1, column: 1, why: 'jsonNear', near: '// by hand' }],
  ])('%j', (text, error) => {
    expect(jsonErrorIn(text)).toEqual(error)
  })

  it('is found in whatever is cut off, and lies in the text', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), (value, at) => {
        const text = JSON.stringify([value])
        const cut = text.slice(0, at % text.length)
        const { line, column } = jsonErrorIn(cut)
        expect(line).toBe(1)
        expect(column).toBeLessThanOrEqual(cut.length + 1)
      }),
      cases(100),
    )
  })

  it.each([
    ['en', 'a.json is not valid JSON: “}” does not fit there (line 2, character 9).'],
    ['de', 'a.json ist kein gültiges JSON: „}“ passt dort nicht (Zeile 2, Zeichen 9).'],
  ] as const)('is said in %s', (language, said) => {
    const read = () => readJson('\n{"a": 1,}', 'a.json')
    let error: unknown
    try {
      read()
    } catch (thrown) {
      error = thrown
    }
    expect(errorText(error, language)).toBe(said)
  })
})
