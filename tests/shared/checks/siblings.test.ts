import { expect, it } from 'vitest'
import { ruleIds } from '#shared/checks/rule-ids.ts'
import { figures } from '#tests/fixtures/checks/siblings/figures.ts'
import { signs } from '#tests/fixtures/checks/siblings/signs.ts'
import { times } from '#tests/fixtures/checks/siblings/times.ts'
import { words } from '#tests/fixtures/checks/siblings/words.ts'
import { foundBy, paragraphIn } from './checked.ts'

const linesOf = (texts = '') => texts.split('\n').filter((line) => line !== '')

const all = ruleIds.flatMap((rule) => {
  const texts = { ...times, ...figures, ...words, ...signs }[rule] ?? {}
  return Object.entries(texts).map(
    ([language, { finds, lets }]) => [rule, language, linesOf(finds), linesOf(lets)] as const,
  )
})

it.each(all)('%s in %s finds each kind of its fault, and nothing beside', (rule, language, finds, lets) => {
  const isFound = (text: string) => foundBy(rule, paragraphIn(language, text)).length > 0
  expect(finds.filter((text) => !isFound(text))).toEqual([])
  expect(lets.filter(isFound)).toEqual([])
})
