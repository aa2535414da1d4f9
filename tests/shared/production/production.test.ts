import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { draftOf, newDraft, setField } from '#shared/article/draft.ts'
import { mergeDraft, openConflictsIn, settle } from '#shared/merge/index.ts'
import { mentionBefore, mentionedIn } from '#shared/production/mentions.ts'
import { askReview, assign, productionOf, setDue } from '#shared/production/production.ts'
import { tasksOf } from '#shared/production/tasks.ts'
import { wholeStory } from '#shared/review/comments/anchor.ts'
import { addComment, addReply, removeComment } from '#shared/review/comments/comments.ts'
import type { Person } from '#shared/review/people/person.ts'
import { logEvent } from '#shared/review/workflow/log.ts'
import { story } from '#tests/helpers/story.ts'

const person = (id: string, name: string): Person => ({ id, name, initials: 'X', colour: 'blue', role: 'editor' })
const ann = person('ann', 'Ann Lee')
const anna = person('anna', 'Ann Leeman')
const ben = person('ben', 'Ben Okri')
const people = [ann, anna, ben]
let acts = 0
const act = <By extends string | null>(by: By) => {
  acts += 1
  return { id: `act${acts}`, by, at: Date.UTC(2026, 10, 29, 12) + acts * 1_000 }
}

describe('production', () => {
  it('is what was said last of each, and the same again is not written', () => {
    const draft = newDraft()
    expect(productionOf(draft)).toEqual({ holder: null, due: null, reviewer: null })
    expect(assign(draft, act('ben'), ann, 'Please cut it.')).toBe(true)
    expect(assign(draft, act('ben'), ann, null)).toBe(false)
    expect(setDue(draft, act('ben'), '2026-11-30T17:00:00.000Z')).toBe(true)
    expect(setDue(draft, act('ann'), '2026-11-30T17:00:00.000Z')).toBe(false)
    askReview(draft, act('ann'), ben, null)
    expect(productionOf(draft)).toEqual({
      holder: { id: 'ann', name: 'Ann Lee' },
      due: '2026-11-30T17:00:00.000Z',
      reviewer: { id: 'ben', name: 'Ben Okri' },
    })
    assign(draft, act('ann'), null, null)
    setDue(draft, act('ann'), null)
    expect(productionOf(draft)).toMatchObject({ holder: null, due: null })
  })

  it('asks nobody any more once the story has moved on', () => {
    const draft = newDraft()
    const at = new Date(act(null).at).toISOString()
    const moved = { at, by: 'ann', kind: 'status', note: null, hash: null } as const
    askReview(draft, act('ann'), ben, null)
    logEvent(draft, { ...moved, ...stampOf(act('ann')), from: 'draft', to: 'inReview' })
    expect(productionOf(draft).reviewer).toEqual({ id: 'ben', name: 'Ben Okri' })
    logEvent(draft, { ...moved, ...stampOf(act('ben')), from: 'inReview', to: 'approved' })
    expect(productionOf(draft).reviewer).toBeNull()
  })

  it('is one thing on two desks that were apart, whichever is merged into which', () => {
    const [one, other] = [newDraft(), newDraft()]
    assign(one, act('ann'), ben, null)
    assign(other, act('ben'), ann, null)
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const)
      Y.applyUpdate(to, Y.encodeStateAsUpdate(from))
    expect(productionOf(one)).toEqual(productionOf(other))
    expect(productionOf(one).holder?.id).toBe('ann')
  })

  it('tells people what is for them, and nobody what they did themselves', () => {
    const draft = newDraft()
    assign(draft, act('ben'), ann, 'Please cut it.')
    assign(draft, act('ben'), ben, null)
    askReview(draft, act('ann'), ben, null)
    const thread = addComment(draft, act('ann'), wholeStory, '@Ben Okri, is that so? @Ann Lee')
    addReply(draft, act('ben'), thread, 'Ask @ann leeman.')
    const gone = addComment(draft, act('ann'), wholeStory, '@Ben Okri never mind')
    removeComment(draft, act('ann'), gone)
    expect(tasksOf(draft, people).map(({ kind, to, by, text }) => [kind, to, by, text])).toEqual([
      ['assigned', 'ann', 'ben', 'Please cut it.'],
      ['reviewAsked', 'ben', 'ann', null],
      ['mentioned', 'ben', 'ann', '@Ben Okri, is that so? @Ann Lee'],
      ['mentioned', 'anna', 'ben', 'Ask @ann leeman.'],
    ])
  })
})

describe('a passage that two rewrote', () => {
  it('is for both, until somebody has settled it', () => {
    const draft = draftOf(story({ headline: 'Ferry aground in fog' }, ['One.']))
    const other = newDraft()
    Y.applyUpdate(other, Y.encodeStateAsUpdate(draft))
    setField(draft, 'headline', 'Ferry sinks in fog')
    setField(other, 'headline', 'Ferry burns in fog')
    mergeDraft(draft, other, act('ann'), { package: 'p', from: 'ben' })
    const told = () => tasksOf(draft, people).map(({ kind, to, by }) => `${kind} ${to} ${by}`)
    expect(told().sort()).toEqual(['conflict ann ben', 'conflict ben ann'])
    const [open] = openConflictsIn(draft)
    if (open) settle(draft, open.conflict, 'one', { by: 'ann', at: act('ann').at })
    expect(told()).toEqual([])
  })
})

describe('a mention', () => {
  it.each([
    ['@Ann Lee please', ['ann']],
    ['@Ann Leeman please', ['anna']],
    ['(@BEN OKRI) and @Ann Lee!', ['ben', 'ann']],
    ['@Ann Lees', []],
    ['mail ann@Ben Okri', []],
    ['@Ann', []],
    ['@', []],
    ['@Ben Okri @Ben Okri', ['ben']],
  ])('in %j is of %j', (text, ids) => {
    expect(mentionedIn(text, people).map(({ id }) => id)).toEqual(ids)
  })

  it('is looked for while it is typed', () => {
    expect(mentionBefore('Ask @An', 7)).toEqual({ from: 4, typed: 'An' })
    expect(mentionBefore('@Ann L', 6)).toEqual({ from: 0, typed: 'Ann L' })
    expect(mentionBefore('me@example', 10)).toBeNull()
    expect(mentionBefore('@Ann\nnext', 9)).toBeNull()
    expect(mentionBefore('Ask @An', 3)).toBeNull()
  })
})

function stampOf({ id, at }: { id: string; at: number }) {
  return { id, at: new Date(at).toISOString() }
}
