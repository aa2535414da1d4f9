import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { draftOf, getField, newDraft, readArticle, setField } from '#shared/article/draft.ts'
import { signDraft } from '#shared/review/people/people.ts'
import { acceptedArticle } from '#shared/review/suggest/accepted-article.ts'
import { startBaseline } from '#shared/review/suggest/baseline.ts'
import { contentAt, versionsOf } from '#shared/review/versions/versions.ts'
import { announce, kill, noticesFor } from '#shared/review/workflow/after-publication.ts'
import { contentHash } from '#shared/review/workflow/content-hash.ts'
import { eventsOf } from '#shared/review/workflow/log.ts'
import { ledgerOf, publicRecordOf } from '#shared/review/workflow/public-record.ts'
import { standingsOf } from '#shared/review/workflow/standings.ts'
import { changeStatus, statusOf, waysFrom } from '#shared/review/workflow/workflow.ts'
import { story } from '#tests/helpers/story.ts'

const ann = { id: 'ann', name: 'Ann Lee', initials: 'AL', colour: 'teal', role: 'editor' } as const
const rules = { selfApproval: true }
const now = (draft: Y.Doc) => readArticle(draft, 'a')
const hashOf = (draft: Y.Doc) => contentHash(now(draft))
const copyOf = (draft: Y.Doc) => {
  const copy = newDraft()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(draft))
  return copy
}
let minute = 0
const act = (by: string | null = ann.id) => ({ id: crypto.randomUUID(), by, at: Date.UTC(2026, 2, 5, 10, minute++) })
const stateOf = async (draft: Y.Doc) => (await standingsOf(draft, now(draft), rules)).publication.state
const waysOf = (draft: Y.Doc) => waysFrom(statusOf(draft), publicRecordOf(draft))
const possible = (draft: Y.Doc) => noticesFor(statusOf(draft), publicRecordOf(draft))

async function published(): Promise<Y.Doc> {
  const draft = draftOf(story({ headline: 'Ferry', status: 'approved', timeZone: 'Europe/Berlin' }, ['It sails.']))
  signDraft(draft, ann)
  expect(possible(draft)).toEqual([])
  expect(changeStatus(draft, 'published', act(), { hash: await hashOf(draft) })).toBe(true)
  return draft
}

test('publishing records what was published: a later change is seen against it, and gone when it is taken back', async () => {
  const draft = await published()
  expect(await stateOf(draft)).toBe('same')
  setField(draft, 'headline', 'Ferry!')
  const { publication } = await standingsOf(draft, now(draft), rules)
  expect(publication).toMatchObject({ state: 'changed', publication: { by: ann } })
  const kept = versionsOf(draft).find(({ id }) => publication.state !== 'none' && id === publication.publication.id)
  expect(kept && contentAt(draft, kept.snapshot).fields.headline).toBe('Ferry')
  setField(draft, 'headline', 'Ferry')
  expect(await stateOf(draft)).toBe('same')
})

test('what changed is published as an update or a correction, with its text; the ledger and a version keep it', async () => {
  const draft = await published()
  setField(draft, 'headline', 'Ferry!')
  expect(announce(draft, 'correction', '  ', act(), await hashOf(draft))).toBe(false)
  expect(announce(draft, 'correction', ' The name was wrong. ', act(), await hashOf(draft))).toBe(true)
  expect(await stateOf(draft)).toBe('same')
  setField(draft, 'headline', 'Ferry!!')
  expect(announce(draft, 'update', 'A mark was added.', act(), await hashOf(draft))).toBe(true)
  expect(getField(draft, 'status')).toBe('published')
  expect(now(draft).notices).toMatchObject([
    { kind: 'correction', at: expect.stringMatching(/\+01:00$/), text: 'The name was wrong.' },
    { kind: 'update', text: 'A mark was added.' },
  ])
  expect(versionsOf(draft).map(({ reason }) => reason)).toEqual(['status', 'correction', 'update'])
  // Pending suggestions do not hide what readers were told.
  startBaseline(draft)
  setField(draft, 'headline', 'Ferry?')
  expect(acceptedArticle(draft, 'a').notices).toHaveLength(2)
})

test('a published story goes through review again, and comes back with what readers are told', async () => {
  const draft = await published()
  setField(draft, 'headline', 'Ferry!')
  changeStatus(draft, 'inReview', act())
  expect(waysOf(draft)).not.toContain('spiked')
  expect(changeStatus(draft, 'spiked', act())).toBe(false)
  expect(possible(draft)).toEqual(['kill'])
  changeStatus(draft, 'approved', act(), { hash: await hashOf(draft) })
  expect(changeStatus(draft, 'published', act(), { hash: await hashOf(draft) })).toBe(false)
  expect(possible(draft)).toEqual(['update', 'correction', 'kill'])
  expect(announce(draft, 'update', 'New.', act(), await hashOf(draft))).toBe(true)
  expect(statusOf(draft)).toBe('published')
  expect((await standingsOf(draft, now(draft), rules)).approval.state).toBe('standing')
})

test('what was not changed is published again without a word', async () => {
  const draft = await published()
  changeStatus(draft, 'approved', act(), { hash: await hashOf(draft) })
  expect(changeStatus(draft, 'published', act(), { hash: await hashOf(draft) })).toBe(true)
})

test('a kill withdraws the story; going back to draft brings it back, and the ledger keeps all of it', async () => {
  const draft = await published()
  announce(draft, 'correction', 'Wrong day.', act(), await hashOf(draft))
  expect(kill(draft, '', act())).toBe(false)
  expect(kill(draft, 'It was a hoax.', act())).toBe(true)
  expect(now(draft)).toMatchObject({ status: 'killed', notices: [{ kind: 'correction' }, { kind: 'kill' }] })
  expect(possible(draft)).toEqual([])
  expect(waysOf(draft)).toEqual(['draft'])
  expect(await stateOf(draft)).toBe('none')
  expect(changeStatus(draft, 'draft', act())).toBe(true)
  expect(now(draft)).toMatchObject({ status: 'draft', notices: [] })
  expect(ledgerOf(draft).map(({ kind }) => kind)).toEqual(['correction', 'kill'])
  expect(eventsOf(draft).at(-1)).toMatchObject({ kind: 'status', from: 'killed', to: 'draft' })
})

test('a kill outlasts whatever another copy did meanwhile', async () => {
  for (const meanwhile of ['update', 'inReview'] as const) {
    const draft = await published()
    const other = copyOf(draft)
    kill(draft, 'It was a hoax.', act())
    if (meanwhile === 'update') announce(other, 'update', 'More of it.', act('bea'), 'x')
    else changeStatus(other, 'inReview', act('bea'))
    for (const [from, to] of [
      [draft, other],
      [other, draft],
    ] as const)
      Y.applyUpdate(to, Y.encodeStateAsUpdate(from))
    for (const each of [draft, other]) {
      expect(statusOf(each)).toBe('killed')
      expect(now(each).status).toBe('killed')
      expect(changeStatus(copyOf(each), 'draft', act())).toBe(true)
    }
  }
})

test('a story that brought its notices along keeps them, and nobody can say what was published', async () => {
  const notices = [
    { kind: 'update', at: '2026-03-05T10:00:00+01:00', text: 'New.' },
    { kind: 'correction', at: '2026-03-05T10:00:00+01:00', text: 'Wrong.' },
  ] as const
  const draft = draftOf(story({ headline: 'Ferry', notices: [...notices] }, ['It sails.']))
  expect(now(draft).notices.map(({ text }) => text)).toEqual(['New.', 'Wrong.'])
  expect(await stateOf(draft)).toBe('none')
  expect(possible(draft)).toEqual(['kill'])
})
