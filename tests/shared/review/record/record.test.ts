import { describe, expect, it } from 'vitest'
import type * as Y from 'yjs'
import { draftOf, getField, readArticle, setField } from '#shared/article/draft.ts'
import { signDraft } from '#shared/review/people/people.ts'
import type { Checked } from '#shared/review/record/checked.ts'
import { recordWithPictures } from '#shared/review/record/pictures.ts'
import { comparable, readRecord, recordOf, recordSchema, writtenPassages } from '#shared/review/record/record.ts'
import { contentHash } from '#shared/review/workflow/content-hash.ts'
import { type LogEvent, logEvent } from '#shared/review/workflow/log.ts'
import { changeStatus } from '#shared/review/workflow/workflow.ts'
import { sha256Of } from '#shared/sha256.ts'
import { story } from '#tests/helpers/story.ts'
import { rich } from '#tests/shared/formats/rich-story.ts'

const ann = { id: 'ann', name: 'Ann Lee', initials: 'AL', colour: 'teal', role: 'journalist' } as const
const checked: Checked = {
  role: 'editor',
  clean: ['spelling'],
  found: [{ rule: 'links', severity: 'warning', count: 2, ignored: 1 }],
  off: ['style'],
  house: 3,
  newsroomHouse: null,
}
const at = (minute: number) => Date.UTC(2026, 2, 5, 10, minute)
const iso = (minute: number) => new Date(at(minute)).toISOString()
const now = (draft: Y.Doc) => readArticle(draft, 'ferry')

const signed = (fields = {}, paragraphs = ['It sails at dawn.']) => {
  const draft = draftOf(story({ headline: 'Ferry', status: 'inReview', ...fields }, paragraphs))
  signDraft(draft, ann)
  return draft
}

async function approve(draft: Y.Doc, id: string, minute: number, more: object = {}): Promise<string> {
  const hash = await contentHash(now(draft))
  changeStatus(draft, 'approved', { id, by: ann.id, at: at(minute) }, { hash, ...more })
  return hash
}

const override = (id: string, minute: number, more: object = {}) =>
  ({
    id,
    at: iso(minute),
    by: null,
    kind: 'override',
    deed: 'publish',
    holds: ['checks'],
    embargoUntil: null,
    ...more,
  }) as LogEvent

describe('the record of a review', () => {
  it('says who approved what, when, in which role, what the checks said, and what was overridden', async () => {
    const draft = signed({ kicker: 'Harbour', bylines: ['By Ann', 'Ben'] })
    logEvent(draft, override('early override', 0))
    logEvent(draft, override('a override', 1, { by: 'ann', deed: 'approve', checks: 'links', reason: 'Agreed.' }))
    const hash = await approve(draft, 'a', 2, { note: 'Fine.', checked })
    logEvent(draft, override('later', 3, { holds: ['embargoed'] }))
    setField(draft, 'headline', 'Ferry sinks')
    const { role: _, ...said } = checked
    const record = recordOf(draft, 'ferry')
    expect(record).toEqual({
      format: 'lede-review-record/3',
      story: 'ferry',
      language: 'en',
      headline: 'Ferry',
      approval: { id: 'a', at: iso(2), by: { name: 'Ann Lee', role: 'editor' }, hash, note: 'Fine.' },
      checks: said,
      overrides: [
        {
          at: iso(1),
          by: { name: 'Ann Lee', role: 'journalist' },
          deed: 'approve',
          holds: ['checks'],
          checks: 'links',
          reason: 'Agreed.',
        },
        { at: iso(3), by: null, deed: 'publish', holds: ['embargoed'], checks: null, reason: null },
      ],
      origins: { written: 1 },
      passages: [
        { field: 'kicker', text: 'Harbour' },
        { field: 'headline', text: 'Ferry' },
        { field: 'bylines', text: 'By Ann' },
        { field: 'bylines', text: 'Ben' },
        { field: null, text: 'It sails at dawn.' },
        { field: 'language', text: 'en' },
      ],
      described: ['Ferry', 'It sails at dawn.'],
      style: expect.stringMatching(/^sha256-/),
    })
    expect(readRecord(JSON.stringify(record))).toEqual(record)
  })

  it('is of the last approval, or of that with an id, each with the overrides until the next', async () => {
    const draft = signed()
    await approve(draft, 'a', 1)
    logEvent(draft, override('of a', 2))
    setField(draft, 'headline', 'Ferry sinks')
    logEvent(draft, override('b override', 3))
    await approve(draft, 'b', 4)
    logEvent(draft, override('of b', 5))
    changeStatus(draft, 'published', { id: 'p', by: ann.id, at: at(6) }, { hash: await contentHash(now(draft)) })
    const timesOf = (id?: string) => recordOf(draft, 'ferry', id)?.overrides.map((each) => each.at)
    expect(recordOf(draft, 'ferry')).toMatchObject({ headline: 'Ferry sinks', approval: { id: 'b' }, checks: null })
    expect(timesOf()).toEqual([iso(3), iso(5)])
    expect(recordOf(draft, 'ferry', 'a')).toMatchObject({ headline: 'Ferry', approval: { id: 'a', note: null } })
    // What was overridden for the second approval was so before it, under the first.
    expect(timesOf('a')).toEqual([iso(2), iso(3)])
    for (const none of ['p', 'of a', 'c']) expect(recordOf(draft, 'ferry', none)).toBeNull()
  })

  it('is not there without an approval that says what was approved', () => {
    const draft = signed()
    expect(recordOf(draft, 'ferry')).toBeNull()
    changeStatus(draft, 'approved', { id: 'a', by: ann.id, at: at(1) })
    expect(recordOf(draft, 'ferry')).toBeNull()
  })

  it('names nobody where nobody gave a name, or nobody knows them', async () => {
    for (const by of [null, 'ben']) {
      const draft = signed()
      changeStatus(draft, 'approved', { id: 'a', by, at: at(1) }, { hash: 'h', checked })
      expect(recordOf(draft, 'ferry')?.approval.by).toBeNull()
    }
    const draft = signed({ headline: null })
    await approve(draft, 'a', 1)
    expect(recordOf(draft, 'ferry')).toMatchObject({ headline: '', approval: { by: { role: 'journalist' } } })
  })
})

describe('the passages of a record', () => {
  const recorded = async () => {
    const draft = draftOf({ ...rich, status: 'inReview' })
    await approve(draft, 'a', 1)
    const record = recordOf(draft, 'ferry')
    if (record === null) throw new Error('no record')
    return record
  }

  it('are what readers get: words, what blocks say besides them, links, fields, pictures', async () => {
    const { passages } = await recorded()
    const of = (field: string | null) => passages.filter((each) => each.field === field).map(({ text }) => text)
    expect(of('link')).toEqual(['#note-1', 'https://hull.example/', 'https://hull.example/', '#call-1'])
    expect(of('picture')).toEqual(['a1', 'b2', 'c3'].map((name) => name.repeat(32)))
    expect(of('alt')).toEqual(['A ferry', 'A tug'])
    expect(of('dateline')).toEqual([rich.dateline.text])
    expect(of('keywords')).toEqual(['ferries', 'ports'])
    expect(of('usageTerms')).toEqual(['Not for Norway'])
    expect(of('bylines')).toEqual(['By Ann Lee', 'Ben Roe'])
    expect(of(null)).toContain('Never again')
    const fields = [...new Set(passages.map(({ field }) => field))]
    expect(fields.indexOf('deck')).toBeLessThan(fields.indexOf('bylines'))
    expect(fields.indexOf('bylines')).toBeLessThan(fields.indexOf(null))
    expect(fields.slice(-3)).toEqual(['usageTerms', 'dateline', 'picture'])
    expect(passages.every(({ text }) => text.trim() !== '')).toBe(true)
  })

  it('are compared as far as the record’s format has them, and the page shows them', async () => {
    const { passages } = await recorded()
    const fieldsOf = (format: `lede-review-record/${1 | 2 | 3}`, isWhole: boolean) =>
      new Set(comparable(passages, { format }, isWhole).map(({ field }) => field))
    const words = new Set(['kicker', 'headline', 'deck', 'bylines', null])
    for (const [format, isWhole] of [
      [1, false],
      [1, true],
      [2, false],
      [3, false],
    ] as const)
      expect(fieldsOf(`lede-review-record/${format}`, isWhole)).toEqual(words)
    const second = fieldsOf('lede-review-record/2', true)
    expect((['alt', 'credit', 'link'] as const).every((field) => second.has(field))).toBe(true)
    expect((['language', 'keywords', 'dateline', 'picture'] as const).some((field) => second.has(field))).toBe(false)
    expect(comparable(passages, { format: 'lede-review-record/3' }, true)).toEqual(passages)
    expect(writtenPassages({ format: 'lede-review-record/3', passages })).toEqual(
      passages.filter(({ field }) => words.has(field)),
    )
  })
})

describe('a record that is read', () => {
  it('is refused where a part of it is none', async () => {
    const draft = signed()
    await approve(draft, 'a', 1, { checked })
    logEvent(draft, override('later', 3))
    const record = recordSchema.parse(recordOf(draft, 'ferry'))
    const [one] = record.overrides
    for (const broken of [
      { format: 'lede-review-record/0' },
      { story: 7 },
      { approval: { ...record.approval, at: 'today' } },
      { approval: { ...record.approval, by: { name: 'Ann', role: 'king' } } },
      { checks: { ...checked, house: -1 } },
      { checks: { ...checked, found: [{ rule: '', severity: 'warning', count: 1, ignored: 0 }] } },
      { checks: { ...checked, clean: Array.from({ length: 501 }, () => 'a') } },
      { overrides: [{ ...one, at: 'today' }] },
      { passages: [{ field: 'status', text: '' }] },
      { style: 'x'.repeat(201) },
    ])
      expect(() => readRecord(JSON.stringify({ ...record, ...broken })), JSON.stringify(broken)).toThrow(
        expect.objectContaining({ code: 'record.none' }),
      )
    expect(() => readRecord('no JSON')).toThrow(expect.objectContaining({ code: 'record.none' }))
  })
})

describe('a record with its pictures', () => {
  const asset = (hash: string) => ({
    hash,
    mediaType: 'image/png' as const,
    width: 1_300,
    height: 900,
    bytes: 9,
    animated: false,
    transparent: false,
  })

  it('has the hash of each file that a page has of a picture, and none of what the library lacks', async () => {
    const draft = draftOf({ ...rich, status: 'inReview' })
    signDraft(draft, ann)
    await approve(draft, 'a', 1)
    // What is on the desk now does not matter.
    setField(draft, 'headline', 'Other')
    const [there, broken, missing] = ['a1', 'b2', 'c3'].map((name) => name.repeat(32))
    const bytes = Uint8Array.of(1, 2, 3)
    const asked: string[] = []
    const desk = {
      call: async (name: string, input: { hash: string; width?: number }) => {
        asked.push(name)
        if (name === 'assets.find') return { asset: input.hash === missing ? null : asset(input.hash) }
        if (input.hash === broken) throw new Error('cannot be read')
        return { bytes }
      },
    }
    const record = await recordWithPictures(desk as never, draft, 'ferry')
    const names = record?.pictures?.map(({ name }) => name) ?? []
    expect(record?.headline).toBe(getField(draft, 'headline') === 'Other' ? rich.headline : '')
    expect(names.length).toBeGreaterThan(2)
    expect(names.every((name) => name.startsWith(there?.slice(0, 16) ?? '-'))).toBe(true)
    // The lead picture has crops as well.
    expect(names.some((name) => /-\d+x\d+-/.test(name))).toBe(true)
    expect(new Set(record?.pictures?.map(({ sha256 }) => sha256))).toEqual(new Set([await sha256Of(bytes)]))
    expect(await recordWithPictures(desk as never, signed(), 'ferry')).toBeNull()
    expect(asked.filter((name) => name === 'assets.find')).toHaveLength(3)
  })
})
