import type { Page } from '@playwright/test'
import { story } from '#tests/helpers/story.ts'
import { activate, articleOf, bodyIn, lineIn, openDraft, press, reload, saved, whole } from './editing.ts'
import { expect, type Lede, test as single } from './fixture.ts'

/**
 * `test` with a window that says after five seconds that it is waiting, however slow the machine is
 * (patience.ts).
 */
const test = single.extend({
  context: async ({ browser }, use) => {
    const context = await browser.newContext()
    await use(context)
    await context.close()
  },
})

test.use({ beginsItself: true })

const waits = 'Not saved yet: the desk does not answer. What you typed is kept in this window'

/** How many edits are in the window's own storage. */
function keptIn(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('lede')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const counting = opening.result.transaction('unsaved').objectStore('unsaved').count()
          counting.onsuccess = () => {
            opening.result.close()
            resolve(counting.result)
          }
        }
      }),
  )
}

/**
 * Opens a draft, stops the desk (not dead: it keeps the connection and answers nothing), types in
 * headline and text, and waits until the window reports the state. Returns a function that ends
 * that desk, as the host does after a long silence.
 */
async function typeWithoutDesk({ page, host, add }: Lede): Promise<{ id: string; replaceDesk: () => void }> {
  const id = await add(story({ headline: 'Harbour' }, ['One.']))
  await openDraft(page, id)
  await saved(page)
  const pid = host.deskPid()
  process.kill(pid, 'SIGSTOP')
  await bodyIn(page).getByText('One.').click()
  await press(page, 'End')
  await page.keyboard.type(' Two.')
  await lineIn(page, 'Kicker').fill('Without a desk')
  await expect(page.getByRole('alert').filter({ hasText: waits })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Not saved' })).toBeVisible()
  return { id, replaceDesk: () => process.kill(pid, 'SIGKILL') }
}

test('the desk stops answering: that is said, and what was typed outlasts the window’s reload and is saved once by the next desk', async ({
  lede,
}) => {
  const { page } = lede
  const questions: string[] = []
  page.on('dialog', (question) => {
    questions.push(question.type())
    void question.accept()
  })
  const { id, replaceDesk } = await typeWithoutDesk(lede)
  await page.reload()
  replaceDesk()
  await whole(page)
  await expect(bodyIn(page)).toContainText('One. Two.')
  await saved(page)
  await expect(page.getByText(waits)).toBeHidden()
  expect(questions).toEqual([])
  expect(await articleOf(lede, id)).toMatchObject({ bodyText: 'One. Two.', kicker: 'Without a desk' })
  await expect.poll(() => keptIn(page)).toBe(0)

  await reload(page)
  await saved(page)
  expect((await articleOf(lede, id)).bodyText).toBe('One. Two.')
})

test('the window is closed and the draft deleted before the desk had what was typed: it is offered as a new draft', async ({
  lede,
  context,
}) => {
  const { page, host } = lede
  const { id, replaceDesk } = await typeWithoutDesk(lede)
  await page.close({ runBeforeUnload: true })
  replaceDesk()
  await expect.poll(() => host.client().catch(() => null)).not.toBeNull()
  const client = await host.client()
  await client.call('drafts.bin', { ids: [id] })
  await client.call('drafts.emptyBin', {})

  const next = await context.newPage()
  await next.goto(host.origin)
  await expect(next.getByText('its draft is no longer in the library')).toBeVisible()
  await activate(next.getByRole('button', { name: 'Make a new draft of it' }))
  await expect(bodyIn(next)).toContainText('One. Two.')
  await expect(lineIn(next, 'Headline')).toHaveValue('Harbour')
  await expect(lineIn(next, 'Kicker')).toHaveValue('Without a desk')
  await saved(next)
  const { rows } = await client.call('drafts.list', {})
  expect(rows.map(({ headline }) => headline)).toEqual(['Harbour'])
  expect(rows[0]?.id).not.toBe(id)
  await expect.poll(() => keptIn(next)).toBe(0)
})
