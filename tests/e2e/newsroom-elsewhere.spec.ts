import { openPglite } from '#newsroom/pglite.ts'
import { harbourAt } from '#tests/helpers/figures.ts'
import { story } from '#tests/helpers/story.ts'
import { violationsIn } from './axe.ts'
import { Daily } from './daily.ts'
import { test } from './desks.ts'
import { activate, bodyIn, openDraft, press, runCommand } from './editing.ts'
import { expect } from './fixture.ts'
import { shown } from './illustrated.ts'

test('a story and its picture come when somebody opens it, and its head is in the list before', async ({
  desks: { ann, ben },
}) => {
  const sql = await openPglite(null)
  const daily = new Daily(sql)
  await daily.start()
  const anns = await daily.take(ann, 'chief')
  await daily.take(ben, 'chief', ['Sport'])
  const id = await ann.add(await harbourAt(anns, story({ headline: 'Budget passed' }, ['Nobody was hurt.'])))
  await anns.call('newsroom.file', { id, desk: 'Politics' })
  await anns.call('newsroom.sync', {})

  await ben.page.getByRole('searchbox', { name: 'Search the library' }).fill('hurt')
  await expect(ben.page.getByText('Of the newsroom’s 1 stories 0 are here.')).toBeVisible()
  expect(await violationsIn(ben.page)).toEqual([])
  await activate(ben.page.getByRole('button', { name: 'Search all headlines' }))
  const production = ben.page.getByRole('dialog', { name: 'Production' })
  await production.getByRole('textbox', { name: 'Words of the headline' }).fill('budget')
  const row = production.getByRole('option', { name: /Budget passed.*Not on this computer/ })
  await expect(row).toBeVisible()
  expect(await violationsIn(ben.page)).toEqual([])
  await row.dblclick()
  await expect(bodyIn(ben.page)).toContainText('Nobody was hurt.')
  await expect(shown(ben.page)).toBeVisible()

  // A story that is not here, while the newsroom is away.
  const other = await ann.add(story({ headline: 'Levy' }, ['Text.']))
  await anns.call('newsroom.file', { id: other, desk: 'Politics' })
  await press(ben.page, 'Control+Alt+Shift+d')
  await production.getByRole('textbox', { name: 'Words of the headline' }).fill('levy')
  await expect(production.getByRole('option', { name: /Levy/ })).toBeVisible()
  await daily.stop()
  await expect(production).toContainText('The newsroom cannot be reached: this is as of')
  await production.getByRole('option', { name: /Levy/ }).dblclick()
  await expect(ben.page.getByText('The text of this story is not on this computer')).toBeVisible()
  expect(await violationsIn(ben.page)).toEqual([])
  await expect(ben.page.getByRole('button', { name: 'Try again' })).toBeVisible()
  await daily.start()
  await expect(bodyIn(ben.page)).toContainText('Text.')
  await daily.stop()
  await sql.close()
})

test('somebody is told in words why a newsroom does not let them in, and keeps what they wrote', async ({
  desks: { ann },
}) => {
  const sql = await openPglite(null)
  const daily = new Daily(sql)
  await daily.start()
  const dialog = ann.page.getByRole('dialog', { name: 'Join a newsroom' })
  const join = async (address: string, invitation: string) => {
    await dialog.getByRole('textbox', { name: 'Address' }).fill(address)
    await dialog.getByRole('textbox', { name: 'Invitation' }).fill(invitation)
    await press(ann.page, 'Control+Enter')
  }
  await runCommand(ann.page, 'Join a newsroom')
  await join(daily.address, 'no-such-invitation')
  await expect(dialog.getByRole('alert')).toContainText('invitation')
  // What answers there is Lede, but not a newsroom.
  await join(`http://127.0.0.1:${new URL(ann.page.url()).port}`, 'x')
  await expect(dialog.getByRole('alert')).toContainText('no newsroom')
  expect(await violationsIn(ann.page)).toEqual([])
  await join(daily.address, await daily.invite())
  await expect(dialog).toBeHidden()

  const id = await ann.add(story({ headline: 'Ferry aground' }, ['It ran']))
  const client = await ann.host.client()
  await client.call('newsroom.file', { id, desk: 'Sport' })
  await openDraft(ann.page, id)
  const mark = ann.page.locator('[data-newsroom]')
  await expect(mark).toHaveText('Sport')
  await bodyIn(ann.page).locator('p').first().click()
  await press(ann.page, 'End')
  await ann.page.keyboard.type(' aground')
  await daily.shutOut('ann')
  await ann.page.keyboard.type(' today.')
  await expect(mark).toHaveText('Only on this computer')
  await expect(ann.page.getByRole('status').filter({ hasText: 'may no longer take part' })).toBeAttached()
  await expect(bodyIn(ann.page)).toContainText('It ran aground today.')
  expect(await violationsIn(ann.page)).toEqual([])
  const { article } = await client.call('drafts.article', { id })
  expect(article.bodyText).toContain('It ran aground today.')
  await daily.stop()
  await sql.close()
})
