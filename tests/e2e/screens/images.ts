import type { BodyNode } from '#shared/article/body.ts'
import { photograph } from '#tests/helpers/images.ts'
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
