import { beforeEach, expect, it } from 'vitest'
import { foldLibrary, panesBeside, showReview, showSide, useLayout } from '#renderer/state/layout.ts'
import { useTabs } from '#renderer/tabs/tabs.ts'

const shown = (room: Parameters<typeof panesBeside>[1]) => panesBeside(useLayout.getState(), room)

beforeEach(() => {
  useTabs.setState({ open: ['ferry', 'rates'], active: 'ferry' })
  useLayout.setState({ library: true, side: 'inspector', sheet: null })
})

it('the panes of a new window stand beside the text where there is room, and never over it', () => {
  expect(shown('both')).toEqual({ library: true, side: 'inspector' })
  expect(shown('one')).toEqual({ library: false, side: 'inspector' })
  expect(shown('none')).toEqual({ library: false, side: null })
})

it('a pane that is opened by hand lies over the text until it is folded away or another draft comes', () => {
  for (const [open, side] of [
    [() => showSide('inspector'), 'inspector'],
    [() => showReview('history'), 'review'],
  ] as const) {
    open()
    expect(shown('none')).toEqual({ library: false, side })
    foldLibrary()
    expect(shown('none').side).toBe(side)
    useTabs.setState(({ active }) => ({ active: active === 'ferry' ? 'rates' : 'ferry' }))
    expect(shown('none').side).toBeNull()
    expect(shown('one').side).toBe(side)
  }
  showSide('preview')
  showSide(null)
  expect(shown('none').side).toBeNull()
})

it('over the text lies the library alone, until it is folded away', () => {
  useLayout.setState({ library: true, sheet: 'library' })
  expect(shown('none')).toEqual({ library: true, side: null })
  foldLibrary()
  expect(shown('none')).toEqual({ library: false, side: null })
})
