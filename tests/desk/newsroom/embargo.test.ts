import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { newDraft, setField } from '#shared/article/draft.ts'
import { recordMerge, recordSettlement } from '#shared/merge/merges.ts'
import type { NewsroomClient } from '#shared/newsroom/connect.ts'
import { actOf } from '#shared/review/people/act.ts'
import { logEvent } from '#shared/review/workflow/log.ts'
import { changeStatus } from '#shared/review/workflow/workflow.ts'
import { type TestNewsroom, testNewsroom } from '#tests/helpers/newsroom.ts'

const long = '2999-06-01T00:00:00Z'
const short = '2999-01-01T00:00:00Z'

describe('a story under embargo', () => {
  let newsroom: TestNewsroom
  let editor: NewsroomClient
  let reporter: NewsroomClient
  beforeAll(async () => {
    newsroom = await testNewsroom()
    editor = await newsroom.raw('Eda', 'editor')
    reporter = await newsroom.raw('Rob', 'reporter')
  })
  afterAll(() => newsroom.close())

  /** What comes of an edit of somebody's to a story that an editor has approved. */
  const pushed = async (write: (draft: Y.Doc) => void, by: NewsroomClient, begin: (draft: Y.Doc) => void) => {
    const story = crypto.randomUUID()
    const draft = newDraft()
    setField(draft, 'status', 'approved')
    setField(draft, 'embargoUntil', short)
    begin(draft)
    const desk = await newsroom.deskId('Sport')
    const whole = new Uint8Array(Y.encodeStateAsUpdate(draft))
    await editor.call('file', { story, desk, act: story, update: whole, schema: 3 })
    const vector = Y.encodeStateVector(draft)
    draft.transact(() => write(draft))
    const update = new Uint8Array(Y.encodeStateAsUpdate(draft, vector))
    return by.call('push', { story, update, schema: 3 }).then(
      () => 'taken',
      ({ code }: { code: string }) => code,
    )
  }
  const publish = (draft: Y.Doc) => changeStatus(draft, 'published', actOf('person-Eda'), { note: null, hash: 'abc' })
  const insist = (until: string) => (draft: Y.Doc) => {
    const { id, by } = actOf('person-Eda')
    const at = '2026-03-18T09:00:00.000Z'
    logEvent(draft, { kind: 'override', id, by, at, deed: 'publish', holds: ['embargoed'], embargoUntil: until })
    publish(draft)
  }
  const none = () => {}
  const unclear = (draft: Y.Doc) => setField(draft, 'embargoUntil', 'when the minister has spoken')

  it.each<[string, (draft: Y.Doc) => void, (draft: Y.Doc) => void, string]>([
    ['as though there were none', publish, none, 'newsroom.embargoed'],
    ['in its field alone', (draft) => setField(draft, 'status', 'published'), none, 'newsroom.embargoed'],
    ['on somebody’s word, which the log has', insist(short), none, 'taken'],
    ['on somebody’s word about another embargo', insist('2998-01-01T00:00:00Z'), none, 'newsroom.embargoed'],
    ['where nobody can say when it ends', insist(short), unclear, 'newsroom.embargoed'],
    ['once it is over', publish, (draft) => setField(draft, 'embargoUntil', '2020-01-01T00:00:00Z'), 'taken'],
    ['with none', publish, (draft) => setField(draft, 'embargoUntil', null), 'taken'],
  ])('is published %s', async (_how, write, begin, outcome) => {
    expect(await pushed(write, editor, begin)).toBe(outcome)
  })

  /** Two copies were merged that disagree about when it ends. */
  const disputed = (draft: Y.Doc) =>
    recordMerge(draft, {
      ...{ id: 'merge', at: '2026-03-18T09:00:00.000Z', by: null, one: null, other: null },
      ...{ before: null, after: null, takesBack: null },
      conflicts: [
        { id: 'conflict', kind: 'field', field: 'embargoUntil', base: null, one: short, other: long, swapped: false },
      ],
    })
  const settle = (draft: Y.Doc) =>
    recordSettlement(draft, 'conflict', { choice: 'one', by: null, at: '2026-03-18T10:00:00.000Z', now: null })

  it.each<[string, (draft: Y.Doc) => void]>([
    ['taken out as bytes', (draft) => draft.getMap('merges').delete('merge')],
    ['overwritten by what is no merge', (draft) => draft.getMap('merges').set('merge', 'none')],
    ['settled by the one that ends sooner', settle],
    ['said to have been taken back', (draft) => recordMerge(draft, { ...taken, takesBack: 'merge' })],
  ])('of which two copies disagree keeps the longer one, where that is %s', async (_how, write) => {
    expect(await pushed(write, reporter, disputed)).toBe('newsroom.forbidden')
    expect(await pushed(write, editor, disputed)).toBe('taken')
    expect(await pushed(insist(short), editor, disputed)).toBe('newsroom.embargoed')
    expect(await pushed(insist(long), editor, disputed)).toBe('taken')
  })
  const taken = {
    ...{ id: 'taken', at: '2026-03-18T11:00:00.000Z', by: null, one: null, other: null },
    ...{ before: null, after: null, conflicts: [] },
  }
})
