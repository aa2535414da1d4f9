import { describe, expect, it } from 'vitest'
import { readRecord } from '#shared/review/record/record.ts'
import { deviations } from '#shared/review/record/verify.ts'

const text = (...texts: string[]) => texts.map((each) => ({ field: null, text: each }))
const kinds = (approved: string[], published: string[]) =>
  deviations({ passages: text(...approved) }, text(...published)).map(({ kind, passage }) => [kind, passage])

describe('a published page', () => {
  it.each([
    ['a line that is broken elsewhere', 'The ferry  sails\non Monday'],
    ['signs that nobody sees, where a line may be broken', 'The fer\u00adry sa\u200bils on\u00a0Mon\u2060day\ufeff'],
    ['letters put together of two', 'The ferry sails on Monday'.normalize('NFD')],
  ])('says what was approved with %s', (_what, published) => {
    expect(kinds(['The ferry sails on Monday'], [published])).toEqual([])
    expect(kinds([published], ['The ferry sails on Monday'])).toEqual([])
  })

  it('is told where a passage is missing, changed, or was never approved', () => {
    expect(kinds(['One is here', 'Two euros a day', 'Three'], ['One is here', 'Two pounds a day', 'Buy'])).toEqual([
      ['changed', 2],
      ['missing', 3],
      ['added', 4],
    ])
  })

  it('that has nothing of a long record is told whole', () => {
    const lines = (words: string) => Array.from({ length: 3_000 }, (_, index) => `${words} ${index} ${words}${index}`)
    const found = kinds(lines('yes'), lines('no'))
    expect(found.filter(([kind]) => kind === 'missing')).toHaveLength(
      3_000 - found.filter(([kind]) => kind === 'changed').length,
    )
  })
})

describe('a record of a newer version', () => {
  it.each(['4', '10', '137'])('is told apart from what is none: %s', (version) => {
    const newer = JSON.stringify({ format: `lede-review-record/${version}` })
    expect(() => readRecord(newer)).toThrow(expect.objectContaining({ code: 'record.newer' }))
  })

  it('is no other file', () => {
    for (const other of ['{}', '[]', '{"format":"lede-review-record/1"}', '{"format":"lede-review-record/x"}'])
      expect(() => readRecord(other)).toThrow(expect.objectContaining({ code: 'record.none' }))
  })
})
