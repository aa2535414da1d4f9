import { expect, test } from 'vitest'
import type * as Y from 'yjs'
import { bodyOf, draftOf } from '#shared/article/draft.ts'
import { signDraft } from '#shared/review/people/people.ts'
import type { Person } from '#shared/review/people/person.ts'
import { isOwnStory } from '#shared/review/suggest/own-story.ts'
import { approvalOf, approvalStanding } from '#shared/review/workflow/approval.ts'
import { changeStatus, type Move } from '#shared/review/workflow/workflow.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { story } from '#tests/helpers/story.ts'
import { copyOf, write } from '#tests/shared/merge/copies.ts'

const person = (id: string): Person => ({ id, name: id, initials: 'X', colour: 'blue', role: 'editor' })
let minute = 0
const move = (draft: Y.Doc, to: Move, by: string | null, hash: string | null = null) =>
  changeStatus(draft, to, { id: `${to}-${minute}`, by, at: Date.UTC(2026, 2, 5, 10, minute++) }, { hash })
const standing = (draft: Y.Doc, selfApproval: boolean, hash = 'h') =>
  approvalStanding(draft, new Set([hash]), { selfApproval }).state

/** A story that Ann wrote in her window and sent for review, with a word of Ben's. */
function written(): Y.Doc {
  const draft = draftOf(story({ headline: 'Ferry' }, ['']))
  const says = (text: string) =>
    write(draft, proseSchema.node('doc', null, [proseSchema.node('paragraph', null, proseSchema.text(text))]))
  signDraft(draft, person('ann'))
  says('The ferry sails at dawn')
  const ben = copyOf(draft)
  signDraft(ben, person('ben'))
  write(
    ben,
    proseSchema.node('doc', null, [
      proseSchema.node('paragraph', null, proseSchema.text('The ferry sails at dawn, late')),
    ]),
  )
  return ben
}

test('a story is its main writer’s, and its sender’s', () => {
  const draft = written()
  expect([isOwnStory(draft, 'ann'), isOwnStory(draft, 'ben'), isOwnStory(draft, 'cara')]).toEqual([true, false, false])
  move(draft, 'inReview', 'ben')
  expect([isOwnStory(draft, 'ann'), isOwnStory(draft, 'ben'), isOwnStory(draft, 'cara')]).toEqual([true, true, false])
  move(draft, 'changesRequested', 'ann')
  move(draft, 'inReview', 'cara')
  // The last one who sent it counts.
  expect([isOwnStory(draft, 'ben'), isOwnStory(draft, 'cara')]).toEqual([false, true])
  expect(bodyOf(draft).toString()).toContain('late')
})

test('who sent it after the approval does not count for it', () => {
  const draft = written()
  move(draft, 'inReview', 'ann')
  move(draft, 'approved', 'cara', 'h')
  const id = approvalOf(draft)?.id
  move(draft, 'published', 'cara', 'h')
  move(draft, 'inReview', 'cara')
  expect(isOwnStory(draft, 'cara')).toBe(true)
  expect(isOwnStory(draft, 'cara', id)).toBe(false)
})

test.each([
  ['cara', true, 'standing'],
  ['cara', false, 'standing'],
  ['ann', true, 'standing'],
  ['ann', false, 'own'],
  [null, true, 'standing'],
  [null, false, 'own'],
  // Nobody knows who that is.
  ['dan', false, 'own'],
] as const)('an approval by %s, where own ones are allowed: %s, is %s', (by, selfApproval, state) => {
  const draft = written()
  signDraft(draft, person('cara'))
  move(draft, 'inReview', 'ben')
  expect(standing(draft, selfApproval)).toBe('none')
  move(draft, 'approved', by, 'h')
  expect(standing(draft, selfApproval)).toBe(state)
  expect(standing(draft, selfApproval, 'other')).toBe('void')
})

test('wire copy, which nobody wrote, is nobody’s', () => {
  const draft = draftOf(story({}, ['A long text of an agency.']))
  expect(isOwnStory(draft, 'ann')).toBe(false)
})
