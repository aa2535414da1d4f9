import { describe, expect, it } from 'vitest'
import type { DeskClient } from '#shared/api/contract.ts'
import { signDraft } from '#shared/review/people/people.ts'
import { openDraft } from '#tests/helpers/story.ts'
import { libraryOf } from './library-of.ts'

/** What the library shows of its drafts. */
export function listSuite(desk: () => DeskClient): void {
  const { create, headlines } = libraryOf(desk)

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
        [0, 3, 6, 9].map((offset) => desk().call('drafts.list', { sort: 'agency', offset, limit: 3 })),
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
      await create({ headline: 'Binned', status: 'inReview' }).then((id) => desk().call('drafts.bin', { ids: [id] }))
      const ann = { id: 'ann', name: 'Ann Lee', initials: 'AL', colour: 'teal', role: 'editor' } as const
      const { doc, edits } = await openDraft(desk(), id)
      signDraft(doc, ann)
      for (const update of edits) await desk().call('drafts.append', { id, update })
      const by = { sort: 'headline', descending: false } as const
      expect(await headlines({ ...by, view: 'inReview' })).toEqual(['Mine', 'Theirs'])
      expect(await headlines({ ...by, view: 'approved' })).toEqual([])
      expect(await headlines({ ...by, view: 'mine' })).toEqual([])
      const settings = await desk().call('settings.read', {})
      await desk().call('settings.write', { settings: { ...settings, profile: ann } })
      expect(await headlines({ ...by, view: 'mine' })).toEqual(['Mine'])
      expect(await headlines({ ...by, view: 'mine', status: 'draft' })).toEqual([])
      const { counts } = await desk().call('drafts.facets', { view: 'mine' })
      expect(counts).toMatchObject({ library: 2, mine: 1, inReview: 2, bin: 1 })
    })

    it('is filtered, by what the facets offer', async () => {
      await create({ headline: 'A', agency: 'dpa', category: 'Sport', language: 'de' })
      await create({ headline: 'B', agency: 'dpa', category: 'Politics' })
      await create({ headline: 'C', agency: 'AP', category: 'Politics', status: 'approved' })
      await create({ headline: 'D' })
      expect(await desk().call('drafts.facets', { view: 'library' })).toEqual({
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
      const { rows } = await desk().call('drafts.list', { search: 'malmo fer' })
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
        await expect(desk().call('drafts.list', { search })).resolves.toBeDefined()
      }
      expect(await headlines({ search: '…' })).toEqual(['Plain'])
    })
  })
}
