import type { DeskClient } from '#shared/api/contract.ts'
import { bodyOfParagraphs } from '#shared/article/body.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { openDraft as openedDraft, story } from '#tests/helpers/story.ts'
import { write } from '#tests/shared/merge/copies.ts'
import { violationsIn } from './axe.ts'
import { test } from './desks.ts'
import { activate, blocksIn, openDraft, press } from './editing.ts'
import { expect } from './fixture.ts'

const [ferry, pier, hull] = ['The ferry hit a sandbank.', 'It left the pier at dawn.', 'Divers looked at the hull.']
const owner = 'Nobody was hurt, the owner said.'

/** Makes a draft say these lines, as a window does. */
async function say(client: DeskClient, id: string, ...lines: string[]): Promise<void> {
  const { doc, edits } = await openedDraft(client, id)
  write(doc, proseSchema.nodeFromJSON(bodyOfParagraphs(lines)))
  for (const update of edits) await client.call('drafts.append', { id, update })
}

test('a sentence that both moved says so, and goes to where the other has it, and back', async ({
  desks: { ann, ben },
}) => {
  const [mine, theirs] = await Promise.all([ann.host.client(), ben.host.client()])
  const id = await ann.add(story({ headline: 'Ferry aground' }, [`${ferry} ${pier} ${hull}`, owner]))
  await theirs.call('packages.open', { bytes: (await mine.call('packages.write', { id })).bytes })
  const [anns, bens] = [
    [`${pier} ${ferry} ${hull}`, owner],
    [`${ferry} ${hull}`, `${owner} ${pier}`],
  ]
  await say(mine, id, ...anns)
  await say(theirs, id, ...bens)
  await mine.call('packages.open', { bytes: (await theirs.call('packages.write', { id })).bytes })

  await openDraft(ann.page, id)
  await expect.poll(() => blocksIn(ann.page)).toEqual(anns)
  await press(ann.page, 'Control+Alt+k')
  const card = ann.page.getByRole('article', { name: 'Conflict: Moved by both' })
  await expect(card).toContainText(pier)
  await expect(card).toContainText('At the beginning')
  await expect(card).toContainText(`Behind “${owner}”`)
  expect(await violationsIn(ann.page)).toEqual([])
  await activate(card.getByRole('button', { name: 'As Ben Okri has it' }))
  await expect.poll(() => blocksIn(ann.page)).toEqual(bens)
  const settled = ann.page.getByRole('region', { name: '1 settled' })
  await activate(settled.locator('summary', { hasText: 'Moved by both' }))
  await activate(settled.getByRole('button', { name: 'Open again' }))
  await activate(card.getByRole('button', { name: 'As Ann Lee has it' }))
  await expect.poll(() => blocksIn(ann.page)).toEqual(anns)
})
