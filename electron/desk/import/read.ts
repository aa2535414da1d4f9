import { packError } from '#shared/api/coded-error.ts'
import type { CheckedArgs, FileReading, Reading } from '#shared/api/contract.ts'
import { asLedeError, LedeError } from '#shared/api/errors.ts'
import { maxBytesOf } from '#shared/api/package-file.ts'
import type { Article } from '#shared/article/article.ts'
import { derive } from '#shared/article/derive.ts'
import type { SourceId } from '#shared/formats/sources.ts'
import { LeftOuts } from '#shared/import/left-out.ts'
import { mostStories } from '#shared/import/most-stories.ts'
import { cellLimit, withoutLargeTables } from '#shared/schema/table-limit.ts'
import type { Settings } from '#shared/settings/settings.ts'
import { ArrivedText } from './arrived-text.ts'
import { decodeText } from './decode.ts'
import { boundedReading, checkExtent } from './extent.ts'
import { type ForeignKind, foreignText, refuseForeign } from './foreign-formats.ts'
import { foreignLines } from './foreign-text.ts'
import { FileImages, PageImages } from './page-images.ts'
import type { FoundStories, FoundStory, ReadContext } from './reader.ts'
import { readerOf, readers } from './readers.ts'

/**
 * Reads the stories in a file of any format. Stores nothing.
 *
 *
 * @param input `from` names the format; null detects it from the content. `pasted`: it is text in a
 * known encoding.
 * @param surroundings `today` is YYYY-MM-DD.
 * @throws LedeError `file.empty`, `file.tooLarge`, `file.tooMuch`, `file.foreign`, `file.binary`,
 * `file.undecodable`, and those of its reader; of several stories only if none can be read
 */
export async function readFile(
  input: CheckedArgs<'import.read'>,
  surroundings: { readonly today: string; readonly settings: Settings },
): Promise<FileReading> {
  const { name, bytes, referenceDate } = input
  if (bytes.length === 0) throw new LedeError('file.empty', { name })
  checkSize(name, bytes)
  const { format, found } = await findStories(input, { referenceDate, ...surroundings }).catch((error: unknown) => {
    throw named(error, name)
  })
  const images = new FileImages(input.images)
  const stories: Reading[] = []
  const failed: FileReading['failed'] = []
  const errors: LedeError[] = []
  for (const [place, story] of found.stories.slice(0, mostStories).entries()) {
    try {
      stories.push(await readStory(story, { name, format }, images))
    } catch (error) {
      errors.push(named(error, name))
      failed.push({ story: titleOf(story, place), error: packError(error) })
    }
  }
  if (stories.length === 0) throw errors[0] ?? new LedeError('file.noText', { name })
  return { stories, failed, leftOut: leftOutOf(found), images: images.shown }
}

/** An error of a file, which names it. */
function named(error: unknown, name: string): LedeError {
  const { code, details, cause } = asLedeError(error)
  return new LedeError(code, { name, ...details }, cause ?? error)
}

/** What a file is, and the stories in it, not yet read. @throws LedeError as `readFile` */
export async function findStories(
  input: CheckedArgs<'import.read'>,
  context: ReadContext,
): Promise<{ format: SourceId; found: FoundStories }> {
  const { name, bytes, from, pasted } = input
  const asked = from === null ? null : readerOf(from)
  for (const reader of asked === null ? readers : [asked]) {
    if (reader.takes !== 'bytes' || (asked === null && (pasted || !reader.recognises({ name, bytes })))) continue
    const { read } = await reader.load()
    return { format: reader.id, found: await read({ name, bytes }, context) }
  }
  const file = textOf(input)
  const reader = asked ?? recognised(file, pasted)
  if (reader.takes !== 'text') throw new RangeError(`${reader.id} takes no text`)
  checkExtent(reader.extent, file.text, name)
  const { read } = await reader.load()
  const found = await read(file, context)
  return { format: reader.id, found: file.isGuessed ? told(found, file.encoding) : found }
}

/** Stories of a file whose encoding was guessed, each with a note. */
function told(found: FoundStories, encoding: string): FoundStories {
  const stories = found.stories.map((story) => ({
    ...story,
    read: async (images: PageImages) => {
      const read = await story.read(images)
      return { ...read, notes: [...read.notes, { code: 'encoding' as const, details: { encoding } }] }
    },
  }))
  return { ...found, stories }
}

/** @throws LedeError `file.empty`, and those of `decodeText` */
function textOf({ name, bytes, pasted }: CheckedArgs<'import.read'>): ArrivedText {
  const decoded = pasted ? { text: new TextDecoder().decode(bytes), encoding: 'UTF-8' } : decodeText(bytes, name)
  if (decoded.text.trim() === '') throw new LedeError('file.empty', { name })
  return new ArrivedText(name, decoded)
}

/** The reader for a text. @throws LedeError `file.foreign` for text that is only for programs */
function recognised(file: ArrivedText, isPasted: boolean) {
  for (const reader of readers) {
    if (reader.takes !== 'text') continue
    // Wire copy is any text that no other reader recognises, unless it is of a kind that is known
    // to be something else.
    const foreign = reader.id === 'wire' ? foreignIn(file, isPasted) : null
    if (foreign !== null) refuseForeign(foreign, file.name)
    if (reader.recognises(file)) return reader
  }
  return readerOf('wire')
}

/** Lines that somebody pastes are meant to be read, whatever they are. */
function foreignIn({ text, name }: ArrivedText, isPasted: boolean): ForeignKind | null {
  return foreignText(text) ?? (isPasted ? null : foreignLines(text, name))
}

async function readStory(
  story: FoundStory,
  { name, format }: { name: string; format: SourceId },
  fileImages: FileImages,
): Promise<Reading> {
  const images = new PageImages(fileImages)
  const read = await story.read(images)
  const { article, notes } = withTablesCut(read.article)
  const reading = {
    lines: [],
    base: null,
    ...read,
    name,
    format,
    article,
    notes: [...read.notes, ...notes, ...images.notes()],
  }
  return boundedReading(reading)
}

function titleOf({ title }: FoundStory, place: number): string {
  return title.trim() === '' ? String(place + 1) : title.slice(0, 200)
}

/** What is reported about a file besides its stories, including those beyond the limit. */
function leftOutOf({ stories, leftOut = [] }: FoundStories): FileReading['leftOut'] {
  const more = new LeftOuts()
  const beyond = stories.length - mostStories
  if (beyond > 0) more.add('stories', stories[mostStories]?.title ?? '', beyond)
  return [...more.list(), ...leftOut]
}

/** @throws LedeError `file.tooLarge` for more bytes than a file with its name may have */
function checkSize(name: string, { length }: Uint8Array): void {
  const limit = maxBytesOf(name)
  if (length > limit)
    throw new LedeError('file.tooLarge', { name, size: inMegabytes(length), limit: inMegabytes(limit) })
}

/** The article without tables too large to be edited, and a note if there was one. */
export function withTablesCut(article: Article): Pick<Reading, 'article' | 'notes'> {
  const { blocks, cells } = withoutLargeTables(article.body.content ?? [])
  if (cells === 0) return { article, notes: [] }
  const details = { cells: String(cells), limit: String(cellLimit) }
  return {
    article: derive({ ...article, body: { ...article.body, content: blocks } }),
    notes: [{ code: 'largeTable', details }],
  }
}

function inMegabytes(bytes: number): number {
  return Math.ceil((bytes / 1024 / 1024) * 10) / 10
}
