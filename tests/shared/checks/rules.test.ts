import { describe, expect, it } from 'vitest'
import { ruleIds } from '#shared/checks/rule-ids.ts'
import { rules } from '#shared/checks/rules.ts'
import { cases } from './cases.ts'
import { foundBy, paragraphIn } from './checked.ts'

/** A text with its findings marked as in `cases.ts`. */
function marked(rule: (typeof ruleIds)[number], language: string, text: string): string {
  let result = text
  for (const { offset, quote, fix } of foundBy(rule, paragraphIn(language, text)).toReversed()) {
    const fixed = fix !== null && 'text' in fix ? `→${fix.text}` : ''
    result = `${result.slice(0, offset)}⟦${quote}${fixed}⟧${result.slice(offset + quote.length)}`
  }
  return result
}

const bare = (text: string) => text.replaceAll(/→[^⟧]*⟧/gu, '⟧').replaceAll(/[⟦⟧]/gu, '')

describe('the list of rules', () => {
  it('has every name once, in order', () => {
    expect(rules.map(({ id }) => id)).toEqual(ruleIds)
  })
})

describe.each(Object.entries(cases))('%s', (name, byLanguage) => {
  const rule = ruleIds.find((id) => id === name) ?? 'publication'
  const all = Object.entries(byLanguage ?? {})
  it.each(all.flatMap(([language, { finds }]) => finds.map((text) => [language, text] as const)))(
    'finds in %s: %s',
    (language, text) => {
      expect(marked(rule, language, bare(text))).toBe(text)
    },
  )
  it.each(all.flatMap(([language, { lets }]) => lets.map((text) => [language, text] as const)))(
    'lets stand in %s: %s',
    (language, text) => {
      expect(marked(rule, language, text)).toBe(text)
    },
  )
})
