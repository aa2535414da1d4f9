import { whole } from './editing.ts'
import { expect, test } from './fixture.ts'

test('the page in a file leads in, once', async ({ page, anotherHost, anotherBrowser }) => {
  const host = await anotherHost()
  const entrance = host.entrance()
  await page.goto(entrance)
  await whole(page)
  expect(page.url()).toBe(`${host.origin}/`)
  const stranger = await (await anotherBrowser()).newPage()
  await stranger.goto(entrance)
  await expect(stranger.getByRole('heading', { name: 'This address needs its key' })).toBeVisible()
})
