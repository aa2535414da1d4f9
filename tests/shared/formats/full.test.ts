import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatOf } from '#shared/formats/formats.ts'
import { publish } from '#tests/helpers/publish.ts'
import { full, images, publisher } from './full-story.ts'
import { bare, rich } from './rich-story.ts'

const folder = join(import.meta.dirname, '../../fixtures/formats')

describe('a story with every field and each block once', () => {
  const read = ['ninjs', 'nitf', 'newsml-g2', 'markdown', 'rss', 'json-feed', 'iptc7901'] as const
  it.each(read)('is, as %s, what somebody has read', (format) => {
    const expected = readFileSync(join(folder, `ferry.${formatOf(format).extension}`), 'utf8')
    expect(publish(full, format, { publisher, images })).toBe(expected)
  })

  // A message is one byte a letter, which is no text to compare once it has letters of its own.
  const texts = read.filter((format) => format !== 'iptc7901')
  it.each(texts)('is, as %s, what somebody has read where it has every mark', (format) => {
    const expected = readFileSync(join(folder, `rich.${formatOf(format).extension}`), 'utf8')
    expect(publish(rich, format, { publisher, images })).toBe(expected)
  })

  it.each(read)('is, as %s, what somebody has read where it says next to nothing', (format) => {
    const expected = readFileSync(join(folder, `bare.${formatOf(format).extension}`), 'utf8')
    expect(publish(bare, format, { publisher: { name: '', url: '' } })).toBe(expected)
  })

  it('is, as ninjs 2.1, what it is as 3.1 under the names of then', () => {
    const now = JSON.parse(publish(full, 'ninjs', { publisher, images }))
    const then = JSON.parse(publish(full, 'ninjs-2.1', { publisher, images }))
    expect(then.standard.version).toBe('2.1')
    expect(then).toMatchObject({
      uri: now.uri,
      versioncreated: now.versionCreated,
      embargoed: now.embargoedUntil,
      ednote: now.edNote,
      headlines: now.headlines,
      altids: now.altIds,
      bodies: [{ contenttype: 'text/html', value: now.bodies[0].value }],
    })
    expect(then.associations[0]).toMatchObject({ name: 'lead', by: 'Ann Lee' })
    expect(then.associations[0]).not.toHaveProperty('rel')
  })

  it.each([
    ['its id', { canonicalUrl: null }, 'urn:uuid:7f1c2d3e-0000-4000-8000-00000000000a'],
    ['its day and name', { canonicalUrl: null, id: 'ferry 1' }, 'urn:newsml:post.example:20260305:ferry%201'],
    ['its headline', { canonicalUrl: null, id: null }, 'urn:newsml:post.example:20260305:Ferry%20sails%20%26%20waits'],
  ] as const)('is identified by %s where it has no address', (_, changes, uri) => {
    expect(JSON.parse(publish({ ...full, ...changes }, 'ninjs', { publisher })).uri).toBe(uri)
  })

  it('is as old as its file where it has no time, else as its dateline', () => {
    const timeless = { ...full, publishedAt: null, notices: [] }
    const version = (options: object, story = timeless) =>
      JSON.parse(publish(story, 'ninjs', { publisher, ...options })).versionCreated
    expect(version({ at: '2026-04-01T10:00:00Z' })).toBe('2026-04-01T10:00:00Z')
    expect(version({})).toBe('2026-03-05T00:00:00+00:00')
    const dateless = { ...timeless, dateline: { ...full.dateline, date: null } }
    expect(version({}, dateless)).toBe('1970-01-01T00:00:00+00:00')
  })

  it.each(read)('says as %s no more than its kill once it is withdrawn', (format) => {
    const killed = {
      ...full,
      status: 'killed' as const,
      notices: [{ kind: 'kill' as const, at: '2026-03-06T10:00:00+01:00', text: 'A hoax.' }],
    }
    const file = publish(killed, format, { publisher, images })
    expect(file).toContain('A hoax.')
    expect(file).toMatch(/cancel|withdrawn|KILL/)
    expect(file).not.toMatch(/Hull|Please check|Ann Lee|Harbour<|After a month/)
  })
})
