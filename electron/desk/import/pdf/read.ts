import { getDocumentProxy } from 'unpdf'
import { LedeError } from '#shared/api/errors.ts'
import type { WireLine } from '#shared/import/wire.ts'
import { joinLines } from '#shared/paste/hyphens.ts'
import { detectLanguage } from '../language.ts'
import type { StoryRead } from '../reader.ts'
import { composeWire, fallbackLanguage, type WireOptions, wireLines } from '../wire.ts'
import { withoutPageEdges } from './edges.ts'
import { linesOf, median, type Piece } from './page.ts'
import { type Paragraph, paragraphsOf } from './paragraphs.ts'

/** More pages and pieces of text than any story has. */
const [mostPages, mostPieces] = [300, 200_000]
/** With fewer letters a page, it consists of pictures of pages. */
const fewLetters = 20

/**
 * The text in a PDF (ISO 32000) in reading order: columns one after the other, without headers and
 * footers, hyphenated words joined. It is then read as wire copy.
 *
 *
 * @throws LedeError `file.notDocument` if it is damaged or protected, `file.scanned` for pictures
 * of pages, `file.tooMuch`
 */
export async function readPdf(bytes: Uint8Array, options: WireOptions): Promise<StoryRead> {
  const { name } = options
  const pages = await piecesOf(bytes, name)
  const letters = pages.flat().reduce((sum, { text }) => sum + text.trim().length, 0)
  if (letters < fewLetters) throw new LedeError('file.scanned', { name })
  const { lines, edges } = withoutPageEdges(pages.map(linesOf))
  const paragraphs = paragraphsOf(lines)
  const sample = paragraphs.map((paragraph) => paragraph.lines.join(' ')).join('\n')
  const language = detectLanguage(sample, null, fallbackLanguage(options.settings))
  const texts = paragraphs.map((paragraph) =>
    paragraph.lines.reduce((text, line) => (text === '' ? line : joinLines(text, line, language, sample)), ''),
  )
  const read = withTitle(wireLines(texts.join('\n\n'), options), paragraphs, texts)
  const aside = [...new Set(edges)].map((text): WireLine => ({ role: 'leftOut', text, reason: 'boilerplate' }))
  const { article, review, lines: all, notes, leftOut } = composeWire([...read, ...aside], options)
  return {
    article,
    review,
    lines: all,
    leftOut,
    notes: [{ code: 'pages', details: { pages: String(pages.length) } }, ...notes],
  }
}

/** The pieces of text of each page. */
async function piecesOf(bytes: Uint8Array, name: string): Promise<Piece[][]> {
  const unreadable = (cause: unknown) =>
    cause instanceof LedeError ? cause : new LedeError('file.notDocument', { name, format: 'PDF' }, cause)
  try {
    // Nothing in it is run, and no font is drawn. The library keeps the bytes.
    const file = await getDocumentProxy(Uint8Array.from(bytes), {
      verbosity: 0,
      disableFontFace: true,
      useSystemFonts: false,
      stopAtErrors: false,
    })
    try {
      if (file.numPages > mostPages) throw new LedeError('file.tooMuch', { name })
      const pages: Piece[][] = []
      let count = 0
      for (let number = 1; number <= file.numPages; number += 1) {
        const page = await file.getPage(number)
        const { items } = await page.getTextContent()
        pages.push(items.flatMap((item) => ('str' in item ? (pieceOf(item) ?? []) : [])))
        count += items.length
        page.cleanup()
        if (count > mostPieces) throw new LedeError('file.tooMuch', { name })
      }
      return pages
    } finally {
      await file.loadingTask.destroy()
    }
  } catch (error) {
    throw unreadable(error)
  }
}

interface Item {
  readonly str: string
  readonly dir: string
  readonly width: number
  readonly transform: readonly unknown[]
}

/** An upright piece; null for rotated and for empty ones. */
function pieceOf({ str, dir, width, transform }: Item): Piece | null {
  const [a = 0, b = 0, , d = 0, left = 0, base = 0] = transform.map(Number)
  const size = Math.hypot(b, d) || Math.abs(a)
  if (
    str.trim() === '' ||
    Math.abs(b) > Math.abs(a) * 0.1 ||
    !(size > 0) ||
    ![left, base, width].every(Number.isFinite)
  )
    return null
  return { text: str, left, right: left + width, base, size, isRtl: dir === 'rtl' }
}

/** The size of a headline and the least size of a heading, relative to the text. */
const [titleSize, headingSize] = [1.35, 1.08]

/**
 * Lines of copy with roles by size: the largest on the first page is the headline, larger ones than
 * the text are headings.
 */
function withTitle(lines: readonly WireLine[], paragraphs: readonly Paragraph[], texts: readonly string[]): WireLine[] {
  const usual = median(paragraphs.flatMap(({ lines: each, size }) => each.map(() => size)))
  const same = (text: string) => text.replace(/\s+/gu, ' ').trim()
  const sizes = new Map(paragraphs.map(({ size }, index) => [same(texts[index] ?? ''), size / usual]))
  const first = paragraphs.flatMap(({ page, size }, index) =>
    page === 0 && (texts[index] ?? '').length <= 300 ? [{ text: same(texts[index] ?? ''), size }] : [],
  )
  const title = first.toSorted((one, other) => other.size - one.size).find(({ size }) => size >= usual * titleSize)
  return lines.map((line) => {
    const text = same(line.text)
    if (title !== undefined && text === title.text) return { ...line, role: 'headline', reason: null }
    if (title !== undefined && line.role === 'headline') return { ...line, role: 'paragraph' }
    const isLarger = (sizes.get(text) ?? 1) >= headingSize && text.length <= 160
    return isLarger && line.role === 'paragraph' ? { ...line, role: 'heading' } : line
  })
}
