import type { Command } from 'commander'
import type { FileReading } from '#shared/api/contract.ts'
import { maxImageBytes } from '#shared/asset/asset.ts'
import { leftOutLine } from '#shared/locales/text.ts'
import type { ReviewRecord } from '#shared/review/record/record.ts'
import type { Deviation } from '#shared/review/record/verify.ts'
import { CliFailure, ReportedFailure } from './failure.ts'
import { imageAt } from './images.ts'
import { type Input, readInput } from './input.ts'
import type { Terminal } from './terminal.ts'

/** `lede verify PAGE --record FILE`: whether a published page says what was approved. */
export function addVerify(program: Command, terminal: Terminal): void {
  program
    .command('verify')
    .description(terminal.text('verify.about'))
    .argument('<PAGE>', terminal.text('verify.page'))
    .requiredOption('--record <FILE>', terminal.text('verify.record'))
    .option('--json', terminal.text('option.json'))
    .action(async (path: string, { record: recordPath, json }: { record: string; json?: boolean }) => {
      const { readRecord } = await import('#shared/review/record/record.ts')
      const record = readRecord(new TextDecoder().decode((await readInput(terminal, recordPath)).bytes))
      const page = await readInput(terminal, path)
      const found = await heldAgainst(record, page, path)
      const { deviations, page: written, pictures, leftOut } = found
      const besides = leftOutLine(leftOut, terminal.language)
      if (besides !== '') terminal.say(besides)
      sayNotLooked(record, found, terminal)
      const same = [deviations, written?.unwritten ?? [], pictures?.others ?? []].every(({ length }) => length === 0)
      if (json === true)
        terminal.print(
          `${JSON.stringify({ same, deviations, unwritten: written?.unwritten ?? [], pictures, leftOut }, null, 2)}\n`,
        )
      else for (const line of linesOf(found, terminal)) terminal.print(`${line}\n`)
      if (!same) throw new ReportedFailure()
      terminal.say(terminal.text('verify.same'))
    })
}

/** What a page says otherwise than a record, and what it holds besides. */
async function heldAgainst(record: ReviewRecord, input: Input, path: string) {
  const [{ comparable, passagesOf }, { deviations }, { readFile }, { readSettings }, published, pictures] =
    await Promise.all([
      import('#shared/review/record/record.ts'),
      import('#shared/review/record/verify.ts'),
      import('#desk/import/read.ts'),
      import('#shared/settings/settings.ts'),
      import('#desk/published/unwritten.ts'),
      import('#desk/published/page-pictures.ts'),
    ])
  const { Temporal } = await import('temporal-polyfill')
  const context = { today: Temporal.Now.plainDateISO().toString(), settings: readSettings({}) }
  const readingOf = async (bytes: Input['bytes']) => {
    const read = { ...input, bytes, from: null, pasted: false, referenceDate: null, images: [] }
    const [story] = (await readFile(read, context)).stories
    if (story === undefined) throw new CliFailure('verify.none', { name: path })
    return story
  }
  const arrived = await readingOf(input.bytes)
  const opened = pageFormats.has(arrived.format) ? await pageIn(input) : null
  const story = opened === null ? arrived : await readingOf(new TextEncoder().encode(opened.html))
  const { article, leftOut } = story
  // Another system builds its pages in its own way: only the words are the story's there.
  const html = article.source?.format === 'html' && opened !== null ? opened.html : null
  const page = html === null ? null : published.unwrittenOn(html, article, record)
  const compared = (passages: ReviewRecord['passages']) => comparable(passages, record, html !== null)
  const beside = async (address: string) => {
    const file = imageAt(address, path)
    return file === null || file.bytes.length > maxImageBytes ? null : file.bytes
  }
  const seen =
    html === null || page === null || record.pictures === undefined
      ? null
      : await pictures.seenPictures(html, page.isWhole, record.pictures, beside, opened?.saved)
  return {
    deviations: deviations({ passages: compared(record.passages) }, compared(passagesOf(article))),
    page,
    pictures: seen,
    isSaved: html !== null && opened?.saved != null,
    leftOut,
  }
}

const pageFormats: ReadonlySet<FileReading['stories'][number]['format']> = new Set(['html', 'webpage', 'mhtml'])

/** The page in a file, as whoever opens it in a browser sees it. */
async function pageIn({ bytes, name }: Input) {
  const { publishedPage } = await import('#desk/published/published-page.ts')
  return publishedPage(bytes, name)
}

interface Found {
  readonly deviations: readonly Deviation[]
  readonly page: Awaited<ReturnType<typeof heldAgainst>>['page']
  readonly pictures: Awaited<ReturnType<typeof heldAgainst>>['pictures']
  /** Whether a browser saved the page as one file. */
  readonly isSaved: boolean
  readonly leftOut: FileReading['leftOut']
}

/** Says what of a page could not be held against its record. */
function sayNotLooked(record: ReviewRecord, { page, pictures, isSaved }: Found, terminal: Terminal): void {
  if (page === null) {
    terminal.say(terminal.text('verify.foreign'))
    return
  }
  if (record.pictures === undefined) terminal.say(terminal.text('verify.older'))
  if (isSaved) terminal.say(terminal.text('verify.saved'))
  if (page.around > 0) terminal.say(terminal.text('verify.around', { count: page.around }))
  const unread = pictures?.unread ?? []
  if (unread.length > 0) terminal.say(terminal.text('verify.unread', { files: unread.join(', ') }))
}

function linesOf({ deviations, page, pictures }: Found, terminal: Terminal): string[] {
  return [
    ...deviations.map(({ kind, passage, approved, published }) =>
      terminal.text(`verify.${kind}`, {
        passage,
        place: approved?.field ?? published?.field ?? terminal.text('verify.body'),
        approved: approved?.text ?? '',
        published: published?.text ?? '',
      }),
    ),
    ...(page?.unwritten ?? []).map(({ published, written }) =>
      written === null
        ? terminal.text('verify.foreignPart', { published })
        : terminal.text('verify.otherPart', { published, written }),
    ),
    ...(pictures?.others ?? []).map(({ kind, address }) =>
      terminal.text(kind === 'changed' ? 'verify.otherPicture' : 'verify.foreignPicture', { address }),
    ),
  ]
}
