import { beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { Article } from '#shared/article/article.ts'
import { draftOf, getField, newDraft, readArticle, setField } from '#shared/article/draft.ts'
import { recordMerge } from '#shared/merge/merges.ts'
import { announceStory, moveStory, planPublication } from '#shared/release/move.ts'
import { signDraft } from '#shared/review/people/people.ts'
import type { Person } from '#shared/review/people/person.ts'
import { acceptedArticle, pendingIn } from '#shared/review/suggest/accepted-article.ts'
import { startBaseline } from '#shared/review/suggest/baseline.ts'
import { baselineMetaOf } from '#shared/review/suggest/baseline-parts.ts'
import { contentAt, versionsOf } from '#shared/review/versions/versions.ts'
import { kill } from '#shared/review/workflow/after-publication.ts'
import { approvalOf } from '#shared/review/workflow/approval.ts'
import { contentHashes } from '#shared/review/workflow/content-hash.ts'
import { eventsOf, logEvent } from '#shared/review/workflow/log.ts'
import { standingsOf } from '#shared/review/workflow/standings.ts'
import { changeStatus, type Move, statusOf } from '#shared/review/workflow/workflow.ts'
import { story } from '#tests/helpers/story.ts'

const ann: Person = { id: 'ann', name: 'Ann Lee', initials: 'AL', colour: 'teal', role: 'editor' }
const ben: Person = { ...ann, id: 'ben', name: 'Ben Ray', initials: 'BR', role: 'journalist' }
const usual = { requireApproval: false, selfApproval: true, settleConflicts: false }
const noon = Date.parse('2026-03-05T12:00:00Z')
const evening = '2026-03-05T19:00:00+01:00'

let acts = 0
beforeEach(() => {
  acts = 0
})
const published = {
  kind: 'status',
  id: 'published',
  by: 'ann',
  at: '2026-03-05T08:00:00.000Z',
  from: 'approved',
  to: 'published',
  note: null,
} as const
const act = (by: string | null = 'ann', at = noon + acts) => {
  acts += 1
  return { id: `act ${acts}`, by, at }
}
const move = (draft: Y.Doc, to: Move, by = 'ann', manner: { insist?: boolean; rules?: Partial<typeof usual> } = {}) =>
  moveStory(draft, to, act(by), { ...manner, rules: { ...usual, ...manner.rules }, timeZone: 'Europe/Berlin' })
const codes = (outcome: Awaited<ReturnType<typeof move>>) =>
  outcome.done ? 'done' : outcome.holds.map(({ code }) => code).join(' ')

function draftWith(fields: Partial<Article>, paragraphs = ['It left at dawn.']): Y.Doc {
  return windowOf(draftOf(story({ headline: 'Ferry', status: 'approved', ...fields }, paragraphs)), ann)
}

/** A draft as somebody's window has it. */
function windowOf(draft: Y.Doc, person: Person): Y.Doc {
  const copy = newDraft()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(draft))
  signDraft(copy, person)
  return copy
}

const ofHeadline = { field: 'headline', base: '', one: 'Ferry', other: 'Boat' } as const

/** A draft in which a merge left both readings of a field. */
function disputed(fields: Partial<Article> = {}, readings: Readings = ofHeadline): Y.Doc {
  const draft = draftWith(fields)
  recordMerge(draft, {
    id: 'merge',
    at: '2026-03-05T10:00:00.000Z',
    by: 'ann',
    one: 'ann',
    other: 'ben',
    conflicts: [{ id: 'c', kind: 'field', swapped: false, ...readings }],
    before: null,
    after: null,
    takesBack: null,
  })
  return draft
}

interface Readings {
  field: 'headline' | 'embargoUntil'
  base: string | null
  one: string | null
  other: string | null
}

describe('an embargo', () => {
  it('keeps a story from being published, until somebody insists, and the log says who', async () => {
    const draft = draftWith({ embargoUntil: evening })
    expect(codes(await move(draft, 'published'))).toBe('embargoed')
    expect([statusOf(draft), eventsOf(draft), versionsOf(draft)]).toEqual(['approved', [], []])
    expect(codes(await move(draft, 'published', 'ben', { insist: true }))).toBe('done')
    expect(eventsOf(draft)).toMatchObject([
      { kind: 'override', by: 'ben', deed: 'publish', holds: ['embargoed'], embargoUntil: evening },
      { kind: 'status', by: 'ben', to: 'published' },
    ])
    expect(getField(draft, 'publishedAt')).toMatch(/^2026-03-05T13:00:00\+01:00$/)
  })

  it('that is over keeps nothing, and nothing is said to have been insisted on', async () => {
    const draft = draftWith({ embargoUntil: '2026-03-05T12:00:00+01:00' })
    expect(codes(await move(draft, 'published', 'ann', { insist: true }))).toBe('done')
    expect(eventsOf(draft).map(({ kind }) => kind)).toEqual(['status'])
  })

  it('of which nobody can say when it ends keeps it whoever insists', async () => {
    const draft = draftWith({ embargoUntil: 'tomorrow' })
    expect(codes(await move(draft, 'published', 'ann', { insist: true }))).toBe('embargoUnclear')
  })

  it('is planned for: its end becomes the publication time, and the story stays where it is until then', async () => {
    const draft = draftWith({ embargoUntil: evening, timeZone: null, publishedAt: '2026-03-05T10:00:00Z' })
    startBaseline(draft)
    expect(planPublication(draft, act(), 'Europe/London')).toBe(true)
    expect(readArticle(draft, null)).toMatchObject({
      publishedAt: '2026-03-05T18:00:00+00:00',
      timeZone: 'Europe/London',
      status: 'approved',
    })
    expect(pendingIn(draft)).toEqual([])
    expect(eventsOf(draft)).toMatchObject([{ kind: 'planned', by: 'ann', publishAt: '2026-03-05T18:00:00+00:00' }])
    const after = { ...act(), at: Date.parse(evening) }
    expect((await moveStory(draft, 'published', after, { rules: usual })).done).toBe(true)
    expect(getField(draft, 'publishedAt')).toBe('2026-03-05T18:00:00+00:00')
  })

  it('ends for an approved story that is planned for then: it is published where only what is approved is, and readers have what was', async () => {
    const draft = draftWith({ embargoUntil: evening, timeZone: null, status: 'inReview' })
    await move(draft, 'approved')
    expect(planPublication(draft, act(), 'Asia/Tokyo')).toBe(true)
    const rules = { ...usual, requireApproval: true }
    const after = { ...act(), at: Date.parse(evening) }
    expect(await moveStory(draft, 'published', after, { rules })).toEqual({ done: true })
    expect((await standingsOf(draft, readArticle(draft, null), rules)).publication.state).toBe('same')
  })

  it('is written in the zone that a story gets as it is published, and readers have what was approved all the same', async () => {
    const draft = draftWith({ embargoUntil: evening, timeZone: null, publishedAt: null, status: 'inReview' })
    await move(draft, 'approved')
    const after = { ...act(), at: Date.parse(evening) }
    expect((await moveStory(draft, 'published', after, { rules: usual, timeZone: 'Asia/Tokyo' })).done).toBe(true)
    const { approval, publication } = await standingsOf(draft, readArticle(draft, null), usual)
    expect([approval.state, publication.state]).toEqual(['standing', 'same'])
  })

  it('does not keep what an older Lede published, which went by how it is written, from being published again', async () => {
    const draft = draftWith({ embargoUntil: evening, status: 'published' })
    const hash = [...(await contentHashes(readArticle(draft, null)))].at(-1) ?? ''
    logEvent(draft, { ...published, hash })
    await move(draft, 'approved')
    expect(await moveStory(draft, 'published', { ...act(), at: Date.parse(evening) }, { rules: usual })).toEqual({
      done: true,
    })
  })

  it('is not planned for where there is none, or the story cannot be published', () => {
    expect(planPublication(draftWith({}), act(), 'UTC')).toBe(false)
    expect(planPublication(draftWith({ embargoUntil: '2026-03-05T09:00:00Z' }), act(), 'UTC')).toBe(false)
    expect(planPublication(draftWith({ embargoUntil: evening, status: 'draft' }), act(), 'UTC')).toBe(false)
  })

  it('holds as long as the longest of those that two copies disagree about, and of what is only suggested', async () => {
    const draft = disputed({ embargoUntil: null }, { field: 'embargoUntil', base: null, one: evening, other: null })
    expect(codes(await move(draft, 'published'))).toBe('embargoed conflicts')
    const suggested = draftWith({ embargoUntil: evening })
    startBaseline(suggested)
    setField(suggested, 'embargoUntil', null)
    expect(codes(await move(suggested, 'published'))).toBe('embargoed')
  })

  it('keeps an update as well, and no kill', async () => {
    const draft = draftWith({})
    await move(draft, 'published')
    setField(draft, 'embargoUntil', evening)
    const manner = { rules: usual }
    expect(await announceStory(draft, 'update', 'New.', act(), manner)).toMatchObject({ done: false })
    expect((await announceStory(draft, 'update', 'New.', act(), { ...manner, insist: true })).done).toBe(true)
    expect(kill(draft, 'A hoax.', act())).toBe(true)
    expect(eventsOf(draft).map(({ kind }) => kind)).toEqual(['status', 'override', 'update', 'kill'])
  })
})

describe('conflicts of a merge', () => {
  it('are asked about, by name, before a story is approved or published', async () => {
    for (const [status, to, deed] of [
      ['inReview', 'approved', 'approve'],
      ['approved', 'published', 'publish'],
    ] as const) {
      const draft = disputed({ status })
      expect(await move(draft, to)).toMatchObject({
        holds: [{ code: 'conflicts', severity: 'hold', details: { count: '1', names: 'headline: Ferry | Boat' } }],
      })
      expect(codes(await move(draft, to, 'ann', { insist: true }))).toBe('done')
      expect(eventsOf(draft)[0]).toMatchObject({ kind: 'override', deed, holds: ['conflicts'], embargoUntil: null })
    }
  })

  it('can be forbidden by a newsroom, whoever insists', async () => {
    const draft = disputed({ status: 'inReview' })
    const manner = { insist: true, rules: { settleConflicts: true } }
    expect(codes(await move(draft, 'approved', 'ann', manner))).toBe('conflicts')
    expect(eventsOf(draft)).toEqual([])
  })

  it('hold no other move', async () => {
    const draft = disputed({ status: 'inReview' })
    expect(codes(await move(draft, 'changesRequested', 'ann', { rules: { settleConflicts: true } }))).toBe('done')
  })
})

describe('one’s own story', () => {
  const forbidden = { rules: { selfApproval: false, requireApproval: true } }

  /** A story that Ben writes and sends for review; Ann changes a word in it. */
  function benStory(): Y.Doc {
    const draft = windowOf(draftOf(story({ headline: 'Ferry', status: 'draft' })), ben)
    const [paragraph] = draft.getXmlFragment('body').toArray()
    if (paragraph instanceof Y.XmlElement) paragraph.insert(0, [new Y.XmlText('The ferry sails again from Monday.')])
    return windowOf(draft, ann)
  }

  it('is approved by whoever wrote it where the newsroom lets them, and else by somebody else', async () => {
    const draft = benStory()
    await move(draft, 'inReview', 'ann')
    expect(codes(await move(draft, 'approved', 'ben', forbidden))).toBe('ownStory')
    expect(codes(await move(draft, 'approved', 'ben', { ...forbidden, insist: true }))).toBe('ownStory')
    expect(codes(await move(draft, 'approved', 'ben'))).toBe('done')
  })

  it('is also that of whoever sent it for review', async () => {
    const draft = benStory()
    await move(draft, 'inReview', 'ann')
    expect(codes(await move(draft, 'approved', 'ann', forbidden))).toBe('ownStory')
    await move(draft, 'draft', 'ann')
    await move(draft, 'inReview', 'ben')
    expect(codes(await move(draft, 'approved', 'ann', forbidden))).toBe('done')
    expect(codes(await move(draft, 'published', 'ben', forbidden))).toBe('done')
  })

  it('is not approved by an approval that came from elsewhere', async () => {
    const draft = benStory()
    await move(draft, 'inReview', 'ben')
    await move(draft, 'approved', 'ben')
    expect(codes(await move(draft, 'published', 'ann', forbidden))).toBe('ownApproval')
    expect((await standingsOf(draft, readArticle(draft, null), { selfApproval: true })).approval.state).toBe('standing')
  })

  it('is nobody’s where wire copy came in, but that of whoever sent it for review', async () => {
    const draft = draftWith({ status: 'draft' })
    await move(draft, 'inReview', 'ben')
    expect(codes(await move(draft, 'approved', 'ann', forbidden))).toBe('done')
  })

  it('is approved by nobody who has not said who they are', async () => {
    const draft = draftWith({ status: 'inReview' })
    const rules = { ...usual, selfApproval: false }
    expect(codes(await moveStory(draft, 'approved', act(null), { rules }))).toBe('nameless')
  })
})

describe('a clock that was set back', () => {
  const dayBefore = noon - 86_400_000

  it('brings back no approval that was taken back, and no story that was killed', async () => {
    const draft = draftWith({ status: 'inReview' })
    await move(draft, 'approved')
    changeStatus(draft, 'changesRequested', act('ben', dayBefore))
    expect(approvalOf(draft)).toBeNull()
    changeStatus(draft, 'inReview', act('ben', dayBefore))
    await move(draft, 'approved')
    await move(draft, 'published')
    kill(draft, 'A hoax.', act('ann', dayBefore))
    expect(statusOf(draft)).toBe('killed')
    expect(eventsOf(draft).map((event) => (event.kind === 'status' ? event.to : event.kind))).toEqual([
      'approved',
      'changesRequested',
      'inReview',
      'approved',
      'published',
      'kill',
    ])
    // The recorded time stays as it was.
    expect(eventsOf(draft).at(-1)?.at).toBe(new Date(dayBefore).toISOString())
    changeStatus(draft, 'draft', act('ann', dayBefore))
    expect(statusOf(draft)).toBe('draft')
  })

  it('ends no embargo', async () => {
    const draft = draftWith({ embargoUntil: evening })
    const early = { ...act(), at: dayBefore }
    expect(codes(await moveStory(draft, 'published', early, { rules: usual }))).toBe('embargoed')
  })

  it('in a zone whose clocks are put back ends no embargo an hour early', async () => {
    const draft = draftWith({ embargoUntil: '2026-10-25T02:30:00+01:00', timeZone: 'Europe/Berlin' })
    const at = (time: string) => ({ ...act(), at: Date.parse(time) })
    const early = at('2026-10-25T02:45:00+02:00')
    expect(codes(await moveStory(draft, 'published', early, { rules: usual }))).toBe('embargoed')
    expect((await moveStory(draft, 'published', at('2026-10-25T02:30:00+01:00'), { rules: usual })).done).toBe(true)
  })
})

describe('what Lede itself writes at publication', () => {
  it('is accepted as it is written: a story under review has no suggestion of it, and leaves with its publication time', async () => {
    const draft = draftWith({ publishedAt: null, timeZone: null })
    startBaseline(draft)
    setField(draft, 'headline', 'Ferry!')
    await move(draft, 'published')
    expect(pendingIn(draft).flat()).toMatchObject([{ field: 'headline' }])
    const stamp = { publishedAt: '2026-03-05T13:00:00+01:00', timeZone: 'Europe/Berlin' }
    expect(acceptedArticle(draft, null)).toMatchObject({ ...stamp, headline: 'Ferry' })
    expect(readArticle(draft, null)).toMatchObject({ ...stamp, headline: 'Ferry!' })
    const [version] = versionsOf(draft)
    expect(version && contentAt(draft, version.snapshot).fields).toMatchObject(stamp)
  })

  it('leaves what somebody set, and what somebody suggests', async () => {
    const set = draftWith({ publishedAt: '2026-03-01T10:00:00Z', timeZone: 'UTC' })
    startBaseline(set)
    await move(set, 'published')
    expect(getField(set, 'publishedAt')).toBe('2026-03-01T10:00:00Z')
    const suggested = draftWith({ publishedAt: null, timeZone: 'UTC' })
    startBaseline(suggested)
    setField(suggested, 'publishedAt', '2026-03-01T10:00:00Z')
    await move(suggested, 'published')
    expect(pendingIn(suggested).flat()).toMatchObject([{ field: 'publishedAt', after: '2026-03-01T10:00:00Z' }])
    expect(baselineMetaOf(suggested).get('publishedAt')).toBe('2026-03-05T12:00:00+00:00')
  })
})

it('a story that cannot go there is not asked about, and nothing is written', async () => {
  const draft = disputed({ status: 'draft', embargoUntil: evening })
  expect(await move(draft, 'published', 'ann', { insist: true })).toEqual({ done: false, holds: [] })
  expect(eventsOf(draft)).toEqual([])
})
