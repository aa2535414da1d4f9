import type * as Y from 'yjs'
import { setField } from '#shared/article/draft.ts'
import { type NoticeKind, noticeKinds } from '#shared/article/notice.ts'
import { planPublication } from '#shared/release/move.ts'
import { actOf } from '#shared/review/people/act.ts'
import { announce, kill } from '#shared/review/workflow/after-publication.ts'
import { changeStatus } from '#shared/review/workflow/workflow.ts'
import { story } from '#tests/helpers/story.ts'
import { longStory } from '../copy.ts'
import { start } from '../editing.ts'
import { expect, type Lede } from '../fixture.ts'
import { annegret, configure, edit, type Layout, show } from './given.ts'
import type { Screen } from './screen.ts'
import type { Words } from './words.ts'

const said: Readonly<Record<NoticeKind, string>> = {
  update: 'Die Zahl der Haltestellen ist nun bekannt.',
  correction:
    'In einer früheren Fassung stand, die Deiche würden um 2,40 Meter erhöht. Richtig sind bis zu 1,40 Meter.',
  kill: 'Die Angaben über den Beschluss waren frei erfunden.',
}

const now = () => actOf(annegret.id)

/** What happens to an approved story, in order. `hash`: of its content before. */
const fate = {
  published: (draft: Y.Doc, hash: string) => changeStatus(draft, 'published', now(), { hash }),
  changed: (draft: Y.Doc) => setField(draft, 'headline', 'Kleinseestadt erhöht die Deiche'),
  updated: (draft: Y.Doc, hash: string) => announce(draft, 'update', said.update, now(), hash),
  corrected: (draft: Y.Doc, hash: string) => announce(draft, 'correction', said.correction, now(), hash),
  killed: (draft: Y.Doc) => kill(draft, said.kill, now()),
}

type Stage = keyof typeof fate

/** The stage of a story when a notice of each kind is written. */
const stages: Readonly<Record<NoticeKind, Stage>> = { update: 'changed', correction: 'updated', kill: 'corrected' }

/** Shows a story that has reached a stage. */
async function showAt(lede: Lede, last: Stage, layout?: Partial<Layout>): Promise<void> {
  await show(lede.page, [await addAt(lede, last)], layout)
}

/** Adds a story that has reached a stage. Returns its id. */
export async function addAt(lede: Lede, last: Stage): Promise<string> {
  await configure(lede, { profile: annegret })
  const id = await lede.add({ ...longStory, status: 'approved' })
  const client = await lede.host.client()
  for (const [stage, happen] of Object.entries(fate)) {
    await edit(client, id, annegret, happen)
    if (stage === last) break
  }
  return id
}

async function change(lede: Lede, { review }: Words): Promise<void> {
  await showAt(lede, 'changed')
  await expect(lede.page.getByRole('button', { name: review.approval.differences })).toBeVisible()
}

/** Opens the dialog of the story's status. */
async function openStatus({ page }: Lede): Promise<void> {
  await page.keyboard.press('Control+Alt+u')
  await expect(page.getByRole('dialog').getByRole('radio').first()).toBeVisible()
}

/** The screens that lead to a notice. */
const telling = (kind: NoticeKind): readonly Screen[] => {
  const openKind = async (lede: Lede) => {
    await showAt(lede, stages[kind])
    await openStatus(lede)
  }
  const ask = async (lede: Lede, { review: { notice } }: Words) => {
    await openKind(lede)
    const { page } = lede
    await page.getByRole('dialog').locator('fieldset').getByRole('button').nth(noticeKinds.indexOf(kind)).click()
    const question = page.getByRole(kind === 'kill' ? 'alertdialog' : 'dialog', { name: notice[kind].title })
    await expect(question).toBeVisible()
    return question
  }
  return [
    { name: `${kind}, from here`, reach: openKind },
    {
      name: `${kind}, nothing said yet`,
      reach: async (lede, words) => {
        const question = await ask(lede, words)
        await question.getByRole('button', { name: words.review.notice[kind].publish }).click()
        await expect(question).toContainText(words.review.notice[kind].missing)
      },
    },
    {
      name: kind,
      reach: async (lede, words) => {
        const question = await ask(lede, words)
        await question.getByRole('textbox').fill(said[kind])
      },
    },
  ]
}

async function showPage(lede: Lede, stage: Stage, part: string): Promise<void> {
  await showAt(lede, stage, { side: 'preview' })
  await expect(lede.page.frameLocator('iframe').locator(part).first()).toBeVisible()
}

async function showLedger(lede: Lede, { review }: Words): Promise<void> {
  await showAt(lede, 'killed', { side: 'review', review: 'history' })
  await expect(lede.page.getByRole('region', { name: review.ledger.label })).toBeVisible()
}

/** A story after its publication. */
export const publication: readonly Screen[] = [
  {
    name: 'the last changed stories',
    reach: async ({ page, add }) => {
      await start(page)
      await add(story({ headline: 'Harbour reopens', embargoUntil: '2099-01-01T06:00:00Z' }, ['Ships enter.']))
      await add({ ...longStory, status: 'approved' })
      await expect(page.getByRole('main').getByRole('img')).toHaveCount(1)
    },
  },
  {
    name: 'publishing under embargo',
    reach: async (lede) => {
      await configure(lede, { profile: annegret })
      const embargoUntil = '2099-01-01T06:00:00Z'
      const id = await lede.add({ ...longStory, status: 'approved', embargoUntil })
      const client = await lede.host.client()
      await edit(client, id, annegret, (draft) => planPublication(draft, now(), 'Europe/Berlin'))
      await show(lede.page, [id])
      await openStatus(lede)
      await lede.page.getByRole('dialog').getByRole('checkbox').click({ force: true })
    },
  },
  { name: 'changed since publication', reach: change },
  {
    name: 'export of what was changed',
    reach: async (lede, words) => {
      await change(lede, words)
      await lede.page.keyboard.press('Control+Shift+e')
      await expect(
        lede.page.getByRole('dialog').getByRole('button', { name: words.export.remedies.differences }),
      ).toBeVisible()
    },
  },
  ...noticeKinds.flatMap(telling),
  {
    name: 'the ledger beside the fields',
    reach: (lede) => showAt(lede, 'corrected', { side: 'inspector' }),
  },
  { name: 'the page', reach: (lede) => showPage(lede, 'corrected', '.notice') },
  { name: 'withdrawn', reach: (lede) => showAt(lede, 'killed') },
  { name: 'the page of what is withdrawn', reach: (lede) => showPage(lede, 'killed', '.withdrawn') },
  { name: 'the ledger in the history', reach: showLedger },
  {
    name: 'bringing it back',
    reach: async (lede, words) => {
      await showLedger(lede, words)
      await openStatus(lede)
    },
  },
]
