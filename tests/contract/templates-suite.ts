import { expect, it } from 'vitest'
import type { DeskClient } from '#shared/api/contract.ts'
import { story } from '#tests/helpers/story.ts'

/** What every client may rely on about templates. */
export function templatesSuite(desk: () => DeskClient): void {
  it('are stories that others are begun with, without what belongs to one story alone', async () => {
    const client = desk()
    const article = story(
      {
        headline: 'Flood: the night',
        keywords: ['Weather'],
        status: 'approved',
        publishedAt: '2026-11-24T10:00:00+01:00',
        embargoUntil: '2020-11-25T10:00:00+01:00',
        canonicalUrl: 'https://quayside.example/flood',
        notices: [{ kind: 'correction', at: '2026-11-24T12:00:00+01:00', text: 'It was the night before.' }],
      },
      ['What happened', 'Who helps'],
    )
    const { id: draft } = await client.call('drafts.create', { article })
    const { id } = await client.call('templates.save', { name: '  Weather  ', draft })
    expect(await client.call('templates.list', {})).toMatchObject([
      { id, name: 'Weather', headline: 'Flood: the night', language: 'en', problem: null },
    ])
    const begun = await client.call('templates.start', { id })
    expect(begun.id).not.toBe(draft)
    const { article: made } = await client.call('drafts.article', { id: begun.id })
    expect(made).toMatchObject({
      headline: 'Flood: the night',
      keywords: ['Weather'],
      status: 'draft',
      publishedAt: null,
      embargoUntil: null,
      canonicalUrl: null,
      notices: [],
      body: article.body,
    })
  })

  it('are renamed, and deleted without the stories begun with them', async () => {
    const client = desk()
    const { id: draft } = await client.call('drafts.create', { article: story({ headline: 'Interview' }) })
    const { id } = await client.call('templates.save', { name: 'Interview', draft })
    await client.call('templates.rename', { id, name: 'Long interview' })
    const begun = await client.call('templates.start', { id })
    const named = async () => (await client.call('templates.list', {})).find((each) => each.id === id)?.name
    expect(await named()).toBe('Long interview')
    await client.call('templates.delete', { id })
    expect(await named()).toBeUndefined()
    await expect(client.call('templates.start', { id })).rejects.toMatchObject({ code: 'template.missing' })
    await client.call('drafts.article', { id: begun.id })
  })

  it('have a name, and an id that names no other file', async () => {
    const client = desk()
    const { id: draft } = await client.call('drafts.create', { article: story() })
    await expect(client.call('templates.save', { name: ' ', draft })).rejects.toMatchObject({ code: 'call.invalid' })
    await expect(client.call('templates.delete', { id: '../settings' })).rejects.toMatchObject({ code: 'call.invalid' })
  })
}
