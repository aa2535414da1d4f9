import { story } from '#tests/helpers/story.ts'
import { bodyIn, openDraft, saved } from './editing.ts'
import { expect, test } from './fixture.ts'

test.use({ beginsItself: true })

test('what follows a letter before it is drawn finds it written: undo, Enter, a command, a line, closing', async ({
  lede,
}) => {
  const { page } = lede
  const id = await lede.add(story({ language: 'en', headline: 'Ferry' }, ['The ferry sails']))
  await openDraft(page, id)
  const body = bodyIn(page)
  await body.click()
  await page.keyboard.press('Control+End')
  // Keys one right after the other, as on a busy machine: letters, and others by their names.
  const atOnce = (...keys: readonly string[]) =>
    body.evaluate(async (element, pressed) => {
      for (const name of pressed) {
        const [key = '', ctrlKey] = [name.split('+').at(-1), name.startsWith('Control+')]
        const code = key.length === 1 ? `Key${key.toUpperCase()}` : key
        element.dispatchEvent(new KeyboardEvent('keydown', { key, code, ctrlKey, bubbles: true, cancelable: true }))
        if (name.length > 1) continue
        document.execCommand('insertText', false, name)
        await new Promise((nextTask) => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = nextTask
          port2.postMessage(null)
        })
      }
    }, keys)

  await atOnce('s', 'Control+z')
  await expect(body).toHaveText('The ferry sails')
  await page.keyboard.type(' at noon')
  await page.keyboard.press('Control+z')
  await expect(body).toHaveText('The ferry sails')
  await page.keyboard.press('Control+Shift+z')
  await expect(body).toHaveText('The ferry sails at noon')
  await atOnce('.', 'Enter')
  await page.keyboard.type('Late')
  await expect(body.locator('p')).toHaveText(['The ferry sails at noon.', 'Late'])
  await atOnce('r', 'Control+z')
  await expect(body.locator('p')).toHaveText(['The ferry sails at noon.', ''])
  await atOnce('Enter', 'A', 't', 'Control+z')
  await expect(body.locator('p')).toHaveText(['The ferry sails at noon.', '', ''])
  await atOnce('Backspace', 'A', 't', 'Enter', 'Control+z', 'Control+z')
  await expect(body.locator('p')).toHaveText(['The ferry sails at noon.', ''])
  await page.keyboard.type('So')
  await atOnce('o', 'Control+b')
  await page.keyboard.type('n')
  await expect(body.locator('p').last()).toHaveText('Soon')
  await expect(body.locator('strong')).toHaveText('n')
  await saved(page)

  await page.keyboard.type(', and at once')
  await page.reload()
  await expect(bodyIn(page).locator('p').last()).toHaveText('Soon, and at once')
  await saved(page)
})

test('a story that is emptied before anything else is done to it stays empty', async ({ lede }) => {
  const { page } = lede
  await openDraft(page, await lede.add(story({ language: 'en', headline: 'Ferry' }, ['The ferry sails'])))
  await bodyIn(page).focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await saved(page)
  await page.reload()
  await expect(bodyIn(page)).toHaveText('')
  await page.keyboard.type('Late')
  await saved(page)
  await page.reload()
  await expect(bodyIn(page)).toHaveText('Late')
})
