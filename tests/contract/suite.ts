import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { DeskClient } from '#shared/api/contract.ts'
import { getField, newDraft, setField } from '#shared/article/draft.ts'
import { signDraft } from '#shared/review/people/people.ts'
import { eventsOf } from '#shared/review/workflow/log.ts'
import { nextEvent, openDraft, story } from '#tests/helpers/story.ts'
import { assetsSuite } from './assets-suite.ts'
import { boundsSuite } from './bounds-suite.ts'
import { findSuite } from './find-suite.ts'
import { packagesSuite } from './packages-suite.ts'
import { publicationSuite } from './publication-suite.ts'
import { rulesSuite } from './rules-suite.ts'
import { sourcesSuite } from './sources-suite.ts'
import { spellingSuite } from './spelling-suite.ts'
import { templatesSuite } from './templates-suite.ts'
import { versionsSuite } from './versions-suite.ts'

/** A desk on an empty folder, reached over a transport. */
export interface ContractHost {
  /** A new connection. */
  client(): Promise<DeskClient>
  /** Ends everything that was started for it. */
  close(): Promise<void>
}

/**
 * What every client may rely on, whatever lies between it and the desk. `start` makes a host for
 * one test.
 */
export function contractSuite(name: string, start: () => Promise<ContractHost>): void {
  describe(`the contract, ${name}`, () => {
    let host: ContractHost
    let client: DeskClient

    beforeEach(async () => {
      host = await start()
      client = await host.client()
    })
    afterEach(() => host.close())

    const create = async (...args: Parameters<typeof story>) =>
      (await client.call('drafts.create', { article: story(...args) })).id
    const headlines = async (query: Parameters<typeof client.call<'drafts.list'>>[1] = {}) =>
      (await client.call('drafts.list', query)).rows.map((row) => row.headline)

    it('says who it is', async () => {
      const info = await client.call('desk.info', {})
      expect(info.version).not.toBe('')
      expect(info.folder).not.toBe('')
      expect(info.notices).toEqual([])
    })

    describe('drafts', () => {
      it('are listed as soon as they are made', async () => {
        const id = await create({ headline: 'Ferry line to reopen', slugline: 'ferry-line', category: 'Transport' }, [
          'The ferry sails again on Monday.',
        ])
        const { total, rows } = await client.call('drafts.list', {})
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
        const { id } = await client.call('drafts.create', { article })
        expect(id).not.toBe('mine')
        const read = await client.call('drafts.article', { id })
        const { body, ...fields } = article
        expect(read.article).toMatchObject({ ...fields, id, bodyText: 'One.\nTwo.' })
        expect(read.article.body.content).toHaveLength(body.content?.length ?? 0)
      })

      it('keep every acknowledged edit', async () => {
        const id = await create({ headline: 'First' })
        const { doc, edits } = await openDraft(client, id)
        setField(doc, 'headline', 'Second')
        setField(doc, 'kicker', 'Harbour')
        for (const update of edits) expect(await client.call('drafts.append', { id, update })).toBeNull()
        const again = await openDraft(await host.client(), id)
        expect(getField(again.doc, 'headline')).toBe('Second')
        expect(getField(again.doc, 'kicker')).toBe('Harbour')
        expect(await headlines()).toEqual(['Second'])
      })

      it('keep the order of edits sent without waiting', async () => {
        const id = await create()
        const { doc, edits } = await openDraft(client, id)
        for (let number = 0; number < 50; number += 1) setField(doc, 'headline', `Number ${number}`)
        await Promise.all(edits.map((update) => client.call('drafts.append', { id, update })))
        const { article } = await client.call('drafts.article', { id })
        expect(article.headline).toBe('Number 49')
      })

      it('take an edit that is sent twice once', async () => {
        const id = await create({ headline: 'First' })
        const { doc, edits } = await openDraft(client, id)
        setField(doc, 'headline', 'Second')
        for (const update of [...edits, ...edits]) await client.call('drafts.append', { id, update })
        const { update } = await client.call('drafts.open', { id })
        expect(Y.encodeStateVector(docOf(update))).toEqual(Y.encodeStateVector(doc))
      })

      it('merge what two people write apart', async () => {
        const id = await create({ headline: 'Both' })
        const other = await host.client()
        const [mine, theirs] = [await openDraft(client, id), await openDraft(other, id)]
        setField(mine.doc, 'kicker', 'Mine')
        setField(theirs.doc, 'deck', 'Theirs')
        for (const update of mine.edits) await client.call('drafts.append', { id, update })
        for (const update of theirs.edits) await other.call('drafts.append', { id, update })
        const { article } = await client.call('drafts.article', { id })
        expect(article).toMatchObject({ headline: 'Both', kicker: 'Mine', deck: 'Theirs' })
      })

      it('refuse what is no edit, and go on', async () => {
        const id = await create({ headline: 'Sound' })
        await expect(client.call('drafts.append', { id, update: new Uint8Array([9, 9, 9]) })).rejects.toMatchObject({
          code: 'draft.badUpdate',
        })
        const { doc, edits } = await openDraft(client, id)
        setField(doc, 'headline', 'Still sound')
        for (const update of edits) await client.call('drafts.append', { id, update })
        expect(await headlines()).toEqual(['Still sound'])
      })

      it('that do not exist are said to be missing', async () => {
        const id = 'nowhere'
        const missing = { code: 'draft.missing' }
        await expect(client.call('drafts.open', { id })).rejects.toMatchObject(missing)
        await expect(client.call('drafts.article', { id })).rejects.toMatchObject(missing)
        await expect(client.call('drafts.duplicate', { id })).rejects.toMatchObject(missing)
        await expect(client.call('drafts.bin', { ids: [id] })).rejects.toMatchObject(missing)
        await expect(client.call('drafts.append', { id, update: new Uint8Array([0, 0]) })).rejects.toMatchObject(
          missing,
        )
      })

      it('are not made of an article with nodes that nobody knows', async () => {
        const article = story({ body: { type: 'doc', content: [{ type: 'hologram' }] } })
        await expect(client.call('drafts.create', { article })).rejects.toMatchObject({ code: 'article.unknownNodes' })
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
        const copy = await client.call('drafts.duplicate', { id })
        const { article } = await client.call('drafts.article', { id: copy.id })
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
        await client.call('drafts.bin', { ids: [first, second] })
        expect(await headlines()).toEqual([])
        expect(await headlines({ view: 'bin', sort: 'headline', descending: false })).toEqual(['One', 'Two'])
        expect(await client.call('drafts.facets', { view: 'library' })).toMatchObject({
          counts: { library: 0, bin: 2 },
        })
        await client.call('drafts.restore', { ids: [first] })
        expect(await headlines()).toEqual(['One'])
      })

      it('lets its drafts be read, not written', async () => {
        const id = await create({ headline: 'Thrown away' })
        const { doc, edits } = await openDraft(client, id)
        await client.call('drafts.bin', { ids: [id] })
        setField(doc, 'headline', 'Written on')
        for (const update of edits) {
          await expect(client.call('drafts.append', { id, update })).rejects.toMatchObject({ code: 'draft.inBin' })
        }
        expect(await client.call('drafts.open', { id })).toMatchObject({ binned: true })
        expect(await headlines({ view: 'bin' })).toEqual(['Thrown away'])
      })

      it('is emptied for good', async () => {
        const [gone, kept] = [await create({ headline: 'Gone' }), await create({ headline: 'Kept' })]
        await client.call('drafts.bin', { ids: [gone] })
        expect(await client.call('drafts.emptyBin', {})).toEqual({ deleted: 1 })
        expect(await client.call('drafts.emptyBin', {})).toEqual({ deleted: 0 })
        await expect(client.call('drafts.open', { id: gone })).rejects.toMatchObject({ code: 'draft.missing' })
        await expect(client.call('drafts.open', { id: kept })).resolves.toMatchObject({ binned: false })
        expect(await headlines({ search: 'gone' })).toEqual([])
      })
    })

    describe('the list', () => {
      it('is sorted as people sort, with the unset last', async () => {
        for (const headline of ['zebra', 'Äpfel', 'apple', null, 'Zoo', '„Beet“']) await create({ headline })
        const ascending = ['Äpfel', 'apple', '„Beet“', 'zebra', 'Zoo', '']
        expect(await headlines({ sort: 'headline', descending: false })).toEqual(ascending)
        expect(await headlines({ sort: 'headline', descending: true })).toEqual([
          'Zoo',
          'zebra',
          '„Beet“',
          'apple',
          'Äpfel',
          '',
        ])
      })

      it('is sorted by status in the order of the work', async () => {
        for (const status of ['published', 'draft', 'approved'] as const) await create({ headline: status, status })
        expect(await headlines({ sort: 'status', descending: false })).toEqual(['draft', 'approved', 'published'])
      })

      it('comes in pages that neither repeat nor skip', async () => {
        for (let number = 0; number < 7; number += 1) await create({ headline: `Story ${number}`, agency: 'dpa' })
        const pages = await Promise.all(
          [0, 3, 6, 9].map((offset) => client.call('drafts.list', { sort: 'agency', offset, limit: 3 })),
        )
        expect(pages.map((page) => [page.rows.length, page.total])).toEqual([
          [3, 7],
          [3, 7],
          [1, 7],
          [0, 7],
        ])
        expect(new Set(pages.flatMap((page) => page.rows.map((row) => row.id))).size).toBe(7)
      })

      it('has a view of each status, and one of what a person wrote in', async () => {
        const id = await create({ headline: 'Mine', status: 'inReview' })
        await create({ headline: 'Theirs', status: 'inReview' })
        await create({ headline: 'Binned', status: 'inReview' }).then((id) => client.call('drafts.bin', { ids: [id] }))
        const ann = { id: 'ann', name: 'Ann Lee', initials: 'AL', colour: 'teal', role: 'editor' } as const
        const { doc, edits } = await openDraft(client, id)
        signDraft(doc, ann)
        for (const update of edits) await client.call('drafts.append', { id, update })
        const by = { sort: 'headline', descending: false } as const
        expect(await headlines({ ...by, view: 'inReview' })).toEqual(['Mine', 'Theirs'])
        expect(await headlines({ ...by, view: 'approved' })).toEqual([])
        expect(await headlines({ ...by, view: 'mine' })).toEqual([])
        const settings = await client.call('settings.read', {})
        await client.call('settings.write', { settings: { ...settings, profile: ann } })
        expect(await headlines({ ...by, view: 'mine' })).toEqual(['Mine'])
        expect(await headlines({ ...by, view: 'mine', status: 'draft' })).toEqual([])
        const { counts } = await client.call('drafts.facets', { view: 'mine' })
        expect(counts).toMatchObject({ library: 2, mine: 1, inReview: 2, bin: 1 })
      })

      it('is filtered, by what the facets offer', async () => {
        await create({ headline: 'A', agency: 'dpa', category: 'Sport', language: 'de' })
        await create({ headline: 'B', agency: 'dpa', category: 'Politics' })
        await create({ headline: 'C', agency: 'AP', category: 'Politics', status: 'approved' })
        await create({ headline: 'D' })
        expect(await client.call('drafts.facets', { view: 'library' })).toEqual({
          counts: {
            library: 4,
            mine: 0,
            inReview: 0,
            changesRequested: 0,
            approved: 1,
            published: 0,
            killed: 0,
            spiked: 0,
            bin: 0,
          },
          agencies: ['dpa', 'AP'],
          categories: ['Politics', 'Sport'],
          languages: ['en', 'de'],
        })
        const by = { sort: 'headline', descending: false } as const
        expect(await headlines({ ...by, agency: 'dpa' })).toEqual(['A', 'B'])
        expect(await headlines({ ...by, category: 'Politics', agency: 'dpa' })).toEqual(['B'])
        expect(await headlines({ ...by, status: 'approved' })).toEqual(['C'])
        expect(await headlines({ ...by, language: 'de' })).toEqual(['A'])
      })
    })

    describe('search', () => {
      it('finds words in any field, without case and diacritics, the last one as a prefix', async () => {
        await create({ headline: 'Zürich votes', editorNote: 'check the Straßenbahn figures' }, ['Turnout was high.'])
        await create({ headline: 'Bern waits' }, ['Łódź sends a delegation.'])
        expect(await headlines({ search: 'zurich' })).toEqual(['Zürich votes'])
        expect(await headlines({ search: 'STRASSENBAHN turn' })).toEqual(['Zürich votes'])
        expect(await headlines({ search: 'lodz' })).toEqual(['Bern waits'])
        expect(await headlines({ search: 'zurich bern' })).toEqual([])
        expect(await headlines({ search: 'turno high' })).toEqual([])
      })

      it('finds phrases', async () => {
        await create({ headline: 'Order' }, ['The prime minister spoke.'])
        await create({ headline: 'Disorder' }, ['The minister came in his prime.'])
        expect(await headlines({ search: '"prime minister"' })).toEqual(['Order'])
        expect(await headlines({ search: '"prime min' })).toEqual(['Order'])
      })

      it('finds words in scripts without spaces', async () => {
        await create({ headline: '東京都知事選' }, ['投票は日曜日に行われた。'])
        await create({ headline: '京東' })
        expect(await headlines({ search: '東京' })).toEqual(['東京都知事選'])
        expect(await headlines({ search: '日曜日' })).toEqual(['東京都知事選'])
      })

      it('shows what it found', async () => {
        await create({ headline: 'Ferry to Malmö' }, ['Nothing here.', 'The Malmo ferry sails again.'])
        const { rows } = await client.call('drafts.list', { search: 'malmo fer' })
        expect(rows[0]?.headlineParts).toEqual([
          { text: 'Ferry', match: true },
          { text: ' to ', match: false },
          { text: 'Malmö', match: true },
        ])
        expect(rows[0]?.snippet).toEqual([
          { text: 'The ', match: false },
          { text: 'Malmo', match: true },
          { text: ' ', match: false },
          { text: 'ferry', match: true },
          { text: ' sails again.', match: false },
        ])
      })

      it('takes any text for text', async () => {
        await create({ headline: 'Plain' })
        for (const search of [
          '"',
          'a AND',
          'NEAR(',
          'headline:',
          '*',
          "'; drop table drafts",
          '\u0000',
          '(((',
          '^x',
          '-',
        ]) {
          await expect(client.call('drafts.list', { search })).resolves.toBeDefined()
        }
        expect(await headlines({ search: '…' })).toEqual(['Plain'])
      })
    })

    describe('events', () => {
      /** A client that the desk knows: the first answer says so. */
      const listener = async () => {
        const other = await host.client()
        await other.call('desk.info', {})
        return other
      }

      it('tell of changed drafts, once for many', async () => {
        const other = await listener()
        const told = nextEvent(other, 'drafts.changed', ({ ids }) => ids.length > 1)
        const ids = await Promise.all([create({ headline: 'One' }), create({ headline: 'Two' })])
        expect(new Set((await told).ids)).toEqual(new Set(ids))
      })

      it('tell of an edit to everybody but the one who made it', async () => {
        const id = await create({ headline: 'Shared' })
        const other = await listener()
        const heard: string[] = []
        client.on('draft.updated', ({ update }) => heard.push(getField(docOf(update), 'kicker') ?? ''))
        const mine = docWith('kicker', 'Mine')
        const theirs = docWith('kicker', 'Theirs')

        const toOther = nextEvent(other, 'draft.updated')
        await client.call('drafts.append', { id, update: mine })
        expect(await toOther).toEqual({ id, update: mine })

        const toMe = nextEvent(client, 'draft.updated')
        await other.call('drafts.append', { id, update: theirs })
        await toMe
        expect(heard).toEqual(['Theirs'])
      })

      it('tell of new settings', async () => {
        const other = await listener()
        const settings = await client.call('settings.read', {})
        const told = nextEvent(other, 'settings.changed')
        await client.call('settings.write', { settings: { ...settings, theme: 'dark' } })
        expect((await told).settings.theme).toBe('dark')
        expect(await other.call('settings.read', {})).toMatchObject({ theme: 'dark' })
      })
    })

    describe('import', () => {
      const copy =
        'Ferry line to reopen\n\nHAMBURG, March 5 (AP) — The ferry sails again on Monday.\n\nTickets cost less than before.\n'

      it('reads wire copy, and composes it anew', async () => {
        const { stories } = await client.call('import.read', {
          name: 'ferry.txt',
          bytes: new Uint8Array(new TextEncoder().encode(copy)),
          referenceDate: '2026-03-06',
        })
        const [reading] = stories
        expect(reading).toMatchObject({ name: 'ferry.txt', format: 'wire' })
        expect(reading?.article).toMatchObject({
          headline: 'Ferry line to reopen',
          dateline: { place: 'Hamburg', date: '2026-03-05', agency: 'AP' },
        })
        const lines = (reading?.lines ?? []).map((line) =>
          line.role === 'headline' ? { ...line, role: 'kicker' as const } : line,
        )
        const composed = await client.call('import.compose', { name: 'ferry.txt', lines, referenceDate: '2026-03-06' })
        expect(composed.article).toMatchObject({ headline: null, kicker: 'Ferry line to reopen' })
      })

      it('says what is wrong with a file', async () => {
        await expect(
          client.call('import.read', { name: 'nothing.txt', bytes: new Uint8Array() }),
        ).rejects.toMatchObject({ code: 'file.empty', details: { name: 'nothing.txt' } })
      })
    })

    describe('export', () => {
      const ready = {
        headline: 'Ferry line to reopen',
        publishedAt: '2026-03-05T10:00:00+01:00',
        timeZone: 'Europe/Berlin',
      }

      it('renders a draft', async () => {
        const id = await create(ready, ['The ferry sails again.'])
        const file = await client.call('export.render', { id, format: 'html' })
        expect(file.name).toMatch(/\.html$/)
        expect(file.mediaType).toBe('text/html')
        expect(file.content).toContain('The ferry sails again.')
      })

      it('says what stands in the way, and refuses where it is an error', async () => {
        const id = await create({ headline: null })
        const { headline, problems } = await client.call('export.check', { id, format: 'html' })
        expect(headline).toBe('')
        expect(problems.map((problem) => problem.code)).toContain('noHeadline')
        await expect(client.call('export.render', { id, format: 'html' })).rejects.toMatchObject({
          code: 'export.blocked',
        })
      })

      it('keeps an embargo unless told otherwise', async () => {
        const id = await create({ ...ready, embargoUntil: '2999-01-01T00:00:00+01:00' }, ['Secret for now.'])
        await expect(client.call('export.render', { id, format: 'text' })).rejects.toMatchObject({
          code: 'export.held',
        })
        const { content: text } = await client.call('export.render', { id, format: 'text', insist: true })
        await client.call('export.render', { id, format: 'html', insist: true })
        const { doc } = await openDraft(client, id)
        expect(eventsOf(doc)).toMatchObject([{ kind: 'override', embargoUntil: '2999-01-01T00:00:00+01:00' }])
        expect(text).toContain('Secret for now.')
      })
    })

    describe('what is not in it', () => {
      it('is refused by name', async () => {
        const call = client.call as (name: string, args: unknown) => Promise<unknown>
        for (const name of ['drafts.steal', 'toString', '__proto__', '']) {
          await expect(call(name, {})).rejects.toMatchObject({ code: 'call.unknown' })
        }
      })

      it('is refused by shape', async () => {
        const call = client.call as (name: string, args: unknown) => Promise<unknown>
        const hostile: [string, unknown][] = [
          ['drafts.open', null],
          ['drafts.open', { id: 7 }],
          ['drafts.append', { id: 'x', update: 'text' }],
          ['drafts.list', { sort: 'headline; drop table drafts' }],
          ['drafts.list', { limit: 1e9 }],
          ['drafts.bin', { ids: [] }],
          ['drafts.create', { article: {} }],
          ['settings.write', {}],
        ]
        for (const [name, args] of hostile) {
          await expect(call(name, args), name).rejects.toMatchObject({ code: 'call.invalid' })
        }
        expect(await headlines()).toEqual([])
      })
    })

    describe('private notes on sources', () => sourcesSuite(() => ({ client, another: () => host.client() })))

    describe('images', () => assetsSuite(() => client))

    describe('packages', () =>
      packagesSuite(
        () => client,
        () => host.client(),
      ))

    describe('what is too much', () =>
      boundsSuite(
        () => client,
        () => host.client(),
      ))

    describe('find and replace in many drafts', () =>
      findSuite(
        () => client,
        () => host.client(),
      ))
    describe('stories that are out, or not yet', () => publicationSuite(() => client))

    describe('rules of the house', () => rulesSuite(() => client))
    describe('spelling', () => spellingSuite(() => client))
    describe('templates', () => templatesSuite(() => client))
    describe('what a draft was', () => versionsSuite(() => client))

    it('is away once the client is closed', async () => {
      client.close()
      await expect(client.call('desk.info', {})).rejects.toMatchObject({ code: 'desk.away' })
    })
  })
}

function docOf(update: Uint8Array): Y.Doc {
  const doc = newDraft()
  Y.applyUpdate(doc, update)
  return doc
}

function docWith(name: 'kicker', value: string): Uint8Array<ArrayBuffer> {
  const doc = newDraft()
  setField(doc, name, value)
  return new Uint8Array(Y.encodeStateAsUpdate(doc))
}
