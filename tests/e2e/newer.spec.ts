import * as Y from 'yjs'
import { bodyOf } from '#shared/article/draft.ts'
import { story } from '#tests/helpers/story.ts'
import { bodyIn, lineIn, openDraft, press, saved } from './editing.ts'
import { expect, type Lede, test } from './fixture.ts'

test.use({ beginsItself: true })

/** A Lede whose schema has a block that this one does not know, on the same library. */
async function newerLede({ host }: Lede, id: string) {
  const client = await host.client()
  const doc = new Y.Doc()
  Y.applyUpdate(doc, (await client.call('drafts.open', { id })).update)
  const write = async (edit: () => void) => {
    const { update } = await client.call('drafts.open', { id })
    Y.applyUpdate(doc, update)
    const before = Y.encodeStateVector(doc)
    doc.transact(edit)
    await client.call('drafts.append', { id, update: new Uint8Array(Y.encodeStateAsUpdate(doc, before)) })
  }
  return {
    block: (name: string, text: string) =>
      write(() => {
        const element = new Y.XmlElement(name)
        element.insert(0, [new Y.XmlText(text)])
        bodyOf(doc).push([element])
        if (name !== 'paragraph') doc.getMap('draft').set('schemaVersion', 99)
      }),
    text: async () => {
      const whole = new Y.Doc()
      Y.applyUpdate(whole, (await client.call('drafts.open', { id })).update)
      return bodyOf(whole).toString()
    },
  }
}

test('a draft that a newer Lede writes in while it is open here can only be read from then on, and loses nothing', async ({
  lede,
}) => {
  const { page, host } = lede
  const id = await lede.add(story({ headline: 'Ferry' }, ['It sails.']))
  await openDraft(page, id)
  await bodyIn(page).focus()
  await press(page, 'Control+End')
  await page.keyboard.type(' Written here.')
  await saved(page)
  const newer = await newerLede(lede, id)
  await newer.block('hologram', 'From the future.')

  await expect(page.getByText('This draft was written with a newer Lede.')).toBeVisible()
  const read = page.getByRole('region', { name: 'Body' })
  await expect(read).toContainText('It sails. Written here.')
  await expect(read).toContainText('From the future.')
  await expect(bodyIn(page)).toHaveCount(0)
  await expect(lineIn(page, 'Headline')).toHaveAttribute('readonly')
  await newer.block('paragraph', 'Said later.')
  await expect(read).toContainText('Said later.')
  await press(page, 'Control+z', 'Control+z')

  // The same with another desk, and after the window is restarted.
  process.kill(host.deskPid(), 'SIGKILL')
  await expect(page.getByText('Saved').first()).toBeVisible()
  await page.reload()
  await expect(read).toContainText('Said later.')
  const again = await newerLede(lede, id)
  const text = await again.text()
  for (const part of ['It sails. Written here.', '<hologram>From the future.</hologram>', 'Said later.'])
    expect(text).toContain(part)
})
