import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { DeskClient } from '#shared/api/contract.ts'
import { getField, newDraft, setField } from '#shared/article/draft.ts'
import { openDraft, story } from '#tests/helpers/story.ts'
import { libraryOf } from './library-of.ts'

/** Drafts, in the library and in the bin. */
export function draftsSuite(desk: () => DeskClient, another: () => Promise<DeskClient>): void {
  const { create, headlines } = libraryOf(desk)

  describe('drafts', () => {
    it('are listed as soon as they are made', async () => {
      const id = await create({ headline: 'Ferry line to reopen', slugline: 'ferry-line', category: 'Transport' }, [
        'The ferry sails again on Monday.',
      ])
      const { total, rows } = await desk().call('drafts.list', {})
      expect(total).toBe(1)
      expect(rows[0]).toMatchObject({
        id,
        headline: 'Ferry line to reopen',
        slugline: 'ferry-line',
        category: 'Transport',
        agency: '',
        status: 'draft',
        words: 6,
        binnedAt: null,
        headlineParts: [],
        snippet: [],
      })
    })

    it('come back as the article they were made of, with an id of the desk', async () => {
      const article = story({ id: 'mine', headline: 'Ferry line to reopen', keywords: ['ferry', 'harbour'] }, [
        'One.',
        'Two.',
      ])
      const { id } = await desk().call('drafts.create', { article })
      expect(id).not.toBe('mine')
      const read = await desk().call('drafts.article', { id })
      const { body, ...fields } = article
      expect(read.article).toMatchObject({ ...fields, id, bodyText: 'One.\nTwo.' })
      expect(read.article.body.content).toHaveLength(body.content?.length ?? 0)
    })

    it('keep every acknowledged edit', async () => {
      const id = await create({ headline: 'First' })
      const { doc, edits } = await openDraft(desk(), id)
      setField(doc, 'headline', 'Second')
      setField(doc, 'kicker', 'Harbour')
      for (const update of edits) expect(await desk().call('drafts.append', { id, update })).toBeNull()
      const again = await openDraft(await another(), id)
      expect(getField(again.doc, 'headline')).toBe('Second')
      expect(getField(again.doc, 'kicker')).toBe('Harbour')
      expect(await headlines()).toEqual(['Second'])
    })

    it('keep the order of edits sent without waiting', async () => {
      const id = await create()
      const { doc, edits } = await openDraft(desk(), id)
      for (let number = 0; number < 50; number += 1) setField(doc, 'headline', `Number ${number}`)
      await Promise.all(edits.map((update) => desk().call('drafts.append', { id, update })))
      const { article } = await desk().call('drafts.article', { id })
      expect(article.headline).toBe('Number 49')
    })

    it('take an edit that is sent twice once', async () => {
      const id = await create({ headline: 'First' })
      const { doc, edits } = await openDraft(desk(), id)
      setField(doc, 'headline', 'Second')
      for (const update of [...edits, ...edits]) await desk().call('drafts.append', { id, update })
      const { update } = await desk().call('drafts.open', { id })
      expect(Y.encodeStateVector(docOf(update))).toEqual(Y.encodeStateVector(doc))
    })

    it('are given to whoever has a part of them as what is missing', async () => {
      const id = await create({ headline: 'Long' }, ['A sentence of the story. '.repeat(100)])
      const { doc, edits } = await openDraft(desk(), id)
      const whole = await desk().call('drafts.open', { id })
      setField(doc, 'kicker', 'New')
      for (const update of edits) await desk().call('drafts.append', { id, update })
      const missing = await desk().call('drafts.open', { id, vector: whole.vector })
      expect(missing.update.length).toBeLessThan(300)
      const there = docOf(whole.update)
      Y.applyUpdate(there, missing.update)
      expect([getField(there, 'kicker'), Y.encodeStateVector(there)]).toEqual(['New', missing.vector])
      // An invalid state vector gets everything.
      const again = await desk().call('drafts.open', { id, vector: new Uint8Array([255, 255, 255]) })
      expect(getField(docOf(again.update), 'headline')).toBe('Long')
      // Twelve bytes for each of the 10,000 clients that a draft may have, and none more.
      const opened = (length: number) => desk().call('drafts.open', { id, vector: new Uint8Array(length).fill(255) })
      expect(getField(docOf((await opened(120_000)).update), 'headline')).toBe('Long')
      await expect(opened(120_001)).rejects.toMatchObject({ code: 'call.invalid' })
    })

    it('merge what two people write apart', async () => {
      const id = await create({ headline: 'Both' })
      const other = await another()
      const [mine, theirs] = [await openDraft(desk(), id), await openDraft(other, id)]
      setField(mine.doc, 'kicker', 'Mine')
      setField(theirs.doc, 'deck', 'Theirs')
      for (const update of mine.edits) await desk().call('drafts.append', { id, update })
      for (const update of theirs.edits) await other.call('drafts.append', { id, update })
      const { article } = await desk().call('drafts.article', { id })
      expect(article).toMatchObject({ headline: 'Both', kicker: 'Mine', deck: 'Theirs' })
    })

    it('refuse what is no edit, and go on', async () => {
      const id = await create({ headline: 'Sound' })
      await expect(desk().call('drafts.append', { id, update: new Uint8Array([9, 9, 9]) })).rejects.toMatchObject({
        code: 'draft.badUpdate',
      })
      const { doc, edits } = await openDraft(desk(), id)
      setField(doc, 'headline', 'Still sound')
      for (const update of edits) await desk().call('drafts.append', { id, update })
      expect(await headlines()).toEqual(['Still sound'])
    })

    it('that do not exist are said to be missing', async () => {
      const id = 'nowhere'
      const missing = { code: 'draft.missing' }
      await expect(desk().call('drafts.open', { id })).rejects.toMatchObject(missing)
      await expect(desk().call('drafts.article', { id })).rejects.toMatchObject(missing)
      await expect(desk().call('drafts.duplicate', { id })).rejects.toMatchObject(missing)
      await expect(desk().call('drafts.bin', { ids: [id] })).rejects.toMatchObject(missing)
      await expect(desk().call('drafts.append', { id, update: new Uint8Array([0, 0]) })).rejects.toMatchObject(missing)
    })

    it('are not made of an article with nodes that nobody knows', async () => {
      const article = story({ body: { type: 'doc', content: [{ type: 'hologram' }] } })
      await expect(desk().call('drafts.create', { article })).rejects.toMatchObject({ code: 'article.unknownNodes' })
      expect(await headlines()).toEqual([])
    })

    it('are duplicated without what belongs to the published story', async () => {
      const id = await create(
        {
          headline: 'Budget passed',
          status: 'published',
          timeZone: 'Europe/Berlin',
          publishedAt: '2026-03-05T10:00:00+01:00',
          embargoUntil: '2026-03-05T09:00:00+01:00',
          canonicalUrl: 'https://example.org/budget',
        },
        ['The council agreed.'],
      )
      const copy = await desk().call('drafts.duplicate', { id })
      const { article } = await desk().call('drafts.article', { id: copy.id })
      expect(article).toMatchObject({
        id: copy.id,
        headline: 'Budget passed',
        status: 'draft',
        publishedAt: null,
        canonicalUrl: null,
        embargoUntil: '2026-03-05T09:00:00+01:00',
        bodyText: 'The council agreed.',
      })
    })
  })

  describe('the bin', () => {
    it('takes drafts out of the library and gives them back', async () => {
      const [first, second] = [await create({ headline: 'One' }), await create({ headline: 'Two' })]
      await desk().call('drafts.bin', { ids: [first, second] })
      expect(await headlines()).toEqual([])
      expect(await headlines({ view: 'bin', sort: 'headline', descending: false })).toEqual(['One', 'Two'])
      expect(await desk().call('drafts.facets', { view: 'library' })).toMatchObject({
        counts: { library: 0, bin: 2 },
      })
      await desk().call('drafts.restore', { ids: [first] })
      expect(await headlines()).toEqual(['One'])
    })

    it('lets its drafts be read, not written', async () => {
      const id = await create({ headline: 'Thrown away' })
      const { doc, edits } = await openDraft(desk(), id)
      await desk().call('drafts.bin', { ids: [id] })
      setField(doc, 'headline', 'Written on')
      for (const update of edits) {
        await expect(desk().call('drafts.append', { id, update })).rejects.toMatchObject({ code: 'draft.inBin' })
      }
      expect(await desk().call('drafts.open', { id })).toMatchObject({ binned: true })
      expect(await headlines({ view: 'bin' })).toEqual(['Thrown away'])
    })

    it('is emptied for good', async () => {
      const [gone, kept] = [await create({ headline: 'Gone' }), await create({ headline: 'Kept' })]
      await desk().call('drafts.bin', { ids: [gone] })
      expect(await desk().call('drafts.emptyBin', {})).toEqual({ deleted: 1 })
      expect(await desk().call('drafts.emptyBin', {})).toEqual({ deleted: 0 })
      await expect(desk().call('drafts.open', { id: gone })).rejects.toMatchObject({ code: 'draft.missing' })
      await expect(desk().call('drafts.open', { id: kept })).resolves.toMatchObject({ binned: false })
      expect(await headlines({ search: 'gone' })).toEqual([])
    })
  })
}

function docOf(update: Uint8Array): Y.Doc {
  const doc = newDraft()
  Y.applyUpdate(doc, update)
  return doc
}
