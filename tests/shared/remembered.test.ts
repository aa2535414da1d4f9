import { expect, test } from 'vitest'
import { rememberedText } from '#shared/remembered.ts'

test('work on a text is done once while it is asked for, and again once much else was', () => {
  const done: string[] = []
  const lengthOf = rememberedText((text) => {
    done.push(text)
    return text.length
  }, 10)
  expect([lengthOf('harbour'), lengthOf('harbour'), lengthOf('sea')]).toEqual([7, 7, 3])
  expect(done).toEqual(['harbour', 'sea'])
  // An entry that is used all the time stays, whatever else is used.
  for (const other of ['a storm', 'a wind', 'a gale', 'a squall']) {
    lengthOf(other)
    lengthOf('sea')
  }
  expect(done.filter((text) => text === 'sea')).toHaveLength(1)
  lengthOf('harbour')
  expect(done.filter((text) => text === 'harbour')).toHaveLength(2)
})
