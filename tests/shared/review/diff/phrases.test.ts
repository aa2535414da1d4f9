import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Fate, inPhrases } from '#shared/review/index.ts'
import { cases } from '#tests/helpers/cases.ts'

interface Run {
  text: string
  change: Fate
}
const words = (runs: readonly Run[], apart: Fate) =>
  runs.flatMap(({ text, change }) => (change === apart ? [] : text)).join('')

it('says words that replaced others as one, with the spaces between them', () => {
  const runs: Run[] = [
    { text: 'Ferry sails, ', change: 'same' },
    { text: 'before', change: 'deleted' },
    { text: 'after', change: 'inserted' },
    { text: ' ', change: 'same' },
    { text: 'cuts', change: 'deleted' },
    { text: 'all', change: 'inserted' },
    { text: '.', change: 'same' },
  ]
  expect(inPhrases(runs).map(({ text, change }) => `${change}:${text}`)).toEqual([
    'same:Ferry sails, ',
    'deleted:before',
    'deleted: ',
    'deleted:cuts',
    'inserted:after',
    'inserted: ',
    'inserted:all',
    'same:.',
  ])
})

it('leaves both readings as they were', () => {
  const run = fc.record({
    text: fc.constantFrom('one', ' ', 'two', '  ', 'three '),
    change: fc.constantFrom<Fate>('same', 'inserted', 'deleted', 'form'),
  })
  fc.assert(
    fc.property(fc.array(run, { maxLength: 12 }), (runs) => {
      for (const apart of ['inserted', 'deleted'] as const) {
        expect(words(inPhrases(runs), apart)).toBe(words(runs, apart))
      }
    }),
    cases(100),
  )
})
