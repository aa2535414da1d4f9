import { recordTaken } from '#shared/provenance/record.ts'
import type { Whence } from '#shared/provenance/taken.ts'
import { bodyTextOf, rangeOf } from '#shared/review/diff/body-text.ts'
import { actOf } from '#shared/review/people/act.ts'
import { changeStatus } from '#shared/review/workflow/workflow.ts'
import { longStory } from '../copy.ts'
import { runCommand, selectWord } from '../editing.ts'
import { expect, type Lede } from '../fixture.ts'
import { annegret, configure, edit, show } from './given.ts'
import type { Screen } from './screen.ts'
import type { Words } from './words.ts'

const said: readonly [string, Whence][] = [
  [
    'Der Stadtrat von Kleinseestadt hat am Freitag mit großer Mehrheit beschlossen',
    { kind: 'wire', program: 'BelTA', address: null, note: 'belta-1121.xml' },
  ],
  [
    'Damit setzt die Stadt als erste im Bezirk die neue Landeshochwasserschutzverordnung um.',
    { kind: 'generated', program: 'Some Model 5', address: null, note: 'Auf Anfrage gekürzt, geprüft von Jonas.' },
  ],
  [
    'Die Kosten von 48 Millionen Euro tragen Land und Stadt je zur Hälfte.',
    {
      kind: 'pasted',
      program: 'Outlook',
      address: 'https://nachrichten.example.org/umwelt/deiche-kleinseestadt-2026',
      note: null,
    },
  ],
]

/** Adds a story in which the origin of some words is known. Returns its id. */
async function add(lede: Lede): Promise<string> {
  await configure(lede, { profile: annegret })
  const id = await lede.add({ ...longStory, status: 'inReview' })
  await edit(await lede.host.client(), id, annegret, (draft) => {
    const body = bodyTextOf(draft)
    for (const [words, whence] of said) {
      const from = body.string.indexOf(words)
      const range = rangeOf(body, { from, to: from + words.length })
      if (range === null) throw new Error(`no “${words}”`)
      recordTaken(draft, range, whence, actOf(annegret.id))
    }
  })
  return id
}

async function write(lede: Lede): Promise<void> {
  await show(lede.page, [await add(lede)])
}

const bodyIn = ({ page }: Lede, { editor }: Words) => page.getByRole('textbox', { name: editor.body, exact: true })

/** The origin of a story's words, and the record of its approval. */
export const whence: readonly Screen[] = [
  {
    name: 'shown',
    reach: async (lede, words) => {
      await write(lede)
      await lede.page.keyboard.press('Control+Alt+Shift+o')
      await selectWord(bodyIn(lede, words), 'Kosten')
      const legend = lede.page.getByRole('region', { name: words.provenance.title })
      await expect(legend.getByRole('link')).toBeVisible()
    },
  },
  {
    name: 'marked',
    reach: async (lede, words) => {
      await write(lede)
      await selectWord(bodyIn(lede, words), 'Millionen')
      await runCommand(lede.page, words.labels['provenance.mark'])
      await expect(lede.page.getByRole('dialog', { name: words.provenance.mark.title })).toBeVisible()
    },
  },
  {
    name: 'pasted as generated',
    reach: async (lede, words) => {
      await write(lede)
      await bodyIn(lede, words).focus()
      await runCommand(lede.page, words.labels['provenance.pasteGenerated'])
      const dialog = lede.page.getByRole('dialog', { name: words.provenance.paste.title })
      await dialog.getByRole('textbox').first().fill('Die Stadt erhöht die Deiche um 1,40 Meter.')
    },
  },
  {
    name: 'the record of an approval',
    reach: async (lede, words) => {
      const { page, host } = lede
      const id = await add(lede)
      await edit(await host.client(), id, annegret, (draft, hash) =>
        changeStatus(draft, 'approved', actOf(annegret.id), {
          hash,
          note: 'Die Zahl der Haltestellen ist geprüft.',
          checked: {
            role: 'editor',
            clean: ['doubleSpace', 'quotesUnbalanced'],
            found: [{ rule: 'doubledWord', severity: 'warning', count: 1, ignored: 1 }],
            off: ['headlineLength'],
            house: 3,
            newsroomHouse: null,
          },
        }),
      )
      await show(page, [id], { side: 'review', review: 'history' })
      await page.getByRole('button', { name: words.review.record.show }).press('Enter')
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
]
