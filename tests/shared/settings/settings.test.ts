import fc from 'fast-check'
import { expect, it } from 'vitest'
import { computerSettings } from '#shared/settings/computer.ts'
import { newsroomSettings } from '#shared/settings/newsroom.ts'
import { personSettings } from '#shared/settings/person.ts'
import { readSettings, settingsSchema } from '#shared/settings/settings.ts'
import { cases } from '#tests/helpers/cases.ts'

const parts = [newsroomSettings, personSettings, computerSettings]

it('every setting is the newsroom’s, the person’s or the computer’s, and of one of them alone', () => {
  const names = parts.flatMap(({ shape }) => Object.keys(shape))
  expect(new Set(names).size).toBe(names.length)
  expect(names.toSorted()).toEqual(Object.keys(settingsSchema.shape).toSorted())
})

it('whatever a file says, the parts read from it what the whole does', () => {
  const entries = Object.keys(settingsSchema.shape)
  const file = fc.dictionary(fc.constantFrom(...entries), fc.anything())
  fc.assert(
    fc.property(file, (said) => {
      const together = Object.assign({}, ...parts.map((part) => part.parse(said)))
      expect(together).toEqual(readSettings(said))
    }),
    cases(200),
  )
})
