import { expect, it } from 'vitest'
import type { DeskClient } from '#shared/api/contract.ts'
import { eventsOf } from '#shared/review/workflow/log.ts'
import { openDraft } from '#tests/helpers/story.ts'
import { libraryOf } from './library-of.ts'

/** Files made from drafts. */
export function exportSuite(desk: () => DeskClient): void {
  const { create } = libraryOf(desk)

  const ready = {
    headline: 'Ferry line to reopen',
    publishedAt: '2026-03-05T10:00:00+01:00',
    timeZone: 'Europe/Berlin',
  }

  it('renders a draft', async () => {
    const id = await create(ready, ['The ferry sails again.'])
    const file = await desk().call('export.render', { id, format: 'html' })
    expect(file.name).toMatch(/\.html$/)
    expect(file.mediaType).toBe('text/html')
    expect(file.content).toContain('The ferry sails again.')
  })

  it('says what stands in the way, and refuses where it is an error', async () => {
    const id = await create({ headline: null })
    const { headline, problems } = await desk().call('export.check', { id, format: 'html' })
    expect(headline).toBe('')
    expect(problems.map((problem) => problem.code)).toContain('noHeadline')
    await expect(desk().call('export.render', { id, format: 'html' })).rejects.toMatchObject({
      code: 'export.blocked',
    })
  })

  it('keeps an embargo unless told otherwise', async () => {
    const id = await create({ ...ready, embargoUntil: '2999-01-01T00:00:00+01:00' }, ['Secret for now.'])
    await expect(desk().call('export.render', { id, format: 'text' })).rejects.toMatchObject({
      code: 'export.held',
    })
    const { content: text } = await desk().call('export.render', { id, format: 'text', insist: true })
    await desk().call('export.render', { id, format: 'html', insist: true })
    const { doc } = await openDraft(desk(), id)
    expect(eventsOf(doc)).toMatchObject([{ kind: 'override', embargoUntil: '2999-01-01T00:00:00+01:00' }])
    expect(text).toContain('Secret for now.')
  })
}
