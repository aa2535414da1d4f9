import type { Command } from 'commander'
import type { DeskClient } from '#shared/api/contract.ts'
import { LedeError } from '#shared/api/errors.ts'
import { bytesOf } from '#shared/api/image-bytes.ts'
import { splitFileName } from '#shared/formats/file-name.ts'
import { type FormatId, formatIds, severalIds } from '#shared/formats/formats.ts'
import { problemText } from '#shared/locales/problem-text.ts'
import { asksForReason, type Problem, type ProblemCode, stops } from '#shared/publish/problem.ts'
import { type ReviewText, reviewTexts } from '#shared/review/suggest/review-text.ts'
import { inBatch } from './batch.ts'
import { allDrafts, draftFinder } from './drafts.ts'
import { usageFailure } from './failure.ts'
import { withDesk } from './library.ts'
import { choiceOption, dataOption, forceOption } from './options.ts'
import { OutputFolder } from './output-folder.ts'
import type { Terminal } from './terminal.ts'

interface ExportOptions {
  all?: boolean
  to: FormatId
  text: ReviewText
  out: string
  force?: boolean
  insist?: boolean
  reason?: string
  data?: string
}

/** `lede export ID...|--all`: exports drafts to files, named after their slugline or headline. */
export function addExport(program: Command, terminal: Terminal): void {
  program
    .command('export')
    .description(terminal.text('export.about'))
    .argument('[ID...]', terminal.text('export.ids'))
    .option('--all', terminal.text('export.all'))
    .addOption(choiceOption('--to', formatIds, terminal.text('option.to')).makeOptionMandatory())
    .requiredOption('--out <DIR>', terminal.text('export.out'))
    .addOption(choiceOption('--text', reviewTexts, terminal.text('export.text')).default('accepted'))
    .addOption(forceOption(terminal))
    .option('--insist', terminal.text('export.insist'))
    .option('--reason <TEXT>', terminal.text('export.reason'))
    .addOption(dataOption(terminal))
    .action(async (ids: string[], options: ExportOptions) => {
      if (ids.length > 0 === (options.all === true)) throw usageFailure('usage.idsOrAll')
      await withDesk(terminal, options.data, (desk) => exportDrafts(terminal, desk, ids, options))
    })
}

/** What is said of what was written: that it is another thing than whoever exports it may think. */
const said: ReadonlySet<ProblemCode> = new Set([
  'killed',
  'changedSincePublication',
  'approvalVoid',
  'embargoed',
  'credentialsLost',
])

async function exportDrafts(
  terminal: Terminal,
  desk: DeskClient,
  ids: string[],
  options: ExportOptions,
): Promise<void> {
  const folder = OutputFolder.open(options.out, { force: options.force === true })
  const wanted = options.all ? (await allDrafts(desk)).map(({ id }) => id) : ids
  const find = options.all ? (id: string) => id : await draftFinder(desk)
  if (wanted.length > 1 && isSeveral(options.to))
    return exportTogether(terminal, desk, wanted.map(find), { ...options, to: options.to, folder })
  return inBatch(terminal, wanted, { nameOf: (id) => id, showProgress: true }, async (beginning) => {
    const rendered = await desk.call('export.render', {
      id: find(beginning),
      format: options.to,
      text: options.text,
      insist: options.insist === true,
      reason: options.reason ?? '',
    })
    const [name, extension] = splitFileName(rendered.name)
    const file = folder.claim(name, extension.slice(1))
    // The images first, so that a finished page has them.
    for (const image of rendered.images) {
      if (!folder.has(image.path)) folder.writeImage(image.path, await bytesOf(image, desk))
    }
    folder.write(file, rendered.content)
    sayOf(terminal, file, rendered)
  })
}

/** Reports what has to be known about an exported story. */
function sayOf(
  terminal: Terminal,
  name: string,
  story: { problems: readonly Problem[]; suggestions: number; conflicts: number },
): void {
  for (const problem of story.problems.filter(({ code }) => said.has(code)))
    terminal.say(terminal.text('export.said', { name, what: problemText(problem, terminal) }))
  for (const what of ['suggestions', 'conflicts'] as const) {
    const count = story[what]
    if (count > 0) terminal.say(terminal.text(`export.${what}`, { name, count }))
  }
}

type Several = (typeof severalIds)[number]

function isSeveral(format: FormatId): format is Several {
  return severalIds.some((id) => id === format)
}

/** Writes those drafts as one file that may be exported; for the others the reason is printed. */
async function exportTogether(
  terminal: Terminal,
  desk: DeskClient,
  wanted: readonly string[],
  { to, text, insist = false, reason = '', folder }: ExportOptions & { to: Several; folder: OutputFolder },
): Promise<void> {
  const { refusal } = await import('#shared/release/refusal.ts')
  const ids: string[] = []
  try {
    await inBatch(terminal, wanted, { nameOf: (id) => id, showProgress: true }, async (id) => {
      const { problems } = await desk.call('export.check', { id, format: to, text })
      if (stops(problems, insist)) throw refusal(problems)
      if (reason.trim() === '' && asksForReason(problems)) throw new LedeError('export.reason')
      ids.push(id)
    })
  } finally {
    if (ids.length > 0) {
      const { name, content, stories } = await desk.call('export.together', { ids, format: to, text, insist, reason })
      folder.write(name, content)
      for (const story of stories) sayOf(terminal, story.id, story)
    }
  }
}
