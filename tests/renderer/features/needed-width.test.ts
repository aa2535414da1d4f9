import { expect, it } from 'vitest'
import { neededWidth } from '#renderer/features/menu-bar/needed-width.ts'

const english = ['File', 'Edit', 'Insert', 'Format', 'Article', 'Review', 'View', 'Help']
const german = ['Datei', 'Bearbeiten', 'Einfügen', 'Format', 'Artikel', 'Abnahme', 'Ansicht', 'Hilfe']

it('the menus stand in the line in the window that Lede opens with, in every language, until tabs need the room', () => {
  for (const labels of [english, german]) {
    expect(neededWidth(labels, 0)).toBe(neededWidth(labels, 2))
    expect(neededWidth(labels, 2)).toBeLessThanOrEqual(1_440 / 16)
    expect(neededWidth(labels, 7)).toBeGreaterThan(1_440 / 16)
    expect(neededWidth(labels, 7)).toBeLessThanOrEqual(2_080 / 16)
    // The smaller of the two window sizes in which Lede is tested.
    expect(neededWidth(labels, 0)).toBeGreaterThan(1_024 / 16)
  }
})

it('longer words and more tabs need more', () => {
  expect(neededWidth(german, 3)).toBeGreaterThan(neededWidth(english, 3))
  expect(neededWidth(german, 4)).toBeGreaterThan(neededWidth(german, 3))
})
