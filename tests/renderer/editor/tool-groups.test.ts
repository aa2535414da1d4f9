import { expect, test } from 'vitest'
import { shownGroups, toolGroups } from '#renderer/editor/toolbar/tool-groups.ts'

const shownAt = (room: number) => shownGroups(toolGroups, room).map(({ tools }) => tools[0]?.[0])
const all = toolGroups.map(({ tools }) => tools[0]?.[0])

test('where there is room, nothing folds', () => {
  expect(shownAt(700)).toEqual(all)
  expect(shownAt(Infinity)).toEqual(all)
})

test('lists and quotes go after what is needed less, and the most needed never', () => {
  expect(shownAt(520)).toEqual(
    ['edit.undo', 'format.bold', 'format.underline', 'format.heading2', 'format.bulletList'].filter(
      (id) => id !== 'format.underline',
    ),
  )
  expect(shownAt(400)).toEqual(['format.bold', 'format.heading2', 'format.bulletList'])
  expect(shownAt(150)).toEqual(['format.bold'])
})

test('no width shows less than a narrower one', () => {
  let before = 0
  for (let room = 0; room < 800; room += 1) {
    const { length } = shownAt(room)
    expect(length).toBeGreaterThanOrEqual(before)
    before = length
  }
})
