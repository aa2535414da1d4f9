import { expect, it } from 'vitest'
import { deedText } from '#shared/locales/history-text.ts'
import { apartPrefix, type LogEvent } from '#shared/review/workflow/log.ts'

const times = { region: 'en-GB', zone: 'UTC' }

it('calls a package a package, and what was written apart by its name', () => {
  const received = (id: string): LogEvent => ({
    kind: 'received',
    id: 'a',
    at: '2026-11-30T12:00:00Z',
    by: 'ann',
    package: id,
    from: 'ben',
  })
  expect(deedText(received('3f2a'), 'en', times)).toBe('took in a package.')
  expect(deedText(received(`${apartPrefix}3f2a`), 'en', times)).toBe('merged what was written apart.')
})
