import type { CheckedArgs, Reading } from '#shared/api/contract.ts'
import { LedeError } from '#shared/api/errors.ts'
import { maxBytesOf } from '#shared/api/package-file.ts'
import type { Article } from '#shared/article/article.ts'
import { derive } from '#shared/article/derive.ts'
import type { LeftOut } from '#shared/import/left-out.ts'
import { agencyNames, type SourceFormat } from '#shared/import/source-format.ts'
import { isWordFile } from '#shared/import/word-file.ts'
import { cellLimit, withoutLargeTables } from '#shared/schema/table-limit.ts'
import type { Settings } from '#shared/settings/settings.ts'
import { articleOfItem } from './agency/article.ts'
import type { AgencyItem } from './agency/item.ts'
import { type AgencyFormat, agencyFormatOf, readItems } from './agency/read.ts'
import { decodeText } from './decode.ts'
import type { CopyContext } from './embargo.ts'
import { boundedReading, checkExtent } from './extent.ts'
import { foreignText, isPageElement, refuseForeign, rootOf } from './foreign.ts'
import { readHtml } from './html.ts'
import { readJson } from './json.ts'
import { detectLanguage, mainLanguage } from './language.ts'
import { isOfficeHtml, readOfficeHtml } from './office-html.ts'
import { PageImages } from './page-images.ts'
import { fallbackLanguage, readWire } from './wire.ts'

/** What reading a file depends on beside the file. */
export interface ReadContext {
  /** YYYY-MM-DD, the day on which it is read. */
  readonly today: string
  readonly settings: Settings
}

/**
 * Reads a file of any format: a Word document, by its name, or any text (`readText`). Touches nothing.
 *
 * @throws LedeError `file.notWord`, `file.tooMuch` for more than a draft can hold, and those of `readText`
 */
export async function readFile(input: CheckedArgs<'import.read'>, context: ReadContext): Promise<Reading> {
  return boundedReading(await readAny(input, context))
}

async function readAny(input: CheckedArgs<'import.read'>, context: ReadContext): Promise<Reading> {
  const { name, bytes } = input
  if (!isWordFile(name) || bytes.length === 0) return readText(input, context)
  checkSize(name, bytes)
  const { readWord } = await import('./word.ts')
  const images = new PageImages(input.images)
  const fallback = fallbackLanguage(context.settings)
  return readingOf(name, await readWord(bytes, name, { fallback, images, copy: copyOf(input, context) }), images)
}

/** The day from which dates of a file count, YYYY-MM-DD. */
function dayOf({ referenceDate }: CheckedArgs<'import.read'>, { today }: ReadContext): string {
  return referenceDate ?? today
}

function copyOf(input: CheckedArgs<'import.read'>, context: ReadContext): CopyContext {
  return { day: { date: dayOf(input, context), time: null }, agency: null, settings: context.settings }
}

function readSavedPage(
  text: string,
  name: string,
  { fallback, ...given }: { fallback: string; images: PageImages; copy: CopyContext },
) {
  const languageOf = (words: string, said: string) => {
    const hint = mainLanguage(new Map([[said, 1]]))
    return detectLanguage(words, hint, hint ?? fallback)
  }
  return readOfficeHtml(text, name, { languageOf, ...given })
}

/** What was read of a document with its looks. */
function readingOf(
  name: string,
  read: Pick<Reading, 'article' | 'review' | 'notes' | 'leftOut'>,
  images: PageImages,
): Reading {
  const notes = [...read.notes, ...images.notes()]
  return { name, format: 'html', lines: [], images: images.shown, ...read, notes }
}

/**
 * Reads text of any format: Lede JSON, a page that Lede exported, a document that a word processor saved as HTML, else wire copy in any encoding. `from` says which it is; null lets the content decide. Touches nothing.
 *
 * @throws LedeError `file.empty`, `file.tooLarge`, `file.tooMuch`, `file.foreign`, `file.binary`, `file.undecodable`, `file.noText`, `file.notLede`, `file.badJson`, `file.otherJson`, and those of `readArticleJson`.
 */
export function readText(input: CheckedArgs<'import.read'>, context: ReadContext): Reading {
  const { name, bytes } = input
  if (bytes.length === 0) throw new LedeError('file.empty', { name })
  checkSize(name, bytes)
  const { text, encoding } = decodeText(bytes, name)
  if (text.trim() === '') throw new LedeError('file.empty', { name })
  const format = input.from ?? formatOf(text, name)
  checkExtent(extentOf[format], text, name)
  if (format === 'ninjs' || format === 'nitf' || format === 'newsml-g2') return readAgency(format, text, input, context)
  if (format === 'json') {
    const { article, leftOut } = readJson(text, name)
    return { name, format, lines: [], images: [], review: null, leftOut, ...withTablesCut(article) }
  }
  if (format === 'html') {
    const images = new PageImages(input.images)
    const fallback = fallbackLanguage(context.settings)
    if (isOfficeHtml(text)) {
      const given = { fallback, images, copy: copyOf(input, context) }
      return readingOf(name, readSavedPage(text, name, given), images)
    }
    const leftOut: Reading['leftOut'] = []
    const read = withTablesCut(readHtml(text, name, images, leftOut))
    return readingOf(name, { ...read, leftOut, review: null }, images)
  }
  const read = readWire(text, { name, referenceDate: input.referenceDate, ...context })
  const reading = { ...read, leftOut: [...undecoded(text), ...read.leftOut] }
  if (encoding.startsWith('UTF-')) return reading
  return { ...reading, notes: [...reading.notes, { code: 'encoding', details: { encoding } }] }
}

/** What of a text is counted before it is read. */
const extentOf = {
  wire: 'wire',
  html: 'html',
  json: 'json',
  ninjs: 'json',
  nitf: 'html',
  'newsml-g2': 'html',
} as const satisfies Record<SourceFormat, unknown>

/** The first story of an agency's file. */
function readAgency(
  format: AgencyFormat,
  text: string,
  input: CheckedArgs<'import.read'>,
  context: ReadContext,
): Reading {
  const { name } = input
  const items = readItems(format, text)
  if (items === null) throw new LedeError('file.notItem', { name, format: agencyNames[format] })
  const first = items.find(({ html, plain }) => html !== null || plain !== null) ?? items[0]
  if (first === undefined || isNothing(first)) throw new LedeError('file.noText', { name })
  const others = items.filter((item) => item !== first)
  const images = new PageImages(input.images)
  const fallback = fallbackLanguage(context.settings)
  const { article, leftOut, ...read } = articleOfItem(first, {
    name,
    fallback,
    today: dayOf(input, context),
    settings: context.settings,
    images,
  })
  const cut = withTablesCut(article)
  const more: LeftOut[] =
    others.length === 0
      ? []
      : [{ kind: 'stories', count: others.length, words: others[0]?.headline?.slice(0, 80) ?? '' }]
  return readingOf(
    name,
    { ...read, article: cut.article, notes: [...read.notes, ...cut.notes], leftOut: [...more, ...leftOut] },
    images,
  )
}

/** Whether an item says neither what it is called nor anything else. */
function isNothing({ html, plain, headline }: AgencyItem): boolean {
  return html === null && plain === null && headline === null
}

/** The characters that a text had and its encoding has not. */
function undecoded(text: string): LeftOut[] {
  const count = text.match(/\uFFFD/gu)?.length ?? 0
  const at = text.indexOf('\uFFFD')
  return count === 0 ? [] : [{ kind: 'undecoded', count, words: text.slice(Math.max(0, at - 20), at + 20).trim() }]
}

/** @throws LedeError `file.tooLarge` for more bytes than a file of its name may have */
function checkSize(name: string, { length }: Uint8Array): void {
  const limit = maxBytesOf(name)
  if (length > limit)
    throw new LedeError('file.tooLarge', { name, size: inMegabytes(length), limit: inMegabytes(limit) })
}

/** The article without tables that are too large to be written in, and a note where there was one. */
function withTablesCut(article: Article): Pick<Reading, 'article' | 'notes'> {
  const { blocks, cells } = withoutLargeTables(article.body.content ?? [])
  if (cells === 0) return { article, notes: [] }
  const details = { cells: String(cells), limit: String(cellLimit) }
  return {
    article: derive({ ...article, body: { ...article.body, content: blocks } }),
    notes: [{ code: 'largeTable', details }],
  }
}

/**
 * What a text is. Its name counts only where the text could be that.
 *
 * @throws LedeError `file.foreign` for what is text for programs only
 */
function formatOf(text: string, name: string): SourceFormat {
  const head = text.slice(0, 4_000).trimStart()
  const data = withoutComments(text)
  if (/^\s*[{[]/u.test(data) && (/\.json$/iu.test(name) || isJson(data)))
    return readItems('ninjs', data) === null ? 'json' : 'ninjs'
  const root = rootOf(text)
  if (/^<!doctype html|^<html\b/iu.test(head) || isPageElement(root ?? '')) return 'html'
  if (/\.html?$/iu.test(name) && /^<[a-z!]/iu.test(head)) return 'html'
  const agency = root === null ? null : agencyFormatOf(root)
  if (agency !== null) return agency
  const foreign = foreignText(text, name)
  return foreign === null ? 'wire' : refuseForeign(foreign, name)
}

// Some programs allow comments above JSON.
function withoutComments(text: string): string {
  return text.replace(/^\s*(?:(?:\/\/[^\n]*\n|\/\*[\s\S]*?\*\/)\s*)+/u, '')
}

/** Whether a text is JSON, or was meant to be: nobody else begins with a name in quotation marks and a colon. */
function isJson(text: string): boolean {
  if (/^\s*\{\s*"[^"\n]*"\s*:/u.test(text)) return true
  const [first = ''] = text.trimStart().split('\n', 1)
  return isParsed(text) || (first.length < text.length && /[\]}],?\s*$/u.test(first) && isParsed(first))
}

function isParsed(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function inMegabytes(bytes: number): number {
  return Math.ceil((bytes / 1024 / 1024) * 10) / 10
}
