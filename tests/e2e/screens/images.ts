import type { BodyNode } from '#shared/article/body.ts'
import { photograph } from '#tests/helpers/images.ts'
import { alternative, manifest, withManifest, withXmp, xmpPacket } from '#tests/helpers/picture-metadata.ts'
import { longStory } from '../copy.ts'
import { dropFiles } from '../files.ts'
import { expect, type Lede } from '../fixture.ts'
import { show } from './given.ts'
import type { Screen } from './screen.ts'
import type { Words } from './words.ts'

/** Shows a story with two images side by side after its first paragraph. */
async function illustrated(lede: Lede, side: 'preview' | null): Promise<void> {
  const client = await lede.host.client()
  const figures: BodyNode[] = []
  for (const [name, width, height] of [
    ['one.jpg', 1_200, 800],
    ['two.jpg', 900, 900],
  ] as const) {
    const { hash } = await client.call('assets.put', { bytes: await photograph(width, height), name })
    figures.push({ type: 'figure', attrs: { asset: hash, width, height } })
  }
  const [first, ...others] = longStory.body.content ?? []
  const content = [...(first ? [first] : []), { type: 'imageGroup', content: figures }, ...others]
  await show(lede.page, [await lede.add({ ...longStory, body: { type: 'doc', content } })], { side })
  await expect(lede.page.locator('.figure-image[data-state="here"]')).toHaveCount(2)
}

async function select(lede: Lede, { editor: { image } }: Words): Promise<void> {
  await illustrated(lede, null)
  await lede.page.locator('.figure-image').last().click()
  await expect(lede.page.getByRole('toolbar', { name: image.tools })).toBeVisible()
}

/** A photograph whose file describes it and limits its use. */
async function telling(): Promise<Uint8Array<ArrayBuffer>> {
  const packet = xmpPacket(
    [
      alternative('dc:description', 'Die Fähre am Montag vor der Hafeneinfahrt von Kleinseestadt.'),
      '<dc:creator><rdf:Seq><rdf:li>Henrike Wollenweber-Achternbusch</rdf:li></rdf:Seq></dc:creator>',
      '<photoshop:Credit>Post</photoshop:Credit>',
      '<photoshop:Instructions>KEIN ARCHIV. Nur bis 31. Dezember.</photoshop:Instructions>',
    ].join(''),
  )
  const digitalSourceType = 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia'
  const claimed = manifest({ claim_generator_info: { name: 'Painter', version: '3' } }, [
    { action: 'c2pa.created', digitalSourceType },
  ])
  return withManifest(withXmp(await photograph(900, 600), packet), claimed)
}

/** Images in a story. */
export const images: readonly Screen[] = [
  { name: 'in a story', reach: select },
  {
    name: 'what an image says',
    reach: async (lede, words) => {
      await select(lede, words)
      await lede.page.keyboard.press('Control+Shift+k')
      await expect(lede.page.getByRole('slider', { name: words.editor.image.focus })).toBeVisible()
    },
  },
  {
    name: 'what its file says',
    reach: async (lede, words) => {
      const { page, host } = lede
      const { hash } = await (await host.client()).call('assets.put', { bytes: await telling(), name: 'faehre.jpg' })
      const figure: BodyNode = { type: 'figure', attrs: { asset: hash, width: 900, height: 600 } }
      await show(page, [await lede.add({ ...longStory, body: { type: 'doc', content: [figure] } })])
      await page.locator('.figure-image').click()
      await expect(page.getByRole('toolbar', { name: words.editor.image.tools })).toBeVisible()
      await page.keyboard.press('Control+Shift+k')
      await expect(page.getByText('KEIN ARCHIV')).toBeVisible()
      await page.getByText('KEIN ARCHIV').scrollIntoViewIfNeeded()
    },
  },
  {
    name: 'in the preview',
    reach: async (lede) => {
      await illustrated(lede, 'preview')
      await expect(lede.page.frameLocator('iframe').locator('figure img').first()).toBeVisible()
    },
  },
  {
    name: 'one that is refused',
    reach: async (lede) => {
      const { page } = lede
      await illustrated(lede, 'preview')
      await dropFiles(page, [{ name: 'map.svg', content: '<svg/>' }])
      await expect(page.getByRole('alert').or(page.getByText('map.svg')).first()).toBeVisible()
    },
  },
]
