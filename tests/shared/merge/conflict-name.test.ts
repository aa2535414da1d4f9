import { expect, it } from 'vitest'
import { bodyOfParagraphs } from '#shared/article/body.ts'
import type { Conflict } from '#shared/merge/conflicts/conflict.ts'
import { conflictName } from '#shared/merge/conflicts/conflict-name.ts'
import { type PassageSurroundings, surroundingsOf } from '#shared/merge/conflicts/surroundings.ts'
import { proseSchema } from '#shared/schema/index.ts'

const headline = (one: unknown, other: unknown) =>
  conflictName({ kind: 'field', id: 'x', field: 'headline', one, other } as unknown as Conflict)

it('names both readings of a field', () => {
  expect(headline('Ferry', 'Boat')).toBe('headline: Ferry | Boat')
  expect(headline(['Ann Lee', 'Ben Ash'], null)).toBe('headline: Ann Lee, Ben Ash | –')
})

it('shows long readings from where they differ', () => {
  const begin = 'The island council decides after a long debate in Wyk that the ferry to'
  expect(headline(`${begin} Dagebüll sails again`, `${begin} Amrum sails again`)).toBe(
    'headline: … to Dagebüll sails again | … to Amrum sails again',
  )
})

it('cuts no reading that differs from its beginning', () => {
  const rest = ' sails again from Monday, the council decided in Wyk on Tuesday after a long debate'
  const name = headline(`Ferry${rest}`, `Boat${rest}`)
  expect(name).toMatch(/^headline: Ferry sails .*… \| Boat sails .*…$/)
})

it('has the one that is a part of the other end where it ends', () => {
  const begin = 'The island council decides after a long debate in Wyk that the ferry sails'
  expect(headline(begin, `${begin} again`)).toBe('headline: … ferry sails | … ferry sails again')
})

const around = { cell: null, before: '', after: '' }
const inText = (one: string, other: string, is: Partial<PassageSurroundings>) => {
  const reading = (text: string) => ({ body: bodyOfParagraphs([text]), ends: false })
  const conflict = { kind: 'text', id: 'x', one: reading(one), other: reading(other) } as unknown as Conflict
  return conflictName(conflict, { around: { ...around, ...is } })
}

it('says of figures what they count', () => {
  expect(inText('212', '221', { after: ' passengers' })).toBe('212 passengers | 221 passengers')
  expect(inText('5', '6.5', { before: '€', after: ' million' })).toBe('€5 million | €6.5 million')
  expect(inText('at dawn', 'at noon', { after: ' today' })).toBe('at dawn | at noon')
})

it('says of a cell the heads of its row and column, or their numbers', () => {
  const cell = { row: 2, column: 3, rowHead: 'Kiel', columnHead: 'Passengers' }
  expect(inText('8', '9', { cell })).toBe('Kiel, Passengers: 8 | 9')
  expect(inText('8', '9', { cell: { ...cell, rowHead: null, columnHead: null } })).toBe('2, 3: 8 | 9')
})

const cellOf = (text: string, type = 'tableCell') =>
  proseSchema.node(type, null, [proseSchema.node('paragraph', null, text === '' ? [] : proseSchema.text(text))])
const body = proseSchema.node('doc', null, [
  proseSchema.node('table', null, [
    proseSchema.node('tableRow', null, [cellOf('', 'tableHeader'), cellOf('Passengers', 'tableHeader')]),
    proseSchema.node('tableRow', null, [cellOf('Kiel'), cellOf('About €8 million')]),
  ]),
  proseSchema.node('paragraph', null, proseSchema.text('Of 212 passengers 9 % were hurt.')),
])
const rangeOf = (words: string) => {
  let from = -1
  body.descendants(({ text }, position) => {
    const index = text?.indexOf(words) ?? -1
    if (from < 0 && index >= 0) from = position + index
  })
  return { from, to: from + words.length }
}

it('knows what is around a passage', () => {
  const cell = { row: 2, column: 2, rowHead: 'Kiel', columnHead: 'Passengers' }
  expect(surroundingsOf(body, rangeOf('8'))).toEqual({ cell, before: '€', after: ' million' })
  expect(surroundingsOf(body, rangeOf('Kiel')).cell).toEqual({ row: 2, column: 1, rowHead: null, columnHead: null })
  expect(surroundingsOf(body, rangeOf('212'))).toEqual({ ...around, after: ' passengers' })
  expect(surroundingsOf(body, rangeOf('9')).after).toBe(' %')
  expect(surroundingsOf(body, { from: rangeOf('Kiel').from, to: rangeOf('212').to }).cell).toBeNull()
})
