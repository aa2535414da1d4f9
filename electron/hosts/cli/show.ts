import type { Command } from 'commander'
import type { DeskClient } from '#shared/api/contract.ts'
import type { Article } from '#shared/article/article.ts'
import { problemText } from '#shared/locales/problem-text.ts'
import type { Problem } from '#shared/publish/problem.ts'
import { draftFinder } from './drafts.ts'
import { withDesk } from './library.ts'
import { dataOption } from './options.ts'
import type { Terminal } from './terminal.ts'

interface ShowOptions {
  json?: boolean
  data?: string
}

/** What stands above the text: the fields that the text itself does not show. */
const fields = [
  'id',
  'status',
  'slugline',
  'category',
  'agency',
  'language',
  'publishedAt',
  'embargoUntil',
  'editorNote',
] as const

/** A draft as it stands, whatever it holds, and what an article may not hold. */
async function readDraft(desk: DeskClient, id: string): Promise<{ article: Article; problems: Problem[] }> {
  const [{ applyUpdate }, { newDraft, readArticle }] = await Promise.all([
    import('yjs'),
    import('#shared/article/draft.ts'),
  ])
  const draft = newDraft()
  applyUpdate(draft, (await desk.call('drafts.open', { id })).update)
  const { problems } = await desk.call('export.check', { id, format: 'json' })
  return { article: readArticle(draft, id), problems: problems.filter(({ severity }) => severity === 'error') }
}

/** `lede show ID`: a draft as text with its fields above, or as Lede JSON. */
export function addShow(program: Command, terminal: Terminal): void {
  program
    .command('show')
    .description(terminal.text('show.about'))
    .argument('<ID>', terminal.text('show.id'))
    .option('--json', terminal.text('option.json'))
    .addOption(dataOption(terminal))
    .action(async (beginning: string, { json, data }: ShowOptions) => {
      const { publish } = await import('#shared/publish/index.ts')
      const { article, problems, publisher } = await withDesk(data, async (desk) => {
        const find = await draftFinder(desk)
        const { publisher } = await desk.call('settings.read', {})
        return { publisher, ...(await readDraft(desk, find(beginning))) }
      })
      for (const problem of problems)
        terminal.say(`lede: ${problemText(problem, { language: terminal.language, region: terminal.language })}`)
      if (json) terminal.print(publish(article, 'json', { publisher }))
      else terminal.print(`${fieldLines(article, terminal)}\n${publish(article, 'text', { publisher })}`)
    })
}

function fieldLines(article: Article, terminal: Terminal): string {
  const lines = fields.flatMap((field) => {
    const value = field === 'status' ? terminal.text(`status.${article.status}`) : article[field]
    return value === null ? [] : [{ label: `${terminal.text(`field.${field}`)}:`, value }]
  })
  const width = Math.max(...lines.map(({ label }) => label.length))
  return lines.map(({ label, value }) => `${label.padEnd(width)}  ${value}\n`).join('')
}
