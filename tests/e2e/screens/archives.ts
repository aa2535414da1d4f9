import { wxr, wxrItem } from '#tests/desk/archive/wxr-text.ts'
import { runCommand, start } from '../editing.ts'
import { expect, type Lede } from '../fixture.ts'
import type { Screen } from './screen.ts'
import type { Words } from './words.ts'

/** An export of WordPress, with shortcodes that no importer knows. */
function wordPress(count: number): Uint8Array<ArrayBuffer> {
  const items = Array.from({ length: count }, (_, at) =>
    wxrItem({
      title: `Deicherhöhung in Kleinseestadt, Teil ${at + 1}`,
      'wp:post_id': String(at + 1),
      'content:encoded':
        'Der Stadtrat hat zugestimmt.\n\n[poll id="3"]\n\n[infokasten-hochwasserschutz]Mehr[/infokasten]',
    }),
  )
  return new TextEncoder().encode(wxr(items.join('')))
}

/** Hands an archive to the desk, which starts importing it. */
async function begin({ host }: Lede, bytes: Uint8Array<ArrayBuffer>) {
  const client = await host.client()
  const upload = crypto.randomUUID()
  const path = 'kleinseestaedter-nachrichten.2026-11-21.xml'
  await client.call('archives.write', { upload, path, at: 0, bytes })
  await client.call('archives.begin', { upload, name: path })
  return client
}

async function open({ page }: Lede, { labels, archive }: Words): Promise<void> {
  await start(page)
  await runCommand(page, labels['archive.open'])
  await expect(page.getByRole('dialog', { name: archive.title })).toBeVisible()
}

/** Archives of other systems on their way into the library. */
export const archives: readonly Screen[] = [
  { name: 'chosen', reach: open },
  {
    name: 'stopped',
    reach: async (lede, words) => {
      const client = await begin(lede, wordPress(400))
      await client.call('archives.stop', {})
      await open(lede, words)
      await expect(lede.page.getByRole('button', { name: words.archive.resume }).last()).toBeVisible()
    },
  },
  {
    name: 'the report',
    reach: async (lede, words) => {
      const client = await begin(lede, wordPress(4))
      await expect.poll(async () => (await client.call('archives.standing', {})).archive?.phase).toBe('done')
      await open(lede, words)
      await expect(lede.page.getByRole('region', { name: words.archive.report })).toBeVisible()
    },
  },
]
