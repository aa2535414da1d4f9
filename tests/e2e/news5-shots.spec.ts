import { openPglite } from '#newsroom/pglite.ts'
import { identityIn } from '#newsroom/sign-in/identity.ts'
import { freePort } from '#tests/helpers/free-port.ts'
import { testProvider } from '#tests/helpers/identity-provider.ts'
import { Daily } from './daily.ts'
import { test } from './desks.ts'
import { runCommand } from './editing.ts'

test('shots', async ({ desks: { ann } }) => {
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const provider = await testProvider(`${address}/sign-in/back`, { 'ann.ash': ['sport'] })
  const told = { issuer: provider.issuer, clientId: 'lede', clientSecret: 'a-secret-of-the-house', name: 'Daily ID' }
  const identity = identityIn(JSON.stringify({ ...told, address, claim: 'groups', standings: { sport: { role: 'editor', desks: ['Sport'] } } }))
  const sql = await openPglite(null)
  const daily = new Daily(sql, identity)
  await daily.start(port)
  const { page } = ann
  await page.setViewportSize({ width: 1440, height: 900 })
  await runCommand(page, 'Join a newsroom')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').first().fill(address)
  await dialog.getByRole('button', { name: /Daily ID/ }).waitFor()
  await page.screenshot({ path: '/tmp/news5-1.png' })
  const popup = page.context().waitForEvent('page')
  await dialog.getByRole('button', { name: /Daily ID/ }).click()
  await dialog.getByRole('status').waitFor()
  await page.setViewportSize({ width: 1024, height: 700 })
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.screenshot({ path: '/tmp/news5-2.png' })
  const browser = await popup
  await browser.locator('[name=login]').fill('ann.ash')
  await browser.locator('[name=password]').fill('x')
  await browser.locator('[type=submit]').click()
  await browser.getByRole('button', { name: 'Continue' }).click()
  await browser.getByRole('button', { name: 'Let it in' }).waitFor()
  await browser.setViewportSize({ width: 1024, height: 700 })
  await browser.screenshot({ path: '/tmp/news5-3.png' })
  await browser.getByRole('button', { name: 'Let it in' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await page.waitForTimeout(500)
  await page.screenshot({ path: '/tmp/news5-4.png' })
  await daily.stop()
  await provider.close()
})
