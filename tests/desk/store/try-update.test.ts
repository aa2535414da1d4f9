import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { tryUpdate, withinPatience } from '#desk/store/try-update.ts'
import { draftOf, setField } from '#shared/article/draft.ts'
import { codeOf } from '#tests/helpers/library.ts'
import { editsOf, story } from '#tests/helpers/story.ts'

it('work that never ends is stopped, and refused', () => {
  const forEver = () => {
    for (;;);
  }
  expect(codeOf(() => withinPatience('draft.tooMuch', forEver, { processor: 50, clock: 100 }))).toBe('draft.tooMuch')
})

it('work that ends, but after too much of the processor’s time, is refused', () => {
  const long = () => {
    for (const begun = performance.now(); performance.now() < begun + 300; );
  }
  expect(codeOf(() => withinPatience('package.tooMuch', long, { processor: 1, clock: 60_000 }))).toBe('package.tooMuch')
})

it('what the work throws is thrown', () => {
  const work = () => {
    throw new RangeError('no')
  }
  expect(() => withinPatience('draft.tooMuch', work)).toThrow(RangeError)
})

it('an edit that a draft bears passes', async () => {
  const draft = draftOf(story({ headline: 'Ferry' }))
  const before = Y.encodeStateAsUpdate(draft)
  const edits = editsOf(draft)
  setField(draft, 'headline', 'Ferry aground')
  for (const edit of edits) await expect(tryUpdate(before, edit)).resolves.toBeUndefined()
})
