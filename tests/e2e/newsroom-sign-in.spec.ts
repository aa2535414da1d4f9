import { openPglite } from '#newsroom/pglite.ts'
import { identityIn } from '#newsroom/sign-in/identity.ts'
import { freePort } from '#tests/helpers/free-port.ts'
import { testProvider } from '#tests/helpers/identity-provider.ts'
import { violationsIn } from './axe.ts'
import { Daily } from './daily.ts'
import { test } from './desks.ts'
import { runCommand } from './editing.ts'
import { expect } from './fixture.ts'

test('somebody joins a newsroom with the account of their house, in the browser', async ({ desks: { ann } }) => {
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const provider = await testProvider(`${address}/sign-in/back`, { 'ann.ash': ['sport'] })
  const told = { issuer: provider.issuer, clientId: 'lede', clientSecret: 'a-secret-of-the-house', name: 'Daily ID' }
  const standings = { sport: { role: 'editor', desks: ['Sport'] } }
  const identity = identityIn(JSON.stringify({ ...told, address, claim: 'groups', standings }))
  const sql = await openPglite(null)
  const daily = new Daily(sql, identity)
  await daily.start(port)

  await runCommand(ann.page, 'Join a newsroom')
  const dialog = ann.page.getByRole('dialog', { name: 'Join a newsroom' })
  await dialog.getByRole('textbox', { name: 'Address' }).fill(address)
  const popup = ann.page.context().waitForEvent('page')
  await dialog.getByRole('button', { name: 'Sign in with Daily ID' }).click()
  const code = await dialog.getByRole('status').locator('.font-mono').textContent()
  expect(await violationsIn(ann.page)).toEqual([])
  const browser = await popup
  await browser.locator('[name=login]').fill('ann.ash')
  await browser.locator('[name=password]').fill('x')
  await browser.locator('[type=submit]').click()
  await browser.getByRole('button', { name: 'Continue' }).click()
  await expect(browser.getByText(code ?? '?')).toBeVisible()
  expect(await violationsIn(browser)).toEqual([])
  await browser.getByRole('button', { name: 'Let it in' }).click()
  await expect(browser.getByRole('status')).toContainText('Go back to Lede')
  await browser.close()

  await expect(dialog).toBeHidden()
  await expect(ann.page.getByText('You have joined The Daily.')).toBeVisible()
  // With no story open, nothing is asked about one.
  await expect(ann.page.getByText('cannot accept')).toHaveCount(0)
  const { joined } = await (await ann.host.client()).call('newsroom.read', {})
  expect(joined).toMatchObject({ name: 'The Daily', me: { role: 'editor' } })
  await daily.stop()
  await provider.close()
  await sql.close()
})
