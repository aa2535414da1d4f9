import { randomBytes } from 'node:crypto'
import * as Y from 'yjs'
import { writePackage } from '#desk/package/write-package.ts'
import type { DeskClient } from '#shared/api/contract.ts'
import type { BodyNode } from '#shared/article/body.ts'
import { draftOf } from '#shared/article/draft.ts'
import { drawing, picture } from '#tests/helpers/images.ts'
import { deletions, emptyStructs, nestedElements } from '#tests/helpers/raw-update.ts'
import { story } from '#tests/helpers/story.ts'

/** Something large that a window requests. What it needs is prepared before the clock starts. */
export type Case = (client: DeskClient) => Promise<() => Promise<unknown>>

const text = (content: string) => new TextEncoder().encode(content)

function packageOf(draft: Uint8Array): Uint8Array<ArrayBuffer> {
  const about = { id: 'package', draft: 'draft', headline: '', from: null, at: '2026-11-29T12:00:00.000Z', note: null }
  return writePackage(about, { 'draft.yjs': draft, 'article.json': text('{}') })
}

const edit =
  (make: () => Uint8Array<ArrayBuffer>): Case =>
  async (client) => {
    const { id } = await client.call('drafts.create', { article: story({ headline: 'Other' }) })
    const update = make()
    return () => client.call('drafts.append', { id, update })
  }

const opened =
  (make: () => Uint8Array): Case =>
  async (client) => {
    const bytes = packageOf(make())
    return () => client.call('packages.open', { bytes })
  }

const read =
  (name: string, make: () => string): Case =>
  async (client) => {
    const bytes = text(make())
    return () => client.call('import.read', { name, bytes })
  }

const words = (count: number) => Array.from({ length: count }, (_, at) => `word${at % 997}`).join(' ')
export const book = (paragraphs = 1_000) =>
  story(
    { headline: 'Book' },
    Array.from({ length: paragraphs }, () => words(50)),
  )

/** A picture of several megabytes of noise, which cannot be compressed. */
function noise(width: number, height: number, seed: number): Uint8Array<ArrayBuffer> {
  const bitmap = picture(width, height)
  const bytes = randomBytes(width * height * 4)
  for (let at = 0; at < bytes.length; at += 1) bitmap.data[at] = at % 4 === 3 ? 255 : ((bytes[at] ?? 0) + seed) & 255
  return drawing(bitmap)
}

export const cases: Readonly<Record<string, Case>> = {
  nothing: async () => () => new Promise((resolve) => setTimeout(resolve, 3_000)),
  'package of 60 million structs': opened(() => emptyStructs(60_000_000).subarray(0, 16_000_000)),
  'package of 1.5 million structs': opened(() => emptyStructs(1_500_000)),
  'edit of 3 million structs': edit(() => emptyStructs(3_000_000)),
  'edit of 2 million deletions': edit(() => deletions(2_000_000)),
  'edit of 4,000 nested': edit(() => nestedElements(4_000)),
  'edit of 190,000 structs, let in': edit(() => emptyStructs(190_000)),
  'edit of 49,000 deletions, let in': edit(() => deletions(49_000)),
  'edit of 19,000 elements, let in': edit(() => {
    const doc = new Y.Doc()
    doc.getXmlFragment('body').push(Array.from({ length: 19_000 }, () => new Y.XmlElement('paragraph')))
    return new Uint8Array(Y.encodeStateAsUpdate(doc))
  }),
  'draft of 190,000 structs opened': async (client) => {
    const { id } = await client.call('drafts.create', { article: story({ headline: 'Other' }) })
    await client.call('drafts.append', { id, update: emptyStructs(190_000) })
    return async () => {
      for (let time = 0; time < 3; time += 1) await client.call('drafts.open', { id })
    }
  },
  'page with a table of 400 × 400': read(
    'a.html',
    () => `<html><table>${`<tr>${'<td>a</td>'.repeat(400)}</tr>`.repeat(400)}</table>`,
  ),
  'page of 140,000 elements': read('a.html', () => `<html>${'<p>a <b>b</b> c</p>'.repeat(70_000)}`),
  'Word page of 3,000 paragraphs': read(
    'a.html',
    () =>
      `<html><meta name=Generator content="Microsoft Word 15"><body>${'<p class=MsoNormal>Some words.</p>'.repeat(3_000)}</body></html>`,
  ),
  'wire of 10 MB': read('a.txt', () => `${words(20)}\n`.repeat(75_000).slice(0, 10_000_000)),
  'a book as Lede JSON': read('a.json', () => JSON.stringify(book())),
  'a book made a draft': async (client) => {
    const article = book()
    return () => client.call('drafts.create', { article })
  },
  '49,000 paragraphs made a draft': async (client) => {
    const article = story(
      {},
      Array.from({ length: 49_000 }, () => 'a'),
    )
    return () => client.call('drafts.create', { article })
  },
  'message of 600,000 values': async (client) => {
    const article = {
      ...story(),
      body: {
        type: 'doc',
        content: Array.from({ length: 60_000 }, () => ({
          type: 'paragraph',
          content: [{ type: 'text', text: 'a' }],
          attrs: { a: 1 },
        })),
      },
    }
    return () => client.call('drafts.create', { article })
  },
  'message of 6 million values': async (client) => {
    const images = Array.from({ length: 6_000_000 }, () => null)
    return () => client.call('import.read', { name: 'a.txt', bytes: text('a'), images })
  },
  'settings of 300,000 values': async (client) => {
    const settings = await client.call('settings.read', {})
    const large = { ...settings, categories: Array.from({ length: 300_000 }, (_, at) => `c${at}`) }
    return () => client.call('settings.write', { settings: large as typeof settings })
  },
  '100,000 ids binned': async (client) => () =>
    client.call('drafts.bin', { ids: Array.from({ length: 100_000 }, (_, at) => `c${at}`) }),
  '100,000 lines composed': async (client) => {
    const lines = Array.from({ length: 99_000 }, (_, at) => ({
      text: `Some words ${at}.`,
      role: 'paragraph' as const,
      reason: null,
    }))
    return () => client.call('import.compose', { name: 'a.txt', lines })
  },
  'package of 128 MB of nothing': async (client) => {
    const bytes = new Uint8Array(randomBytes(127 * 1024 * 1024))
    return () => client.call('packages.open', { bytes })
  },
  'message too large': async (client) => {
    const bytes = new Uint8Array(135 * 1024 * 1024)
    return () => client.call('packages.open', { bytes })
  },
  'image of 30 MB': async (client) => {
    const bytes = noise(2_800, 2_800, 1)
    return () => client.call('assets.put', { bytes, name: 'a.png' })
  },
  '60 images of 4 MB': async (client) => {
    const all = Array.from({ length: 60 }, (_, at) => noise(1_200, 900, at))
    return () => Promise.all(all.map((bytes, at) => client.call('assets.put', { bytes, name: `${at}.png` })))
  },
  '60 images rendered': async (client) => {
    const bytes = noise(1_200, 900, 7)
    const { hash } = await client.call('assets.put', { bytes, name: 'r.png' })
    return async () => {
      for (let at = 0; at < 8; at += 1) await client.call('assets.read', { hash })
    }
  },
  'package with 25 images of 4 MB written and opened': async (client) => {
    const { body, ...article } = book(100)
    const figures: BodyNode[] = []
    for (let at = 0; at < 25; at += 1) {
      const { hash } = await client.call('assets.put', { bytes: noise(1_200, 900, at), name: `${at}.png` })
      figures.push({ type: 'figure', attrs: { asset: hash, alt: 'A ferry', credit: 'Ada' } })
    }
    const content = [...(body.content ?? []), ...figures]
    const { id } = await client.call('drafts.create', { article: { ...article, body: { type: 'doc', content } } })
    return async () => {
      const { bytes } = await client.call('packages.write', { id, originals: true })
      await client.call('drafts.bin', { ids: [id] })
      await client.call('drafts.emptyBin', {})
      await client.call('packages.open', { bytes })
    }
  },
  'a book packed': async (client) => {
    const { id } = await client.call('drafts.create', { article: book() })
    return () => client.call('packages.write', { id })
  },
  'a book read, exported, printed': async (client) => {
    const { id } = await client.call('drafts.create', { article: book() })
    return async () => {
      await client.call('drafts.open', { id })
      await client.call('drafts.article', { id })
      await client.call('export.render', { id, format: 'html', text: 'accepted', insist: true }).catch(() => {})
      await client.call('drafts.duplicate', { id })
    }
  },
  '20,000 calls': async (client) => () =>
    Promise.all(Array.from({ length: 20_000 }, () => client.call('drafts.list', {}))),
  '20,000 small edits': async (client) => {
    const { id } = await client.call('drafts.create', { article: story() })
    const doc = new Y.Doc()
    const edits: Uint8Array<ArrayBuffer>[] = []
    doc.on('update', (update: Uint8Array) => edits.push(new Uint8Array(update)))
    for (let at = 0; at < 5_000; at += 1) doc.getMap('meta').set('headline', `A ${at}`)
    return () => Promise.all(edits.map((update) => client.call('drafts.append', { id, update })))
  },
}

export const draftBytes = (paragraphs: number) => Y.encodeStateAsUpdate(draftOf(book(paragraphs)))
