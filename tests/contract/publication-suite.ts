import { expect, it } from 'vitest'
import * as Y from 'yjs'
import type { DeskClient } from '#shared/api/contract.ts'
import type { Article } from '#shared/article/article.ts'
import { readArticle, setField } from '#shared/article/draft.ts'
import { actOf } from '#shared/review/people/act.ts'
import { startBaseline } from '#shared/review/suggest/baseline.ts'
import { announce, kill } from '#shared/review/workflow/after-publication.ts'
import { contentHash } from '#shared/review/workflow/content-hash.ts'
import { eventsOf } from '#shared/review/workflow/log.ts'
import { changeStatus } from '#shared/review/workflow/workflow.ts'
import { openDraft, story } from '#tests/helpers/story.ts'

const approved: Partial<Article> = {
  headline: 'Ferry sails again',
  status: 'approved',
  publishedAt: '2026-03-05T10:00:00+01:00',
  timeZone: 'Europe/Berlin',
}

/**
 * What every client may rely on about stories that are published, and stories that must not be yet.
 */
export function publicationSuite(desk: () => DeskClient): void {
  /** Edits a draft as a window does. */
  const edit = async (id: string, change: (doc: Y.Doc) => unknown) => {
    const { doc } = await openDraft(desk(), id)
    const before = Y.encodeStateVector(doc)
    await change(doc)
    await desk().call('drafts.append', { id, update: new Uint8Array(Y.encodeStateAsUpdate(doc, before)) })
  }
  const hashOf = (doc: Y.Doc, id: string) => contentHash(readArticle(doc, id))
  const published = async () => {
    const { id } = await desk().call('drafts.create', { article: story(approved, ['It left at dawn.']) })
    await edit(id, async (doc) => changeStatus(doc, 'published', actOf(null), { hash: await hashOf(doc, id) }))
    return id
  }
  const codes = async (id: string) =>
    (await desk().call('export.check', { id, format: 'html' })).problems.map(({ code }) => code)

  it('are said to be changed since publication, until that is published as an update or a correction', async () => {
    const id = await published()
    expect(await codes(id)).not.toContain('changedSincePublication')
    await edit(id, (doc) => setField(doc, 'headline', 'Ferry sails at last'))
    const { problems } = await desk().call('export.render', { id, format: 'html' })
    expect(problems).toContainEqual({
      code: 'changedSincePublication',
      severity: 'warning',
      field: 'status',
      details: { by: '', at: expect.any(String), version: expect.any(String) },
    })
    await edit(id, async (doc) => announce(doc, 'correction', 'It sailed late.', actOf(null), await hashOf(doc, id)))
    expect(await codes(id)).not.toContain('changedSincePublication')
    for (const format of ['html', 'html-fragment', 'text', 'json'] as const)
      expect((await desk().call('export.render', { id, format })).content).toContain('It sailed late.')
  })

  it('leave as their kill notice once they are withdrawn, and are a view of their own', async () => {
    const id = await published()
    await edit(id, (doc) => kill(doc, 'It was a hoax.', actOf(null)))
    for (const format of ['html', 'html-fragment', 'text'] as const) {
      const { content: text, problems } = await desk().call('export.render', { id, format })
      expect(problems.map(({ code }) => code)).toContain('killed')
      expect(text).toContain('It was a hoax.')
      expect(text).not.toContain('dawn')
    }
    const { rows } = await desk().call('drafts.list', { view: 'killed' })
    expect(rows).toMatchObject([{ id, status: 'killed' }])
    const { counts } = await desk().call('drafts.facets', { view: 'library' })
    expect(counts).toMatchObject({ published: 0, killed: 1 })
    const copy = await desk().call('drafts.duplicate', { id })
    const { article } = await desk().call('drafts.article', copy)
    expect(article).toMatchObject({ status: 'killed', notices: [{ kind: 'kill' }], bodyText: 'It left at dawn.' })
    await expect(desk().call('templates.save', { name: 'Hoax', draft: id })).rejects.toMatchObject({
      code: 'template.withdrawn',
    })
  })

  it('say that they are under embargo, where somebody insists; Lede JSON carries it anyway', async () => {
    const embargoUntil = '2999-01-01T00:00:00+01:00'
    const article = story({ ...approved, embargoUntil }, ['It left at dawn.'])
    const { id } = await desk().call('drafts.create', { article })
    for (const format of ['html', 'html-fragment', 'text', 'json'] as const) {
      await expect(desk().call('export.render', { id, format })).rejects.toMatchObject({ code: 'export.held' })
      const { content: text } = await desk().call('export.render', { id, format, insist: true })
      expect(text).toContain(format === 'json' ? embargoUntil : 'EMBARGOED until')
    }
    const { doc } = await openDraft(desk(), id)
    expect(eventsOf(doc)).toMatchObject([{ kind: 'override', embargoUntil }])
  })

  it('are held by an embargo that is only suggested, and by one whose end is only suggested', async () => {
    for (const [accepted, suggested] of [
      [null, '2999-01-01T00:00:00Z'],
      ['2999-01-01T00:00:00Z', null],
    ] as const) {
      const article = story({ ...approved, embargoUntil: accepted }, ['It left at dawn.'])
      const { id } = await desk().call('drafts.create', { article })
      await edit(id, (doc) => {
        startBaseline(doc)
        setField(doc, 'embargoUntil', suggested)
      })
      const copy = await desk().call('drafts.duplicate', { id })
      for (const held of [id, copy.id])
        await expect(desk().call('export.render', { id: held, format: 'text' })).rejects.toMatchObject({
          code: 'export.held',
          details: { why: 'embargoed' },
        })
    }
  })

  it('leave together in one feed, or not at all', async () => {
    const [first, second] = [await published(), await published()]
    const ids = [first, second]
    const { name, content, stories } = await desk().call('export.together', { ids, format: 'rss' })
    expect(name).toBe('stories.rss.xml')
    expect(String(content).match(/<item>/g)).toHaveLength(2)
    expect(stories.map(({ id }) => id)).toEqual(ids)
    await edit(second, (doc) => kill(doc, 'It was a hoax.', actOf(null)))
    await expect(desk().call('export.together', { ids, format: 'json-feed' })).rejects.toMatchObject({
      code: 'export.held',
      details: { why: 'killed' },
    })
    const insisted = await desk().call('export.together', { ids, format: 'json-feed', insist: true })
    expect(insisted.content).toContain('It was a hoax.')
    const overridden = async (id: string) => eventsOf((await openDraft(desk(), id)).doc).map(({ kind }) => kind)
    expect(await overridden(first)).not.toContain('override')
    expect(await overridden(second)).toContain('override')
  })
}
