import { firstHouseRules, writeHouseFile } from '#shared/checks/house/file.ts'
import { type HouseRule, houseRuleSchema } from '#shared/checks/house/rule.ts'
import { story } from '#tests/helpers/story.ts'
import { runCommand, start } from '../editing.ts'
import { chooserOf } from '../files.ts'
import { expect, type Lede } from '../fixture.ts'
import type { Screen } from './screen.ts'
import type { Words } from './words.ts'

const rules: readonly HouseRule[] = [
  {
    find: ['Weihnachtsmarkt'],
    instead: 'Adventsmarkt',
    why: 'Solange er vor dem 24. Dezember schließt.',
    source: 'Stilbuch, S. 12',
    on: true,
  },
  { find: ['Flüchtlingsstrom', 'Flüchtlingswelle', 'Flüchtlingsflut'], why: 'Menschen sind kein Wasser.', on: true },
  { find: ['gendern'], severity: 'hint', languages: ['de', 'de-AT'], categories: ['Politik', 'Kultur'] },
  { kind: 'pattern', find: ['(\\d+) %'], instead: '$1 Prozent', severity: 'error', from: '2026-01-01', on: true },
  {
    find: ['Landeshochwasserschutzverordnung'],
    instead: 'Verordnung zum Hochwasserschutz des Landes',
    why: 'Kein Wort hat mehr als fünf Silben, und keines mehr als dreißig Buchstaben, es sei denn, es ist ein Name.',
    from: '2026-01-01',
    until: '2026-12-31',
  },
  { find: ['Bürgermeister TK'], severity: 'error' },
].map((rule, at) => houseRuleSchema.parse({ id: `rule-${at}`, ...rule }))

const list = [
  'find;instead;why;source;severity',
  '"utilize|make use of";use;Plain words are read faster.;Style book, 3;',
  'very unique;unique;;;grave',
  '(;;;;',
  'im Vorfeld;vorher;;;hint',
].join('\n')

/** Shows the house rules of a newsroom with some stories. */
async function open({ page, host, add }: Lede, { labels, house }: Words) {
  const client = await host.client()
  await client.call('rules.write', {
    before: writeHouseFile({ revision: 0, rules: [] }),
    after: writeHouseFile({ revision: 0, rules: [...rules] }),
  })
  const dated = { language: 'de', timeZone: 'Europe/Berlin' }
  for (const [year, category] of [
    ['2024', 'Politik'],
    ['2025', 'Politik'],
    ['2025', 'Umwelt'],
  ] as const) {
    const headline = `Die Landeshochwasserschutzverordnung im Jahr ${year}`
    const publishedAt = `${year}-05-01T09:00:00Z`
    await add(
      story({ ...dated, headline, publishedAt, category }, [
        'Die Landeshochwasserschutzverordnung gilt. Der Stadtrat hat zugestimmt, und die Arbeiten beginnen im März.',
      ]),
    )
  }
  await start(page)
  await runCommand(page, labels['check.rules'])
  const dialog = page.getByRole('dialog', { name: house.title })
  await expect(dialog.getByRole('status')).toBeVisible()
  return dialog
}

/** The newsroom's own rules. */
export const house: readonly Screen[] = [
  {
    name: 'the list',
    reach: async (lede, words) => {
      const dialog = await open(lede, words)
      await expect(dialog.getByRole('listitem')).toHaveCount(rules.length + firstHouseRules.rules.length)
    },
  },
  {
    name: 'a rule that cannot be kept',
    reach: async (lede, words) => {
      const { page } = lede
      const dialog = await open(lede, words)
      await dialog.getByRole('button', { name: `${words.house.openRule} (\\d+) %` }).press('Enter')
      const form = page.getByRole('dialog', { name: words.house.editTitle })
      await form.getByRole('textbox', { name: words.house.find.pattern }).fill('(')
      await page.keyboard.press('Control+Enter')
      await expect(form.locator('[data-invalid]').first()).toBeVisible()
    },
  },
  {
    name: 'an import',
    reach: async (lede, words) => {
      const dialog = await open(lede, words)
      const button = dialog.getByRole('button', { name: words.house.import })
      const chooser = await chooserOf(lede.page, () => button.click())
      await chooser.setFiles({ name: 'house.csv', mimeType: 'text/csv', buffer: Buffer.from(list) })
      await expect(lede.page.getByRole('dialog').getByRole('heading', { level: 3 })).toHaveCount(2)
    },
  },
  {
    name: 'a trial',
    reach: async (lede, words) => {
      const dialog = await open(lede, words)
      const name = words.house.isOn.replace('{{name}}', 'Landeshochwasserschutzverordnung')
      await dialog.getByRole('checkbox', { name }).press('Space')
      await expect(lede.page.getByRole('dialog').getByRole('article')).toHaveCount(3)
      await expect(lede.page.getByRole('dialog').getByRole('status')).toBeVisible()
    },
  },
]
