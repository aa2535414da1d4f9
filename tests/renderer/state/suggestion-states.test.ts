import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  afterEdit,
  type EditKind,
  hasDirect,
  isOwn,
  type Since,
  withoutDirect,
} from '#renderer/state/suggestions/since.ts'
import { reduce, type SuggestionState } from '#renderer/state/suggestions/suggestion-state.ts'
import { draftOf } from '#shared/article/draft.ts'
import { contentOf } from '#shared/review/suggest/content.ts'
import { story } from '#tests/helpers/story.ts'

const edits: readonly EditKind[] = ['suggested', 'direct', 'undone', 'decision', 'foreign']

test('what was done since says of any edits whether some were direct, and whether all were made here', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...edits)), (done) => {
      const since = done.reduce<Since>(afterEdit, 'nothing')
      expect(since === 'nothing').toBe(done.length === 0)
      expect(hasDirect(since)).toBe(done.includes('direct'))
      const written = done.filter((edit) => edit !== 'decision')
      expect(isOwn(since)).toBe(written.length > 0 && !written.includes('foreign'))
      expect([hasDirect(withoutDirect(since)), isOwn(withoutDirect(since))]).toEqual([false, isOwn(since)])
    }),
  )
})

const state: SuggestionState = { suggesting: false, baseline: null, groups: [], current: null, view: 'original' }

test('what says nothing new changes nothing, and where the review ends marks are shown again', () => {
  expect(reduce(state, { is: 'workedOut', computed: null })).toBe(state)
  expect(reduce(state, { is: 'suggesting', suggesting: false })).toBe(state)
  expect(reduce(state, { is: 'lookedAt', current: null })).toBe(state)
  const looked = reduce(state, { is: 'lookedAt', current: 'gone' })
  const reviewed = { ...looked, baseline: contentOf(draftOf(story())) }
  expect(reduce(reviewed, { is: 'workedOut', computed: null })).toEqual({ ...state, view: 'marks' })
})
