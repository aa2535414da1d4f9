import { beforeEach, expect, it } from 'vitest'
import { closePane, useTabs } from '#renderer/tabs/tabs.ts'

const open = ['harbour', 'rates', 'ferry']
beforeEach(() => useTabs.setState({ open, active: 'harbour', other: 'rates', isRight: true, closed: [] }))

it.each([
  ['harbour', 'rates'],
  ['rates', 'harbour'],
])('the pane of %s closes, %s stays and is active; no tab goes', (closed, left) => {
  closePane(closed)
  expect(useTabs.getState()).toMatchObject({ open, active: left, other: null, isRight: false, closed: [] })
})

it('what is in no pane of a split view closes none', () => {
  closePane('ferry')
  expect(useTabs.getState()).toMatchObject({ active: 'harbour', other: 'rates' })
  useTabs.setState({ other: null })
  closePane('harbour')
  expect(useTabs.getState()).toMatchObject({ open, active: 'harbour', other: null })
})
