import { Fragment } from '@tiptap/pm/model'
import * as Y from 'yjs'
import { bodyOf, getField, setField } from '#shared/article/draft.ts'
import { wholeStory } from '#shared/review/comments/anchor.ts'
import { addComment } from '#shared/review/comments/comments.ts'
import { actOf } from '#shared/review/people/act.ts'
import type { Person } from '#shared/review/people/person.ts'
import { setLive } from '#shared/review/suggest/baseline.ts'
import { contentOf } from '#shared/review/suggest/content.ts'
import { memorySettings, temporaryDesk } from '#tests/helpers/desk.ts'
import { story } from '#tests/helpers/story.ts'
import { longStory } from '../copy.ts'
import { activate } from '../editing.ts'
import { dropFiles } from '../files.ts'
import { expect, type Lede } from '../fixture.ts'
import { annegret, configure, edit, show } from './given.ts'
import type { Screen } from './screen.ts'
import type { Words } from './words.ts'

const ben: Person = { id: 'ben', name: 'Ben Okri', initials: 'BO', colour: 'violet', role: 'editor' }

const note = 'Der zweite Absatz ist neu.'

/** Replaces the last word of the headline and words at two places of the body. */
function write(draft: Y.Doc, word: string): void {
  setField(draft, 'headline', (getField(draft, 'headline') ?? '').replace(/\S+$/, word))
  for (const paragraph of bodyOf(draft).slice(0, 2)) {
    const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null
    if (!(text instanceof Y.XmlText)) throw new Error('no text')
    const last = text.toString().match(/\S+(?=\.$)/)
    text.delete(last?.index ?? 0, last?.[0].length ?? 0)
    text.insert(last?.index ?? 0, word)
  }
}

/** Moves a block of the body to another place among its blocks. */
function move(draft: Y.Doc, from: number, to: number): void {
  const live = contentOf(draft)
  const blocks = live.body.children.toSpliced(from, 1).toSpliced(to, 0, live.body.child(from))
  setLive(draft, { ...live, body: live.body.copy(Fragment.from(blocks)) })
}

/** A story that is coming back. */
export interface Sent {
  id: string
  /** The story as it came back, with changes that conflict with those made here. */
  back: Uint8Array<ArrayBuffer>
}

/** Sends a story to another desk; both change it, and it comes back but is not opened yet. */
export async function sendAndChange(lede: Lede): Promise<Sent> {
  await configure(lede, { profile: annegret })
  const here = await lede.host.client()
  const id = await lede.add({ ...longStory, status: 'draft' })
  const { bytes } = await here.call('packages.write', { id, note })
  await edit(here, id, annegret, (draft) => write(draft, 'früh'))
  const { desk, close } = await temporaryDesk({ settings: memorySettings({ profile: ben }) })
  const there = desk.connect()
  await there.call('packages.open', { bytes })
  await edit(there, id, ben, (draft) => {
    write(draft, 'spät')
    move(draft, 3, 2)
    setField(draft, 'category', 'Wirtschaft')
    addComment(draft, actOf(ben.id), wholeStory, 'Wer hat das Bild?')
  })
  const back = await there.call('packages.write', { id, note })
  await close()
  return { id, back: new Uint8Array(back.bytes) }
}

/** Merges what came back, and shows the story with its conflicts. */
async function merge(lede: Lede, { review, merge: { conflict } }: Words): Promise<void> {
  const { id, back } = await sendAndChange(lede)
  const client = await lede.host.client()
  expect(await client.call('packages.open', { bytes: back })).toMatchObject({ outcome: 'merged', conflicts: 3 })
  await show(lede.page, [id], { side: 'review', review: 'merge' })
  await expect(lede.page.getByRole('tab', { name: review.parts.merge })).toBeVisible()
  await expect(lede.page.getByRole('article', { name: conflict.split(':')[0] ?? '' })).toHaveCount(3)
}

/** A story on its way to another desk and back. */
export const handover: readonly Screen[] = [
  {
    name: 'send',
    reach: async (lede) => {
      const { page } = lede
      await configure(lede, { profile: annegret })
      await show(page, [await lede.add({ ...longStory, status: 'draft' })])
      await page.keyboard.press('Control+Shift+s')
      await page.getByRole('dialog').getByRole('textbox').fill('Bitte die Zahl im zweiten Absatz prüfen.\nDanke!')
    },
  },
  {
    name: 'a package',
    reach: async (lede) => {
      const { page } = lede
      const { id, back } = await sendAndChange(lede)
      await show(page, [id])
      await dropFiles(page, [{ name: 'deiche.lede', content: back }])
      await expect(page.getByRole('dialog').getByRole('heading', { level: 3 })).toBeVisible()
    },
  },
  { name: 'conflicts', reach: merge },
  {
    name: 'what a merge changed',
    reach: async (lede, words) => {
      const { page } = lede
      await merge(lede, words)
      await activate(page.getByRole('button', { name: words.merge.show }))
      await expect(page.getByRole('dialog').getByText(words.versions.movedHere).first()).toBeVisible()
    },
  },
  {
    name: 'one is settled',
    reach: async (lede, words) => {
      const { page } = lede
      await merge(lede, words)
      const cards = page.getByRole('article', { name: words.merge.conflict.split(':')[0] ?? '' })
      await activate(cards.first().getByRole('toolbar').getByRole('button').first())
      await page.locator('section details').first().locator('summary').click()
    },
  },
  {
    name: 'conflicts before an export',
    reach: async (lede, words) => {
      await merge(lede, words)
      await lede.page.keyboard.press('Control+Shift+e')
      await expect(lede.page.getByTestId('export-checks')).toBeVisible()
    },
  },
  {
    name: 'conflicts before an approval',
    reach: async (lede, words) => {
      await merge(lede, words)
      const { page } = lede
      await page.keyboard.press('Control+Alt+u')
      await expect(page.getByRole('dialog').getByRole('radio').first()).toBeFocused()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('dialog')).toHaveCount(0)
      await expect(page.getByRole('button', { name: words.app.status.inReview })).toBeVisible()
      await page.keyboard.press('Control+Alt+u')
      await expect(page.getByRole('dialog').getByRole('checkbox')).toBeVisible()
    },
  },
  {
    name: 'several packages',
    reach: async (lede) => {
      const { page, host } = lede
      const client = await host.client()
      const { id, back } = await sendAndChange(lede)
      await client.call('packages.open', { bytes: back })
      const other = await lede.add(story({ headline: 'Rates stay', language: 'en' }, ['No change.']))
      const known = await client.call('packages.write', { id: other, note })
      const content = new Uint8Array(known.bytes)
      await show(page, [id])
      await dropFiles(page, [
        { name: 'deiche.lede', content: back },
        { name: known.name, content },
        { name: 'mail.lede', content: content.slice(0, 300) },
      ])
      await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible()
    },
  },
]
