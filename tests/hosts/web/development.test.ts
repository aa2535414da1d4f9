import { afterEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { newDraft } from '#shared/article/draft.ts'
import { editsOf, story } from '#tests/helpers/story.ts'
import { startTestHost } from '#tests/helpers/web-host.ts'

afterEach(() => vi.unstubAllEnvs())

test('a desk that is started where NODE_ENV says "development" takes in bytes like any other', async () => {
  vi.stubEnv('NODE_ENV', 'development')
  const host = await startTestHost()
  const client = await host.client()
  const { id } = await client.call('drafts.create', { article: story({ headline: 'Harbour' }) })
  const draft = newDraft()
  const edits = editsOf(draft)
  // As places of comments and names of words are stored in a draft.
  draft.getMap('log').set('entry', { place: Uint8Array.of(1, 2, 3) })
  for (const update of edits) await client.call('drafts.append', { id, update })
  const { update } = await client.call('drafts.open', { id })
  const opened = newDraft()
  Y.applyUpdate(opened, update)
  expect(opened.getMap('log').get('entry')).toEqual({ place: Uint8Array.of(1, 2, 3) })
  await host.close()
})
