import { join } from 'node:path'
import type { Command } from 'commander'
import type { Assets } from '#desk/assets/assets.ts'
import { bareNames, renamedImages } from '#desk/assets/bare-names.ts'
import { assetFacts } from '#desk/assets/facts/asset-facts.ts'
import { fontFile } from '#desk/fonts.ts'
import type { FileReading, Reading } from '#shared/api/contract.ts'
import type { Article } from '#shared/article/article.ts'
import { isUnderEmbargo } from '#shared/article/embargo.ts'
import { imageFolder, type Rendition } from '#shared/asset/rendition.ts'
import { splitFileName } from '#shared/formats/file-name.ts'
import type { Format, Story, Written } from '#shared/formats/format.ts'
import { type FormatId, formatIds, formatOf } from '#shared/formats/formats.ts'
import { type SourceId, sourceIds } from '#shared/formats/sources.ts'
import { type LeftOut, LeftOuts } from '#shared/import/left-out.ts'
import { portableStem } from '#shared/publish/file-name.ts'
import type { ImageBeside } from '#shared/publish/images.ts'
import { stops } from '#shared/publish/problem.ts'
import type { Facts } from '#shared/release/holds.ts'
import type { NewsroomRules } from '#shared/release/rules.ts'
import { inBatch } from './batch.ts'
import { CliFailure, usageFailure } from './failure.ts'
import { FileReports } from './file-report.ts'
import { readStories } from './images.ts'
import { inputName } from './input.ts'
import { choiceOption, forceOption } from './options.ts'
import { OutputFolder } from './output-folder.ts'
import type { Terminal } from './terminal.ts'

interface ConvertOptions {
  from?: SourceId
  to: FormatId
  out?: string
  referenceDate?: string
  force?: boolean
  insist?: boolean
  json?: boolean
}

/** `lede convert FILE...|-`: converts files into another format, without any library. */
export function addConvert(program: Command, terminal: Terminal): void {
  program
    .command('convert')
    .description(terminal.text('convert.about'))
    .argument('<FILE...>', terminal.text('convert.files'))
    .addOption(choiceOption('--from', sourceIds, terminal.text('convert.from')))
    .addOption(choiceOption('--to', formatIds, terminal.text('option.to')).default('json'))
    .option('--out <DIR>', terminal.text('convert.out'))
    .option('--reference-date <YYYY-MM-DD>', terminal.text('convert.referenceDate'))
    .addOption(forceOption(terminal))
    .option('--insist', terminal.text('convert.insist'))
    .option('--json', terminal.text('convert.json'))
    .action((files: string[], options: ConvertOptions) => convert(terminal, files, options))
}

async function convert(terminal: Terminal, files: string[], options: ConvertOptions): Promise<void> {
  const format = formatOf(options.to)
  // In JSON output each story is separate.
  const isTogether = format.several === true && (options.out !== undefined || options.json !== true)
  if (options.out === undefined && files.length > 1 && format.several !== true) throw usageFailure('usage.severalToOne')
  const open = await opener(terminal, options)
  const { out } = options
  const reports = new FileReports(terminal, options.json === true, 'held.file')
  const folder = out === undefined ? null : OutputFolder.open(out, { force: options.force === true })
  const { extension } = format
  const stemOf = (file: string) => portableStem(splitFileName(inputName(file))[0])
  const [first = ''] = files
  const together = isTogether ? (folder?.claim(files.length > 1 ? 'stories' : stemOf(first), extension) ?? null) : null
  const stories: Story[] = []
  const convertFile = async (file: string) => {
    // The name is claimed before anything can fail, so that numbers do not depend on failures.
    const claimed = isTogether ? undefined : folder?.claim(stemOf(file), extension)
    const { reading, convert, close } = await open(file, (read) => reports.read(file, read))
    const isOne = isTogether || reading.stories.length === 1
    if (!isOne && folder === null && options.json !== true) {
      throw new CliFailure('convert.severalStories', { count: reading.stories.length })
    }
    const nameOf = (place: number) =>
      isOne ? claimed : folder?.claim(`${splitFileName(claimed ?? '')[0]}-${place + 1}`, extension)
    const convertStory = async (read: Reading, place: number) => {
      const name = nameOf(place)
      const { content, story, images } = await convert(read, name ?? inputName(file))
      if (isTogether) {
        stories.push(story)
        return together === null ? {} : { output: join(out ?? '', together) }
      }
      if (folder === null || name === undefined) return { content }
      for await (const { path, bytes } of images) folder.writeImage(path, bytes)
      folder.write(name, content)
      return { output: join(out ?? '', name) }
    }
    try {
      await reports.tellStories(
        file,
        reading,
        convertStory,
        ({ content }) => void (content !== undefined && terminal.print(content)),
      )
    } finally {
      await close()
    }
  }
  try {
    const batch = { nameOf: (file: string) => file, showProgress: folder !== null, held: 'held.file' } as const
    await inBatch(terminal, files, batch, convertFile)
  } finally {
    if (stories.length > 0) await writeTogether(terminal, stories, { format, folder, name: together })
    reports.end()
  }
}

/** Writes the stories of all readable files as one file. */
async function writeTogether(
  terminal: Terminal,
  stories: readonly Story[],
  { format, folder, name }: { format: Format; folder: OutputFolder | null; name: string | null },
): Promise<void> {
  const [{ writeSeveral }, { readSettings }] = await Promise.all([
    format.load(),
    import('#shared/settings/settings.ts'),
  ])
  const content = writeSeveral?.(stories, { publisher: readSettings({}).publisher, at: new Date().toISOString() })
  if (content === undefined) return
  if (folder === null || name === null) terminal.print(content)
  else folder.write(name, content)
}

/** A story in another format, and the images that belong beside it, made one by one. */
interface Converted {
  content: Written
  /** The story, for a file of several. */
  story: Story
  images: AsyncIterable<{ path: string; bytes: Uint8Array }>
}

/** A file that was read. */
interface Opened {
  /** With what each story loses in the wanted format. */
  reading: FileReading
  /** Converts a story. `name`: its future file name, which also names the folder of its images. */
  convert(story: Reading, name: string): Promise<Converted>
  /** No more conversions afterwards. */
  close(): Promise<void>
}

/** Opens files with the reader `read`. */
async function opener(
  terminal: Terminal,
  options: ConvertOptions,
): Promise<(file: string, read: (reading: () => Promise<FileReading>) => Promise<FileReading>) => Promise<Opened>> {
  const [
    { readFile },
    { looseAssets },
    { publishedPicture },
    { filesOf, imagesInFolder, imagesWithFacts, labelledPictures, pictureFactsIn, picturesOf },
    { bodiesOf },
    { holdsOn },
    { refusal },
    { holdsInFeed },
    { pictureProblems },
    { problemText },
    { readSettings },
    { isCalendarDate },
    { Temporal },
  ] = await Promise.all([
    import('#desk/import/read.ts'),
    import('#desk/assets/assets.ts'),
    import('#desk/assets/carried/published-picture.ts'),
    import('#shared/publish/index.ts'),
    import('#shared/review/suggest/taken-review.ts'),
    import('#shared/release/holds.ts'),
    import('#shared/release/refusal.ts'),
    import('#shared/release/feed-holds.ts'),
    import('#shared/release/picture-problems.ts'),
    import('#shared/locales/problem-text.ts'),
    import('#shared/settings/settings.ts'),
    import('#shared/article/timestamp.ts'),
    import('temporal-polyfill'),
  ])
  const { from = null, referenceDate = null, to } = options
  if (referenceDate !== null && !isCalendarDate(referenceDate)) {
    throw usageFailure('usage.badValue', {
      value: referenceDate,
      name: '--reference-date',
      choices: terminal.text('usage.aDate'),
    })
  }
  // Without a library no newsroom's settings are used: the same file gives the same page
  // everywhere.
  const settings = readSettings({})
  const context = { today: Temporal.Now.plainDateISO().toString(), settings }
  const { publisher, label } = settings
  const format = formatOf(to)
  const { write } = await format.load()
  const convertWith = async (assets: Assets, { article, review: taken }: Reading, name: string): Promise<Converted> => {
    // Lede JSON contains whatever holds the story; other formats would lose it.
    const asked = to === 'json' ? [] : holdsOn('leave', factsOfFile(article, settings))
    const facts = await pictureFactsIn(article.body, (hash) => assetFacts(assets, hash))
    const ofPictures = pictureProblems(article, facts, { demand: format.demand, now: Date.now() })
    const holds = [...(format.several === true ? holdsInFeed(asked) : asked), ...ofPictures]
    for (const problem of ofPictures.filter(({ severity }) => severity === 'warning'))
      terminal.say(terminal.text('export.said', { name, what: problemText(problem, terminal) }))
    if (stops(holds, options.insist === true)) throw refusal(holds)
    const early = isUnderEmbargo(article, Date.now())
    const folder = imageFolder(splitFileName(name)[0])
    const names = to === 'json' ? await bareNames(article.body, assets) : new Map()
    const printed = { ...article, body: renamedImages(article.body, names) }
    const review = format.carriesReview === true ? taken : null
    const publish = async (rendition: Rendition) =>
      publishedPicture(await assets.render(rendition), facts.get(rendition.hash) ?? null, settings.pictureMetadata)
    const pictures =
      format.images === 'within'
        ? labelledPictures(await picturesOf(bodiesOf(article.body, review), assets.find, publish), facts, {
            language: article.language,
            captions: label.captions,
          })
        : new Map()
    const images = imagesWithFacts(imagesInFolder(assets.find, folder), facts)
    return {
      story: { article: printed, options: { early, images } },
      content: write(printed, {
        publisher,
        early,
        images,
        at: new Date().toISOString(),
        pictures,
        fonts: fontFile,
        review,
      }),
      images: made(assets, publish, filesOf(article.body, format.images, assets.find, folder, names)),
    }
  }
  return async (file, read) => {
    const assets = looseAssets()
    try {
      const reading = await read(() =>
        readStories(file, terminal, {
          read: (input) => readFile({ ...input, from, pasted: false, referenceDate }, context),
          put: ({ bytes, name }) => assets.put(bytes, name),
          find: async (hash) => assets.find(hash),
          facts: (hash) => assetFacts(assets, hash),
        }),
      )
      const stories = reading.stories.map((story) => ({
        ...story,
        leftOut: [...story.leftOut, ...(format.carriesReview === true ? [] : reviewLeftOut(story))],
      }))
      return {
        reading: { ...reading, stories },
        convert: (story, name) => convertWith(assets, story, name),
        close: () => assets.close(),
      }
    } catch (error) {
      await assets.close()
      throw error
    }
  }
}

/** The parts of a file's review that the other format cannot hold. */
function reviewLeftOut({ review }: Reading): LeftOut[] {
  const leftOut = new LeftOuts()
  if (review?.tracked) leftOut.add('tracked')
  for (const { text } of review?.comments ?? []) leftOut.add('comments', text)
  return leftOut.list()
}

/** What a file shows about whether it may be exported: it has no history and no approval. */
function factsOfFile(article: Article, rules: NewsroomRules): Facts {
  return {
    article,
    now: Date.now(),
    rules,
    approval: { state: 'none' },
    publication: { state: 'none' },
    conflicts: [],
    isOwn: false,
  }
}

async function* made(
  assets: Assets,
  publish: (rendition: Rendition) => Promise<Uint8Array>,
  files: readonly ImageBeside[],
): Converted['images'] {
  for (const { path, hash, rendition } of files)
    yield { path, bytes: rendition === null ? (await assets.bare(hash)).bytes : await publish(rendition) }
}
