import type { DeskClient } from '#shared/api/contract.ts'
import type { MemberRole } from '#shared/newsroom/roles.ts'
import { wholeStory } from '#shared/review/comments/anchor.ts'
import { addComment } from '#shared/review/comments/comments.ts'
import { actOf } from '#shared/review/people/act.ts'
import type { Person } from '#shared/review/people/person.ts'
import { memorySettings, temporaryDesk } from '#tests/helpers/desk.ts'
import { emptySql } from '#tests/helpers/newsroom.ts'
import { story } from '#tests/helpers/story.ts'
import { longStory } from '../copy.ts'
import { Daily } from '../daily.ts'
import { runCommand, start } from '../editing.ts'
import { expect, type Lede } from '../fixture.ts'
import { annegret, configure, edit, show } from './given.ts'
import type { Screen } from './screen.ts'
import type { Words } from './words.ts'

const jonas: Person = { id: 'jonas', name: 'Jonas Petersen', initials: 'JP', colour: 'violet', role: 'editor' }

let end: (() => Promise<void>) | null = null

/** Ends the newsroom that a screen has started, if any. */
export async function endNewsroom(): Promise<void> {
  const ending = end
  end = null
  await ending?.()
}

interface Staff {
  /** The desk of the window. */
  annegret: DeskClient
  /** Another desk, without a window. */
  jonas: DeskClient
}

/** A newsroom of two: whoever works in the window, in some role, and its chief. */
async function gather(lede: Lede, role: MemberRole = 'chief'): Promise<Staff> {
  const daily = new Daily(await emptySql())
  await daily.start()
  const { desk, close } = await temporaryDesk({ settings: memorySettings({ profile: jonas }) })
  end = async () => {
    await close()
    await daily.stop()
  }
  await configure(lede, { profile: annegret })
  const staff = { annegret: await lede.host.client(), jonas: desk.connect() }
  await join(staff.jonas, daily, 'chief')
  await join(staff.annegret, daily, role)
  return staff
}

async function join(client: DeskClient, daily: Daily, role: MemberRole): Promise<void> {
  await client.call('newsroom.join', { address: daily.address, invitation: await daily.invite(role), device: 'Test' })
}

/** Adds a story at the other desk and files it. Returns its id once the window's library has it. */
async function fileStory(staff: Staff, article = longStory, desk = 'Politics'): Promise<string> {
  const { id } = await staff.jonas.call('drafts.create', { article })
  await staff.jonas.call('newsroom.file', { id, desk })
  const { annegret } = staff
  const isHere = () =>
    annegret.call('drafts.article', { id }).then(
      () => true,
      () => false,
    )
  await expect.poll(isHere).toBe(true)
  return id
}

const day = 86_400_000

/**
 * Fills the production list with stories that are late, assigned, in review, too long, under
 * embargo or held, and with some that are not.
 */
async function fill(lede: Lede): Promise<Staff> {
  const staff = await gather(lede)
  const late = await fileStory(staff, { ...longStory, status: 'draft' })
  const soon = await fileStory(
    staff,
    story({ headline: 'Fähre läuft auf Grund', language: 'de', embargoUntil: '2099-01-01T06:00:00Z' }, ['Sie fährt.']),
    'Sport',
  )
  await fileStory(staff, story({ headline: '', slugline: 'ZOO', language: 'de' }, ['Der Zoo öffnet.']))
  await fileStory(staff, story({ headline: 'Haushalt beschlossen', language: 'de', status: 'approved' }))
  const now = Date.now()
  await staff.jonas.call('newsroom.assign', { id: late, to: annegret.name, review: annegret.name, due: now - day })
  await staff.jonas.call('newsroom.assign', { id: soon, to: jonas.name, due: now + day })
  await staff.jonas.call('newsroom.hold', { id: soon, reason: 'Ein Anwaltsschreiben ist gekommen.' })
  await hasUnread(staff, 2)
  return staff
}

async function hasUnread({ annegret }: Staff, count: number): Promise<void> {
  await expect.poll(async () => (await annegret.call('newsroom.inbox', {})).unread).toBe(count)
}

/** Starts the window, and waits until it is connected to its newsroom. */
async function begin({ page }: Lede, { production }: Words): Promise<void> {
  await start(page)
  await expect(page.locator('[data-pane="header"]').getByRole('button', { name: production.inbox })).toBeEnabled()
}

async function showProduction(lede: Lede, words: Words) {
  await fill(lede)
  await begin(lede, words)
  const { production } = words
  await lede.page.keyboard.press('Control+Alt+Shift+d')
  const list = lede.page.getByRole('listbox', { name: production.list })
  await expect(list.getByRole('option')).toHaveCount(4)
  await expect(list.getByRole('img', { name: production.held })).toBeVisible()
  return list
}

/** A story of a newsroom that somebody else has open as well, and its dialogs. */
async function showFiled(lede: Lede, role?: MemberRole) {
  const staff = await gather(lede, role)
  const id = await fileStory(staff)
  await staff.jonas.call('newsroom.present', { ids: [id] })
  await show(lede.page, [id])
  await expect(lede.page.locator('[data-newsroom]')).toBeVisible()
  return { ...staff, id }
}

/** Runs a command that becomes available once the window knows that it is in no newsroom. */
async function runOnceKnown({ page }: Lede, name: string): Promise<void> {
  const shown = name.replace(/\s?…$/, '')
  await expect(async () => {
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+Shift+P')
    await page.getByRole('dialog').getByRole('combobox').fill(shown)
    await expect(page.getByRole('option', { name: shown })).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await page.keyboard.press('Enter')
}

/** A desk in a newsroom. */
export const newsroom: readonly Screen[] = [
  {
    name: 'joining',
    reach: async (lede, { labels, newsroom }) => {
      await configure(lede, { profile: annegret })
      await start(lede.page)
      await runOnceKnown(lede, labels['newsroom.join'])
      const dialog = lede.page.getByRole('dialog', { name: newsroom.join })
      await dialog.getByRole('textbox', { name: newsroom.address }).fill('http://news.example')
      await dialog.getByRole('textbox', { name: newsroom.invitation }).fill('x')
      await lede.page.keyboard.press('Control+Enter')
      await expect(dialog.getByRole('alert')).toBeVisible()
    },
  },
  {
    name: 'production',
    reach: async (lede, words) => {
      const list = await showProduction(lede, words)
      await list.press('ArrowDown')
    },
  },
  {
    name: 'production without a story',
    reach: async (lede, words) => {
      await showProduction(lede, words)
      await lede.page.getByRole('textbox', { name: words.production.search }).fill('zzz')
      await expect(lede.page.getByText(words.production.empty)).toBeVisible()
    },
  },
  {
    name: 'the inbox',
    reach: async (lede, words) => {
      const staff = await fill(lede)
      const id = await fileStory(staff, story({ headline: 'Zweite Fähre bestellt', language: 'de' }, ['Im März.']))
      await edit(staff.jonas, id, jonas, (draft) =>
        addComment(draft, actOf(jonas.id), wholeStory, `@${annegret.name} Stimmt der Preis?\nUnd wer hat das Bild?`),
      )
      await hasUnread(staff, 3)
      await begin(lede, words)
      await lede.page.keyboard.press('Control+Alt+Shift+i')
      const tasks = lede.page.getByRole('dialog', { name: words.production.inbox }).getByRole('listitem')
      await expect(tasks).toHaveCount(3)
    },
  },
  {
    name: 'packages in the inbox',
    reach: async (lede, words) => {
      const { annegret: here, jonas: there } = await gather(lede)
      const article = story({ headline: 'Zweite Fähre bestellt', language: 'de' }, ['Im März.'])
      const [one, two] = [await here.call('drafts.create', { article }), await there.call('drafts.create', { article })]
      await here.call('newsroom.sendPackage', { id: one.id, to: jonas.id })
      await there.call('newsroom.sendPackage', { id: two.id, to: annegret.id, note: 'Bitte gegenlesen.\nEilt nicht.' })
      const sent = async () => (await here.call('newsroom.packages', {})).sent.map(({ state }) => state)
      await expect.poll(sent).toEqual(['arrived'])
      await expect.poll(async () => (await here.call('newsroom.packages', {})).waiting.length).toBe(1)
      await begin(lede, words)
      await lede.page.keyboard.press('Control+Alt+Shift+i')
      const inbox = lede.page.getByRole('dialog', { name: words.production.inbox })
      await expect(inbox.getByRole('listitem')).toHaveCount(2)
    },
  },
  {
    name: 'a package for a colleague',
    reach: async (lede, { packages }) => {
      await gather(lede)
      await show(lede.page, [await lede.add(longStory)])
      await lede.page.keyboard.press('Control+Shift+s')
      const dialog = lede.page.getByRole('dialog', { name: packages.send })
      await dialog.getByRole('button', { name: packages.to }).click()
      await lede.page.getByRole('option', { name: jonas.name }).click()
      await expect(dialog.getByRole('button', { name: packages.sendNow, exact: true })).toBeEnabled()
    },
  },
  {
    name: 'a story is assigned',
    reach: async (lede, { labels, production }) => {
      await showFiled(lede)
      await runCommand(lede.page, labels['newsroom.assign'])
      const dialog = lede.page.getByRole('dialog', { name: production.assignTitle })
      await dialog.getByRole('textbox', { name: production.note }).fill('Bitte auf 40 Zeilen kürzen.')
    },
  },
  {
    name: 'a hold is lifted',
    reach: async (lede, { labels, newsroom }) => {
      const { jonas, id } = await showFiled(lede)
      await jonas.call('newsroom.hold', { id, reason: 'Ein Anwaltsschreiben ist gekommen: Die Zahl ist strittig.' })
      await expect(lede.page.getByText('Anwaltsschreiben')).toBeVisible()
      await runCommand(lede.page, labels['newsroom.lift'])
      await expect(lede.page.getByRole('dialog', { name: newsroom.legal.lift.title })).toBeVisible()
    },
  },
  {
    name: 'a story to read, under a hold',
    reach: async (lede, { app, newsroom }) => {
      const { jonas: there, id } = await showFiled(lede, 'reader')
      await there.call('newsroom.hold', { id, reason: 'Ein Anwaltsschreiben ist gekommen: Die Zahl ist strittig.' })
      await expect(lede.page.getByText('Anwaltsschreiben')).toBeVisible()
      await expect(lede.page.getByText(app.readOnly.forbidden)).toBeVisible()
      const here = newsroom.here.replace('{{names}}', jonas.name)
      await expect(lede.page.getByRole('button', { name: here })).toBeVisible()
    },
  },
  {
    name: 'a story of a newer Lede',
    reach: async (lede, { app }) => {
      await configure(lede, { profile: annegret })
      const id = await lede.add(longStory)
      await edit(await lede.host.client(), id, annegret, (draft) => draft.getMap('draft').set('schemaVersion', 99))
      await show(lede.page, [id])
      await expect(lede.page.getByText(app.readOnly.newer)).toBeVisible()
    },
  },
]
