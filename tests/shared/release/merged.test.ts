import { expect, it } from 'vitest'
import type * as Y from 'yjs'
import type { Article } from '#shared/article/article.ts'
import { draftOf, getField, readArticle, setField } from '#shared/article/draft.ts'
import { mergesOf, openConflictsIn, settle, takeBack } from '#shared/merge/index.ts'
import { embargoOf } from '#shared/release/embargo-of.ts'
import { logEased } from '#shared/release/log-eased.ts'
import { moveStory } from '#shared/release/move.ts'
import { contentOf } from '#shared/review/suggest/content.ts'
import { restoreVersion } from '#shared/review/versions/restore.ts'
import { draftAt, keepVersion } from '#shared/review/versions/versions.ts'
import { kill } from '#shared/review/workflow/after-publication.ts'
import { eventsOf } from '#shared/review/workflow/log.ts'
import { standingsOf } from '#shared/review/workflow/standings.ts'
import { type Move, statusOf } from '#shared/review/workflow/workflow.ts'
import { story } from '#tests/helpers/story.ts'
import { copyOf, open } from '#tests/shared/merge/copies.ts'

const noon = Date.parse('2026-03-05T12:00:00Z')
const later = '2026-03-05T19:00:00+01:00'
const strict = { requireApproval: true, selfApproval: true, settleConflicts: true }
const lax = { requireApproval: false, selfApproval: true, settleConflicts: false }

const draftWith = (fields: Partial<Article> = {}) =>
  draftOf(story({ headline: 'Ferry', status: 'inReview', ...fields }, ['It left at dawn.']))
const move = (draft: Y.Doc, to: Move, by: string, minute: number, rules = lax) =>
  moveStory(draft, to, { id: `${by} ${to} ${minute}`, by, at: noon + minute * 60_000 }, { rules })
const codes = async (outcome: ReturnType<typeof move>) => {
  const result = await outcome
  return result.done ? 'done' : result.holds.map(({ severity, code }) => `${severity} ${code}`).join(', ')
}

/** Two copies as each desk has them after opening the other's. */
function met(one: Y.Doc, other: Y.Doc): Y.Doc[] {
  const theirs = copyOf(other)
  open(other, one)
  open(one, theirs)
  return [one, other]
}

it('an approval does not stand for what somebody else wrote meanwhile', async () => {
  const draft = draftWith()
  const other = copyOf(draft)
  await move(draft, 'approved', 'ann', 1)
  setField(other, 'deck', 'At dawn')
  for (const each of met(draft, other)) {
    expect((await standingsOf(each, readArticle(each, null), strict)).approval.state).toBe('void')
    expect(await codes(move(each, 'published', 'ben', 5, strict))).toBe('error approvalVoid')
  }
})

it.each([
  [1, 2, 'changesRequested', 'none'],
  [2, 1, 'approved', 'standing'],
] as const)(
  'where one approves at %i and the other requests changes at %i, the story stands where it was moved last, on both desks',
  async (approved, requested, status, state) => {
    // In Yjs the higher client id wins, whatever was done last.
    for (let round = 0; round < 4; round += 1) {
      const draft = draftWith()
      const other = copyOf(draft)
      await move(draft, 'approved', 'ann', approved)
      await move(other, 'changesRequested', 'ben', requested)
      for (const each of met(draft, other)) {
        expect([getField(each, 'status'), statusOf(each)]).toEqual([status, status])
        expect((await standingsOf(each, readArticle(each, null), strict)).approval.state).toBe(state)
      }
    }
  },
)

it('an embargo that one side set holds what the other approved or is about to publish', async () => {
  const draft = draftWith()
  const other = copyOf(draft)
  await move(draft, 'approved', 'ann', 1)
  setField(other, 'embargoUntil', later)
  for (const each of met(draft, other))
    expect(await codes(move(each, 'published', 'ann', 5))).toContain('hold embargoed')
})

it('of two embargoes that both sides set the longer holds until that is settled', async () => {
  const draft = draftWith({ status: 'approved' })
  const other = copyOf(draft)
  setField(draft, 'embargoUntil', '2026-03-05T12:30:00Z')
  setField(other, 'embargoUntil', later)
  for (const each of met(draft, other))
    expect(await codes(move(each, 'published', 'ann', 45))).toBe('hold embargoed, hold conflicts')
})

it('a version that is restored ends no embargo, loses no publication time, and brings no approval of something else', async () => {
  const draft = draftWith()
  const { snapshot } = keepVersion(draft, { id: 'first', by: 'ann', at: noon }, 'named')
  setField(draft, 'headline', 'Ferry sails')
  for (const [field, value] of [
    ['embargoUntil', later],
    ['publishedAt', later],
    ['timeZone', 'Europe/Berlin'],
  ] as const)
    setField(draft, field, value)
  await move(draft, 'approved', 'ann', 1)
  restoreVersion(draft, draftAt(draft, snapshot))
  expect(contentOf(draft).fields).toMatchObject({
    headline: 'Ferry',
    embargoUntil: later,
    publishedAt: later,
    timeZone: 'Europe/Berlin',
  })
  expect(await codes(move(draft, 'published', 'ann', 2, strict))).toBe('error approvalVoid, hold embargoed')
})

it('an embargo that came with a merge stays where the merge is taken back', () => {
  const draft = draftWith()
  const other = copyOf(draft)
  setField(other, 'embargoUntil', later)
  setField(other, 'headline', 'Ferry sails')
  const merge = open(draft, other)
  if (merge === null) throw new Error('nothing came')
  takeBack(draft, merge, { id: 'back', by: 'ann', at: noon })
  expect(contentOf(draft).fields).toMatchObject({ headline: 'Ferry', embargoUntil: later })
})

it('of two embargoes that nobody has decided between the longer stays where the merge is taken back', () => {
  const draft = draftWith()
  const other = copyOf(draft)
  setField(draft, 'embargoUntil', '2026-03-05T12:30:00Z')
  setField(other, 'embargoUntil', later)
  const merge = open(draft, other)
  if (merge === null) throw new Error('nothing came')
  takeBack(draft, merge, { id: 'back', by: 'ann', at: noon })
  expect([getField(draft, 'embargoUntil'), embargoOf(draft)]).toEqual([later, later])
})

it('a dispute about an embargo that is settled as the shorter one ends the longer, and the history can say so', async () => {
  for (const choice of ['one', 'other'] as const) {
    const draft = draftWith({ status: 'approved' })
    const other = copyOf(draft)
    const early = '2026-03-05T12:30:00Z'
    setField(draft, 'embargoUntil', early)
    setField(other, 'embargoUntil', later)
    open(draft, other)
    const [{ conflict } = {}] = openConflictsIn(draft)
    if (conflict?.kind !== 'field') throw new Error('no dispute')
    const was = embargoOf(draft)
    settle(draft, conflict, choice, { by: 'ann', at: noon })
    logEased(draft, was, { id: 'eased', by: 'ann', at: noon })
    expect(embargoOf(draft)).toBe(conflict[choice])
    const eased = eventsOf(draft).flatMap((event) => (event.kind === 'eased' ? [[event.was, event.embargoUntil]] : []))
    expect(eased).toEqual(conflict[choice] === early ? [[later, early]] : [])
    expect(await codes(move(draft, 'published', 'ann', 45))).toBe(
      conflict[choice] === early ? 'done' : 'hold embargoed',
    )
  }
})

it('a kill that came with a merge stays where the merge is taken back, and so does an approval of what the story then says again', async () => {
  const draft = draftWith()
  await move(draft, 'approved', 'ann', 1)
  const other = copyOf(draft)
  setField(other, 'headline', 'Ferry sails')
  await move(other, 'published', 'ben', 2)
  kill(other, 'A hoax.', { id: 'kill', by: 'ben', at: noon + 180_000 })
  const merge = open(draft, other)
  if (merge === null) throw new Error('nothing came')
  takeBack(draft, merge, { id: 'back', by: 'ann', at: noon + 240_000 })
  expect(contentOf(draft).fields.headline).toBe('Ferry')
  expect(statusOf(draft)).toBe('killed')
  expect(await codes(move(draft, 'published', 'ann', 5))).toBe('')

  const approved = draftWith()
  await move(approved, 'approved', 'ann', 1)
  const changed = copyOf(approved)
  setField(changed, 'headline', 'Ferry sails')
  const brought = open(approved, changed)
  const state = async () => (await standingsOf(approved, readArticle(approved, null), strict)).approval.state
  expect(await state()).toBe('void')
  if (brought) takeBack(approved, brought, { id: 'back', by: 'ben', at: noon })
  expect(await state()).toBe('standing')
})

it('what was taken back on a computer whose clock is behind is taken back, and so is taking that back', () => {
  const draft = draftWith()
  const other = copyOf(draft)
  setField(draft, 'headline', 'Ferry sails')
  setField(other, 'headline', 'Ferry sinks')
  const merge = open(draft, other)
  if (merge === null) throw new Error('nothing came')
  const yesterday = Date.parse(merge.at) - 86_400_000
  const taken = takeBack(draft, merge, { id: 'back', by: 'ann', at: yesterday })
  expect(openConflictsIn(draft)).toEqual([])
  takeBack(draft, taken, { id: 'again', by: 'ann', at: yesterday - 86_400_000 })
  expect(openConflictsIn(draft)).toHaveLength(1)
  expect(mergesOf(draft).map(({ id }) => id)).toEqual([merge.id, 'back', 'again'])
})
