import { readFileSync } from 'node:fs'
import { story } from '#tests/helpers/story.ts'
import { paste } from '../clipboard.ts'
import { hardWrapped } from '../copy.ts'
import { press } from '../editing.ts'
import { expect, type Lede } from '../fixture.ts'
import { show } from './given.ts'
import type { Screen } from './screen.ts'
import type { Words } from './words.ts'

const word = readFileSync(new URL('../../fixtures/clipboard/word-windows.html', import.meta.url), 'utf8')

/** Shows an empty story, with the caret in its body. */
async function begin({ page, add }: Lede, { editor }: Words): Promise<void> {
  await show(page, [await add(story({ headline: 'Deiche werden erhöht', language: 'de' }))])
  await page.getByRole('textbox', { name: editor.body }).focus()
}

/** The question before a text of many sentences is pasted. */
const large = (name: string, sentences: number): Screen => ({
  name,
  reach: async (lede, words) => {
    const { page } = lede
    await begin(lede, words)
    // Generated in the window: sending it there would take long.
    await page.evaluate((sentences) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', 'The river rose again. '.repeat(sentences))
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
      document.activeElement?.dispatchEvent(event)
    }, sentences)
    await expect(page.getByRole('dialog', { name: words.editor.largePaste.title })).toBeVisible()
  },
})

/** Questions and messages when something is pasted. */
export const pasting: readonly Screen[] = [
  {
    name: 'joined lines',
    reach: async (lede, words) => {
      await begin(lede, words)
      await paste(lede.page, { 'text/plain': hardWrapped })
      await expect(lede.page.getByRole('button', { name: words.editor.paste.withoutJoining })).toBeVisible()
    },
  },
  large('a long text', 27_000),
  large('a text that no story holds', 1_500_000),
  {
    name: 'from Word',
    reach: async (lede, words) => {
      await begin(lede, words)
      await press(lede.page, 'Control+End')
      await paste(lede.page, { 'text/html': word })
      await expect(lede.page.locator('.body-text table')).toBeVisible()
    },
  },
]
