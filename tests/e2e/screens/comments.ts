import { onText } from '#shared/review/comments/anchor.ts'
import { addComment } from '#shared/review/comments/comments.ts'
import { bodyTextOf, rangeOf } from '#shared/review/diff/body-text.ts'
import { actOf } from '#shared/review/people/act.ts'
import { story } from '#tests/helpers/story.ts'
import { press } from '../editing.ts'
import { expect, type Lede } from '../fixture.ts'
import { annegret, configure, edit, show } from './given.ts'
import type { Screen } from './screen.ts'

const passage = 'The harbour master said so.'

/** Adds a story and sets who works in the window. Returns the story's id. */
async function begin(lede: Lede): Promise<string> {
  await configure(lede, { profile: annegret })
  return lede.add(story({ headline: 'Ferry sails again' }, ['The ferry sails at noon.', passage, 'Nobody was hurt.']))
}

/** Adds a story with a comment on its second paragraph. Returns its id. */
async function comment(lede: Lede): Promise<string> {
  const id = await begin(lede)
  await edit(await lede.host.client(), id, annegret, (draft) => {
    const body = bodyTextOf(draft)
    const from = body.string.indexOf(passage)
    const range = rangeOf(body, { from, to: from + passage.length })
    const anchor = range && onText(body, range)
    if (anchor === null) throw new Error('nothing to comment on')
    addComment(draft, actOf(annegret.id), anchor, 'Wann genau?')
  })
  return id
}

/** Comments and private notes on sources. */
export const comments: readonly Screen[] = [
  {
    name: 'one being written',
    reach: async (lede, { comments }) => {
      const { page } = lede
      await show(page, [await begin(lede)])
      await page.locator('.body-text').getByText('The harbour').click()
      await press(page, 'Home', 'Shift+End')
      await page.keyboard.press('Control+Alt+m')
      await expect(page.getByRole('textbox', { name: comments.new })).toBeFocused()
      await page.keyboard.type('Wann genau?')
    },
  },
  {
    name: 'in the margin',
    reach: async (lede) => {
      await show(lede.page, [await comment(lede)])
      await expect(lede.page.locator('.body-text .comment')).toBeVisible()
      // A card if there is room for one, else a mark.
      await expect(
        lede.page
          .getByText('Wann genau?')
          .or(lede.page.getByRole('button', { name: /Wann genau\?/ }))
          .first(),
      ).toBeVisible()
    },
  },
  {
    name: 'in the panel',
    reach: async (lede) => {
      await show(lede.page, [await comment(lede)], { side: 'review', review: 'comments' })
      await expect(lede.page.getByRole('tabpanel').getByText('Wann genau?')).toBeVisible()
    },
  },
  {
    name: 'sources',
    reach: async (lede, { sources }) => {
      const { page } = lede
      await show(page, [await comment(lede)], { side: 'review', review: 'sources' })
      await page.locator('.body-text').getByText('The harbour').click()
      await page.keyboard.press('Control+Alt+q')
      await expect(page.getByRole('textbox', { name: sources.who })).toBeFocused()
      await page.keyboard.type('Der Hafenmeister')
      await page.keyboard.press('Control+Enter')
      await expect(page.getByRole('article', { name: 'Der Hafenmeister' })).toBeVisible()
    },
  },
]
