import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type * as Y from 'yjs'
import { setField } from '#shared/article/draft.ts'
import { recordMerge, recordSettlement } from '#shared/merge/merges.ts'
import { actOf } from '#shared/review/people/act.ts'
import { logEvent } from '#shared/review/workflow/log.ts'
import { changeStatus } from '#shared/review/workflow/workflow.ts'
import { type Devices, newsroomOfDevices, pushed } from '#tests/helpers/newsroom-scenes.ts'

const long = '2999-06-01T00:00:00Z'
const short = '2999-01-01T00:00:00Z'

describe('a story under embargo', () => {
  let devices: Devices
  beforeAll(async () => {
    devices = await newsroomOfDevices()
  })
  afterAll(() => devices.newsroom.close())

  /** The outcome of an edit by either person to a story that the editor has approved. */
  const edited = (by: 'editor' | 'reporter', write: (draft: Y.Doc) => void, begin: (draft: Y.Doc) => void) => {
    const approved = (draft: Y.Doc) => {
      setField(draft, 'status', 'approved')
      setField(draft, 'embargoUntil', short)
      begin(draft)
    }
    return pushed(devices, devices[by], approved, write)
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
    expect(await edited('editor', write, begin)).toBe(outcome)
  })

  /** Two copies that disagree about its end were merged. */
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
    expect(await edited('reporter', write, disputed)).toBe('newsroom.forbidden')
    expect(await edited('editor', write, disputed)).toBe('taken')
    expect(await edited('editor', insist(short), disputed)).toBe('newsroom.embargoed')
    expect(await edited('editor', insist(long), disputed)).toBe('taken')
  })
  const taken = {
    ...{ id: 'taken', at: '2026-03-18T11:00:00.000Z', by: null, one: null, other: null },
    ...{ before: null, after: null, conflicts: [] },
  }
})
