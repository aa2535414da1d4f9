import { expect, it } from 'vitest'
import type { Conflict } from '#shared/merge/conflict.ts'
import { conflictName } from '#shared/merge/conflict-name.ts'

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
