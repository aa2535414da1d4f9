import { expect, it } from 'vitest'
import type { Args, DeskClient } from '#shared/api/contract.ts'
import { getField, setField } from '#shared/article/draft.ts'
import type { Person } from '#shared/review/people/person.ts'
import { pendingIn } from '#shared/review/suggest/accepted-article.ts'
import { contentAt, versionsOf } from '#shared/review/versions/versions.ts'
import { eventsOf } from '#shared/review/workflow/log.ts'
import { nextEvent, openDraft, story } from '#tests/helpers/story.ts'

const ann: Person = { id: 'ann', name: 'Ann Lee', initials: 'AL', colour: 'teal', role: 'journalist' }

/** What every client may rely on about finding and replacing in many drafts. */
export function findSuite(desk: () => DeskClient, another: () => Promise<DeskClient>): void {
  const create = async (...args: Parameters<typeof story>) =>
    (await desk().call('drafts.create', { article: story(...args) })).id
  const search = (term: string, rest: Partial<Args<'find.search'>> = {}) =>
    desk().call('find.search', { query: { term }, ...rest })
  /** Replaces everything that a search finds. */
  const replace = async (query: Args<'find.search'>['query'], replacement: string) => {
    const { drafts } = await desk().call('find.search', { query, replacement })
    return desk().call('find.replace', {
      query,
      replacement,
      drafts: drafts.map(({ id, hits }) => ({ id, hits: hits.map(({ key }) => key) })),
    })
  }
  const signIn = async (person: Person) => {
    const settings = await desk().call('settings.read', {})
    await desk().call('settings.write', { settings: { ...settings, profile: person } })
  }

  it('tells of every hit with what stands around it and what would stand there', async () => {
    const id = await create({ headline: 'Kiew waits', keywords: ['Kiew'] }, ['In Kiew it snows.', 'Nothing here.'])
    await create({ headline: 'Elsewhere' }, ['Nothing.'])
    const { drafts, next } = await search('kiew', { replacement: 'Kyjiw' })
    expect(next).toBeNull()
    expect(drafts).toMatchObject([
      {
        id,
        headline: 'Kiew waits',
        status: 'draft',
        more: 0,
        hits: [
          { field: 'headline', before: '', found: 'Kiew', behind: ' waits', after: 'Kyjiw' },
          { field: null, before: 'In ', found: 'Kiew', behind: ' it snows.' },
          { field: 'keywords', found: 'Kiew' },
        ],
      },
    ])
  })

  it('look only where they are asked to, never in the bin, and into what was published if they are told to', async () => {
    const kept = await create({ headline: 'Ferry', agency: 'Reuters' })
    const published = await create({ headline: 'Ferry', status: 'published' })
    const binned = await create({ headline: 'Ferry' })
    await desk().call('drafts.bin', { ids: [binned] })
    const idsOf = async (scope: Args<'find.search'>['scope']) =>
      (await search('ferry', { scope })).drafts.map(({ id }) => id)
    expect(await idsOf({})).toEqual([kept])
    expect(await idsOf({ published: true })).toEqual([published, kept])
    expect(await idsOf({ agency: 'AP' })).toEqual([])
    expect(await idsOf({ view: 'bin' })).toEqual([])
    expect(await idsOf({ search: 'ferry', agency: 'Reuters' })).toEqual([kept])
  })

  it('come page by page, each draft once', async () => {
    const ids = [await create({ headline: 'one one' }), await create({ headline: 'one' }), await create({}, ['one'])]
    const first = await search('one', { limit: 1 })
    expect(first.drafts.map(({ id }) => id)).toEqual([ids[2]])
    const rest = await search('one', { limit: 2, from: first.next })
    expect(rest.drafts.map(({ id }) => id)).toEqual([ids[1], ids[0]])
    expect(rest.next).toBeNull()
  })

  it('find what was edited this very moment', async () => {
    const id = await create({ headline: 'Before' })
    const { doc, edits } = await openDraft(desk(), id)
    setField(doc, 'headline', 'After')
    for (const update of edits) await desk().call('drafts.append', { id, update })
    expect((await search('after')).drafts).toHaveLength(1)
    expect((await search('before')).drafts).toHaveLength(0)
  })

  it('replace what was shown, keep a version before and write it into the log', async () => {
    await signIn(ann)
    const id = await create({ headline: 'Ferry sails' }, ['The ferry and the ferry.'])
    const other = await another()
    await other.call('drafts.open', { id })
    const told = nextEvent(other, 'draft.updated')
    expect(await replace({ term: 'ferry' }, 'boat')).toEqual({ replaced: [{ id, hits: 3 }], changed: [], failed: [] })
    expect(await told).toMatchObject({ id })
    const { article } = await desk().call('drafts.article', { id })
    expect(article).toMatchObject({ headline: 'boat sails', bodyText: 'The boat and the boat.' })
    const { doc } = await openDraft(desk(), id)
    const [version] = versionsOf(doc)
    expect(version).toMatchObject({ reason: 'replace', name: 'ferry → boat', by: 'ann' })
    expect(version && contentAt(doc, version.snapshot).fields.headline).toBe('Ferry sails')
    expect(eventsOf(doc)).toMatchObject([{ kind: 'replaced', by: 'ann', term: 'ferry', replacement: 'boat', count: 3 }])
  })

  it('replace only the hits that were chosen', async () => {
    const id = await create({}, ['one one', 'one one'])
    const query = { term: 'one' }
    const { drafts } = await desk().call('find.search', { query, replacement: 'two' })
    const keys = drafts[0]?.hits.map(({ key }) => key) ?? []
    expect(new Set(keys).size).toBe(4)
    await desk().call('find.replace', { query, replacement: 'two', drafts: [{ id, hits: keys.slice(2, 3) }] })
    expect((await desk().call('drafts.article', { id })).article.bodyText).toBe('one one\ntwo one')
  })

  it('leave alone what is no longer as it was shown, and say so', async () => {
    const id = await create({ headline: 'Ferry sails' }, ['The ferry.'])
    const query = { term: 'ferry' }
    const { drafts } = await desk().call('find.search', { query, replacement: 'boat' })
    const { doc, edits } = await openDraft(desk(), id)
    setField(doc, 'headline', 'No ferry sails')
    for (const update of edits) await desk().call('drafts.append', { id, update })
    const chosen = drafts.map(({ id, hits }) => ({ id, hits: hits.map(({ key }) => key) }))
    const result = await desk().call('find.replace', { query, replacement: 'boat', drafts: chosen })
    expect(result).toEqual({ replaced: [{ id, hits: 1 }], changed: [{ id, hits: 1 }], failed: [] })
    const { article } = await desk().call('drafts.article', { id })
    expect(article).toMatchObject({ headline: 'No ferry sails', bodyText: 'The boat.' })
    // The same once more: none of it is there any longer.
    expect(await desk().call('find.replace', { query, replacement: 'boat', drafts: chosen })).toMatchObject({
      replaced: [],
      changed: [{ id, hits: 2 }],
    })
  })

  it('go on with the others where one draft cannot be changed', async () => {
    const [one, other] = [await create({ headline: 'Ferry' }), await create({ headline: 'Ferry' })]
    const query = { term: 'ferry' }
    const { drafts } = await desk().call('find.search', { query, replacement: 'boat' })
    await desk().call('drafts.bin', { ids: [one] })
    const chosen = drafts.map(({ id, hits }) => ({ id, hits: hits.map(({ key }) => key) }))
    expect(await desk().call('find.replace', { query, replacement: 'boat', drafts: chosen })).toMatchObject({
      replaced: [{ id: other, hits: 1 }],
      failed: [{ id: one, error: { code: 'draft.inBin' } }],
    })
  })

  it('are suggestions of the person in a draft under review', async () => {
    await signIn(ann)
    const id = await create({ headline: 'Ferry', status: 'inReview' }, ['A ferry sails.'])
    await replace({ term: 'ferry' }, 'boat')
    const { doc } = await openDraft(desk(), id)
    const pending = pendingIn(doc).flat()
    expect(pending.map(({ kind }) => kind)).toEqual(['field', 'text'])
    expect(pending.flatMap(({ authors }) => authors)).toEqual(['ann', 'ann'])
    expect(getField(doc, 'headline')).toBe('boat')
  })

  it('fill in the groups of a pattern', async () => {
    const id = await create({}, ['On 5.11.2026 and 6.11.2026.'])
    await replace({ term: '(\\d+)\\.(\\d+)\\.(?<year>\\d{4})', isPattern: true }, '$<year>-$2-$1')
    expect((await desk().call('drafts.article', { id })).article.bodyText).toBe('On 2026-11-5 and 2026-11-6.')
  })

  it('are refused where the pattern is none, or never ends', async () => {
    const id = await create({}, [`${'a'.repeat(60)}b`])
    const broken = { term: '(a', isPattern: true }
    await expect(desk().call('find.search', { query: broken })).rejects.toMatchObject({
      code: 'find.pattern',
      details: { why: 'pattern.openGroup' },
    })
    await expect(
      desk().call('find.replace', { query: broken, replacement: '', drafts: [{ id, hits: ['x'] }] }),
    ).rejects.toMatchObject({ code: 'find.pattern' })
    const endless = { term: '^(a+)+$', isPattern: true }
    await expect(desk().call('find.search', { query: endless })).rejects.toMatchObject({ code: 'find.tooSlow' })
    expect(
      await desk().call('find.replace', { query: endless, replacement: '', drafts: [{ id, hits: ['x'] }] }),
    ).toMatchObject({ replaced: [], failed: [{ id, error: { code: 'find.tooSlow' } }] })
    // The desk still works.
    expect((await search('aaa')).drafts).toHaveLength(1)
  })
}
