import { expect, test } from 'vitest'
import { bodyOf, draftOf } from '#shared/article/draft.ts'
import { anchorSchema, onText, placeByCharacters, placeOf } from '#shared/review/comments/anchor.ts'
import { bodyTextOf, textIn } from '#shared/review/diff/body-text.ts'
import { story } from '#tests/helpers/story.ts'

const lines = ['The ferry 🚢 sails.', 'It waits.', '']
const draft = () => draftOf(story({}, lines))

test.each([
  ['at the start of a line', 1, 4, 'The'],
  ['a whole line', 1, 20, 'The ferry 🚢 sails.'],
  ['at the start of another line', 22, 24, 'It'],
  ['at the end of the last words', 25, 31, 'waits.'],
  ['with spaces around', 4, 11, 'ferry'],
  ['over two lines', 14, 24, 'sails.\nIt'],
  ['from within one line to its end', 14, 21, 'sails.'],
  ['half of a sign', 11, 12, '🚢'],
  ['the other half of it', 12, 13, '🚢'],
  ['a single letter', 1, 2, 'T'],
])('a comment is on what was marked: %s', (_what, from, to, words) => {
  const story = draft()
  const body = bodyTextOf(story)
  const anchor = onText(body, { from, to })
  expect(anchor?.quote).toBe(words)
  expect(anchorSchema.parse(anchor)).toEqual(anchor)
  const place = anchor && placeByCharacters(story, body, [anchor])
  expect(place && textIn(body, place)).toBe(words)
})

test.each([
  ['nothing', 5, 5],
  ['a space', 4, 5],
  ['the end of a line', 20, 22],
  ['an empty line', 33, 34],
  ['what is behind the text', 90, 99],
])('there is nothing to comment on in %s', (_what, from, to) => {
  expect(onText(bodyTextOf(draft()), { from, to })).toBeNull()
})

test('of several places the newest that still holds the passage is its place', () => {
  const story = draft()
  const body = bodyTextOf(story)
  const [first, second] = [onText(body, { from: 1, to: 10 }), onText(body, { from: 22, to: 31 })]
  if (first === null || second === null) throw new Error('no passage')
  const words = (text: typeof body, anchors: readonly (typeof first)[]) => {
    const place = placeOf(story, text, anchors)
    return place && textIn(text, place)
  }
  expect(words(body, [second, first])).toBe('It waits.')
  bodyOf(story).delete(1, 1)
  expect(words(bodyTextOf(story), [second, first])).toBe('The ferry')
  expect(words(bodyTextOf(story), [second])).toBeNull()
  expect(words(body, [])).toBeNull()
  // An id that no letter has is no place.
  const nowhere = {
    ...first,
    from: { item: { client: 1, clock: 9_999 }, assoc: 0 },
    quote: 'Nobody',
    before: '',
    after: '',
  }
  expect(placeByCharacters(story, bodyTextOf(story), [nowhere])).toBeNull()
})
