import { expect, it } from 'vitest'
import { ByLetters } from '#renderer/ui/menu-bar/by-letters.ts'

const labels = ['Library', 'Article fields', 'Preview', 'Larger text', 'Übersicht', 'Text at its own size']

/**
 * Types letters some milliseconds apart, starting at a line. Returns the line to which each leads.
 */
function type(text: string, from: number, apart = 100): (string | undefined)[] {
  const letters = new ByLetters()
  let place = from
  return [...text].map((letter, index) => {
    const found = letters.find(labels, place, letter, index * apart)
    if (found !== -1) place = found
    return labels[found]
  })
}

it('one letter goes to the next line that begins with it, and again to the one after, around the end', () => {
  expect(type('lll', -1)).toEqual(['Library', 'Larger text', 'Library'])
})

it('letters in a row are a word, which the line that fits already may fit', () => {
  expect(type('la', 0)).toEqual(['Larger text', 'Larger text'])
  expect(type('text a', 3)).toEqual(Array.from({ length: 6 }, () => 'Text at its own size'))
})

it('after a rest, a word begins anew', () => {
  expect(type('lp', -1, 1_000)).toEqual(['Library', 'Preview'])
})

it('a word begins anew after another key as well', () => {
  const letters = new ByLetters()
  expect(labels[letters.find(labels, -1, 'l', 0)]).toBe('Library')
  letters.forget()
  expect(labels[letters.find(labels, 0, 'p', 50)]).toBe('Preview')
})

it('accents and case do not matter, and what nothing begins with is nowhere', () => {
  expect(type('u', -1)).toEqual(['Übersicht'])
  expect(type('Ü', -1)).toEqual(['Übersicht'])
  expect(type('x', 2)).toEqual([undefined])
  expect(new ByLetters().find([], -1, 'a', 0)).toBe(-1)
})
