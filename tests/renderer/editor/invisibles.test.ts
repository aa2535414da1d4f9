import { expect, test } from 'vitest'
import { invisiblesIn } from '#renderer/editor/invisibles/signs.ts'

test('everything without a width or a form is found, with its sign; a font shows the spaces', () => {
  const text = 'a b\u00a0c\u202fd\te\u00adf\u200bg\u200ch\u200fi'
  expect(invisiblesIn(text).map(({ at, label }) => [at, label])).toEqual([
    [7, '→'],
    [9, '-'],
    [11, 'zw'],
    [13, 'zwnj'],
    [15, 'rlm'],
  ])
})

test.each(['👩‍👩‍👧', '👩🏽‍🚒', '❤️‍🔥'])('%s stays one character', (emoji) => {
  expect(invisiblesIn(emoji)).toEqual([])
})

test('a joiner between letters is shown', () => {
  expect(invisiblesIn('ه\u200d').map(({ label }) => label)).toEqual(['zwj'])
})
