import { join } from 'node:path'
import type { Command } from 'commander'
import type { DeskClient } from '#shared/api/contract.ts'
import type { Article } from '#shared/article/article.ts'
import type { PictureFacts } from '#shared/asset/picture-facts.ts'
import { inBatch } from './batch.ts'
import { draftFinder } from './drafts.ts'
import { withDesk } from './library.ts'
import { dataOption, forceOption } from './options.ts'
import { OutputFolder } from './output-folder.ts'
import type { Terminal } from './terminal.ts'

/**
 * An image of a draft: what its file says, null where it cannot be read, and where it was written.
 */
interface Told {
  asset: string
  facts: PictureFacts | null
  original?: string
}

interface PicturesOptions {
  json?: boolean
  originals?: string
  force?: boolean
  data?: string
}

/**
 * `lede pictures ID`: what the files of a draft's images say of them; `--originals` writes them
 * byte for byte as they came.
 */
export function addPictures(program: Command, terminal: Terminal): void {
  program
    .command('pictures')
    .description(terminal.text('pictures.about'))
    .argument('<ID>', terminal.text('show.id'))
    .option('--json', terminal.text('option.json'))
    .option('--originals <DIR>', terminal.text('pictures.originals'))
    .addOption(forceOption(terminal))
    .addOption(dataOption(terminal))
    .action((beginning: string, options: PicturesOptions) =>
      withDesk(terminal, options.data, async (desk) => {
        const { article } = await desk.call('drafts.article', { id: (await draftFinder(desk))(beginning) })
        const pictures = await picturesOf(article, desk, terminal)
        try {
          if (options.originals !== undefined)
            await writeOriginals(pictures, article, desk, { ...options, folder: options.originals, terminal })
        } finally {
          if (options.json === true) terminal.print(`${JSON.stringify(pictures, null, 2)}\n`)
          else await tell(pictures, terminal)
        }
      }),
    )
}

async function picturesOf(article: Article, desk: DeskClient, terminal: Terminal): Promise<Told[]> {
  const { figuresIn, figureOf } = await import('#shared/publish/figure.ts')
  const hashes = new Set(figuresIn(article.body).flatMap((figure) => figureOf(figure)?.asset ?? []))
  const told: Told[] = []
  for (const asset of hashes) {
    const facts = await desk.call('assets.facts', { hash: asset }).catch((error: unknown) => {
      terminal.sayFailure(error, asset)
      return null
    })
    told.push({ asset, facts })
  }
  return told
}

/** Writes images as they came, and says where; @throws ReportedFailure where one was not. */
async function writeOriginals(
  pictures: readonly Told[],
  article: Article,
  desk: DeskClient,
  { folder, force = false, terminal }: { folder: string; force?: boolean; terminal: Terminal },
): Promise<void> {
  const { originalFileName } = await import('#shared/publish/file-name.ts')
  const output = OutputFolder.open(folder, { force })
  const named = { nameOf: ({ asset }: Told) => asset, showProgress: true }
  await inBatch(terminal, pictures, named, async (picture) => {
    const { bytes, mediaType } = await desk.call('assets.original', { hash: picture.asset })
    const name = originalFileName(article, { hash: picture.asset, mediaType })
    output.writeSame(name, bytes)
    picture.original = join(folder, name)
  })
}

async function tell(pictures: readonly Told[], terminal: Terminal): Promise<void> {
  const [{ pictureLines }, { words }] = await Promise.all([
    import('#shared/locales/picture-text.ts'),
    import('#shared/locales/words.ts'),
  ])
  for (const { asset, facts, original } of pictures) {
    terminal.print(`${asset}${original === undefined ? '' : ` → ${original}`}\n`)
    if (facts === null) continue
    const lines = pictureLines(facts, terminal.language)
    if (lines.length === 0) terminal.print(`  ${words.in(terminal.language).pictures.nothing}\n`)
    for (const { name, text, limits } of lines) terminal.print(`${limits ? '!' : ' '} ${name}: ${text}\n`)
  }
}
