import { expect, it } from 'vitest'
import { problemText } from '#shared/locales/problem-text.ts'
import { words } from '#shared/locales/words.ts'
import type { Problem } from '#shared/publish/problem.ts'

await words.load('de')

const embargo: Problem = {
  code: 'embargoed',
  severity: 'hold',
  field: 'embargoUntil',
  details: { until: '2099-01-30T12:00:00Z' },
}

it('an embargo ends at a time written as the reader’s region writes it', () => {
  expect(problemText(embargo, { language: 'en', region: 'en-GB' })).toContain('until 30 Jan 2099')
  expect(problemText(embargo, { language: 'en', region: 'en-US' })).toContain('until Jan 30, 2099')
  expect(problemText(embargo, { language: 'de', region: 'de-AT' })).toContain('bis 30.01.2099')
})

it('a field is called as the interface calls it', () => {
  const tooLong: Problem = { code: 'tooLong', severity: 'error', field: 'kicker', details: { limit: '1000' } }
  expect(problemText(tooLong, { language: 'de', region: 'de', field: 'Dachzeile' })).toContain('Dachzeile')
})
