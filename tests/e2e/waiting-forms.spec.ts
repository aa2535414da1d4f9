import { temporaryFolder } from '#tests/helpers/desk.ts'
import { atMost } from '#tests/helpers/machine.ts'
import { story } from '#tests/helpers/story.ts'
import { startTestHost, type TestHost } from '#tests/helpers/web-host.ts'
import { activate, bodyIn, openDraft, press, saved, whole } from './editing.ts'
import { expect, test } from './fixture.ts'

test('what was asked for while the desk says nothing is done by the next one: pasted copy, a template’s new name, a note on a source', async ({
  lede,
}) => {
  const { page, host, add } = lede
  const id = await add(story({ headline: 'Harbour' }, ['The minister will resign.']))
  const client = await host.client()
  await client.call('templates.save', { name: 'Interview', draft: id })
  await openDraft(page, id)
  await saved(page)

  let pid = host.deskPid()
  process.kill(pid, 'SIGSTOP')
  await bodyIn(page).click()
  await press(page, 'Control+Home', 'Shift+End')
  await page.keyboard.press('Control+Alt+q')
  const form = page.getByRole('form', { name: 'Note a source' })
  await form.getByRole('textbox', { name: 'Who said it' }).fill('A deputy')
  page.on('dialog', (question) => void question.accept())
  await page.reload()
  process.kill(pid, 'SIGKILL')
  await whole(page)
  await expect(form.getByRole('textbox', { name: 'Who said it' })).toHaveValue('A deputy')
  await saved(page)

  await page.keyboard.press('Control+Alt+Shift+N')
  const templates = page.getByRole('dialog', { name: 'New from template' })
  await activate(templates.getByRole('button', { name: 'Rename Interview' }))
  pid = host.deskPid()
  process.kill(pid, 'SIGSTOP')
  await templates.getByRole('textbox').fill('Long interview')
  await page.keyboard.press('Enter')
  process.kill(pid, 'SIGKILL')
  await expect(templates.getByRole('textbox')).toHaveValue('Long interview')
  await expect.poll(() => host.deskPid()).not.toBe(pid)
  await expect(async () => {
    if (await templates.getByRole('textbox').isVisible()) await page.keyboard.press('Enter')
    await expect(templates.getByRole('button', { name: /^Long interview/ })).toBeVisible({ timeout: atMost(2_000) })
  }).toPass()
  await templates.getByRole('button', { name: /^Long interview/ }).press('Escape')
  await expect(templates).toHaveCount(0)
  await page.keyboard.press('Control+Alt+v')
  const paste = page.getByRole('dialog')
  await paste.getByRole('textbox').fill('Ferry aground\n\nHAMBURG (Reuters) - A ferry ran aground on Monday.')
  pid = host.deskPid()
  process.kill(pid, 'SIGSTOP')
  await page.keyboard.press('Control+Enter')
  process.kill(pid, 'SIGKILL')
  await expect(page.getByRole('region', { name: 'The article' })).toContainText('Reuters')
})

test('Lede itself ends: the page says what to do, and what was typed is saved by the Lede that is started next', async ({
  anotherBrowser,
}) => {
  const { folder, remove } = temporaryFolder()
  const hosts: TestHost[] = []
  const start = async () => {
    const host = await startTestHost({ folder })
    hosts.push(host)
    return host
  }
  try {
    const host = await start()
    const client = await host.client()
    const { id } = await client.call('drafts.create', { article: story({ headline: 'Harbour' }, ['One.']) })
    const page = await (await anotherBrowser()).newPage()
    await page.goto(host.address())
    await whole(page)
    await openDraft(page, id)
    await saved(page)
    await host.close()
    await expect(page.getByRole('alert').filter({ hasText: 'Lede has ended' })).toBeVisible()
    await bodyIn(page).getByText('One.').click()
    await press(page, 'End')
    await page.keyboard.type(' Two.')

    const next = await start()
    await page.goto(next.address())
    await whole(page)
    await saved(page)
    await expect(bodyIn(page)).toContainText('One. Two.')
    const { article } = await (await next.client()).call('drafts.article', { id })
    expect(article.bodyText).toBe('One. Two.')
  } finally {
    for (const host of hosts) await host.close()
    remove()
  }
})
