import type { Command } from 'commander'
import type { DeskClient } from '#shared/api/contract.ts'
import { LedeError } from '#shared/api/errors.ts'
import type { Article } from '#shared/article/article.ts'
import { problemText } from '#shared/locales/problem-text.ts'
import {
  type LengthTarget,
  lengthStandingOf,
  measureText,
  readingSeconds,
  targetOf,
  wordsPerMinute,
} from '#shared/measure/index.ts'
import type { Problem } from '#shared/publish/problem.ts'
import type { Settings } from '#shared/settings/settings.ts'
import { draftFinder } from './drafts.ts'
import { openedDraft } from './edit.ts'
import { withDesk } from './library.ts'
import { dataOption } from './options.ts'
import type { Terminal } from './terminal.ts'

interface ShowOptions {
  json?: boolean
  data?: string
}

/** The fields printed above the text, which the text itself does not show. */
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

interface Shown {
  article: Article
  target: LengthTarget | null
  problems: Problem[]
  /** Why it is not all that the draft holds, and may be looked at only; null where it is. */
  refusal: LedeError | null
}

/**
 * A draft as it is, whatever it contains, its length target, and what an article may not contain.
 */
async function readDraft(desk: DeskClient, id: string): Promise<Shown> {
  const { checkDraft, readArticle } = await import('#shared/article/draft.ts')
  const draft = await openedDraft(desk, id)
  const isWhole = checkDraft(draft).fits
  const { problems } = isWhole ? await desk.call('export.check', { id, format: 'json' }) : { problems: [] }
  return {
    article: readArticle(draft, id),
    target: targetOf(draft),
    problems: problems.filter(({ severity }) => severity === 'error'),
    refusal: isWhole ? null : new LedeError('draft.notFitting'),
  }
}

/** `lede show ID`: a draft as text with its fields above, or as Lede JSON. */
export function addShow(program: Command, terminal: Terminal): void {
  program
    .command('show')
    .description(terminal.text('show.about'))
    .argument('<ID>', terminal.text('show.id'))
    .option('--json', terminal.text('option.json'))
    .addOption(dataOption(terminal))
    .action(async (beginning: string, { json: asJson, data }: ShowOptions) => {
      const [json, text, { isUnderEmbargo }] = await Promise.all([
        import('#shared/formats/json/write.ts'),
        import('#shared/formats/text/write.ts'),
        import('#shared/article/embargo.ts'),
      ])
      const { article, target, problems, refusal, settings } = await withDesk(terminal, data, async (desk) => {
        const find = await draftFinder(desk)
        return { settings: await desk.call('settings.read', {}), ...(await readDraft(desk, find(beginning))) }
      })
      for (const problem of problems) terminal.say(`lede: ${problemText(problem, terminal)}`)
      // What is written as a file would lack something without a word.
      if (refusal !== null && asJson === true) throw refusal
      if (refusal !== null) terminal.sayFailure(refusal)
      const { publisher } = settings
      if (asJson) return terminal.print(json.write(article))
      const lines = labelled([...fieldLines(article, terminal), ...lengthLines(article, target, settings, terminal)])
      // The output may be redirected to a file: a held story says so.
      const early = isUnderEmbargo(article, Date.now())
      terminal.print(`${lines}\n${text.write(article, { publisher, early })}`)
    })
}

interface Line {
  label: string
  value: string
}

function fieldLines(article: Article, terminal: Terminal): Line[] {
  return fields.flatMap((field) => {
    const value = field === 'status' ? terminal.text(`status.${article.status}`) : article[field]
    return value === null ? [] : [{ label: terminal.text(`field.${field}`), value }]
  })
}

/** The length of the story, compared to its target if it has one. */
function lengthLines(
  { bodyText, language }: Article,
  target: LengthTarget | null,
  { lineLength, readingSpeed }: Settings,
  terminal: Terminal,
): Line[] {
  const numbers = new Intl.NumberFormat(terminal.language)
  const measure = measureText(bodyText, lineLength)
  const seconds = readingSeconds(measure.words, readingSpeed ?? wordsPerMinute(language))
  const length = terminal.text('length.text', {
    words: numbers.format(measure.words),
    characters: numbers.format(measure.characters),
    withoutSpaces: numbers.format(measure.charactersWithoutSpaces),
    lines: numbers.format(measure.lines),
    lineLength,
    minutes: `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`,
  })
  const lines = [{ label: terminal.text('field.length'), value: length }]
  if (target === null) return lines
  const { is, by } = lengthStandingOf(measure, target)
  const value = terminal.text(`target.${is}`, {
    target: `${terminal.text(`length.${target.unit}`)} ${numbers.format(target.number)}`,
    by: numbers.format(by),
  })
  return [...lines, { label: terminal.text('field.target'), value }]
}

function labelled(lines: readonly Line[]): string {
  const width = Math.max(...lines.map(({ label }) => label.length)) + 1
  return lines.map(({ label, value }) => `${`${label}:`.padEnd(width)}  ${value}\n`).join('')
}
