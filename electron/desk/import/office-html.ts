import { DOMParser as HtmlParser } from 'linkedom'
import type { Reading } from '#shared/api/contract.ts'
import { emptyArticle } from '#shared/article/article.ts'
import type { BodyNode } from '#shared/article/body.ts'
import { derive } from '#shared/article/derive.ts'
import { type Direction, directionOf } from '#shared/article/language.ts'
import { LeftOuts } from '#shared/import/left-out.ts'
import {
  bodyOfWriting,
  type CharacterRange,
  type ClipComment,
  figureElement,
  lineIn,
  type Program,
  programOf,
  readPastedHtml,
  shallow,
  type Writing,
  withCommentedText,
} from '#shared/paste/index.ts'
import { ledeAttribute } from '#shared/publish/markup-fields.ts'
import { tidyBody } from '#shared/publish/tidy-body.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { noteLink } from '#shared/schema/note-link.ts'
import { cellLimit } from '#shared/schema/table-limit.ts'
import { type CopyContext, embargoLines, readEmbargoes } from './embargo.ts'
import { leftOutOfPage } from './left-out-of-page.ts'
import type { PageImages } from './page-images.ts'

/** More than any review has. */
const [longestName, mostComments] = [1_000, 10_000]

const wordProcessors: ReadonlySet<Program> = new Set(['word', 'wordWeb', 'docs', 'libreOffice', 'cocoa'])

/** Whether a page was written by Lede. */
export function isLedePage(html: string): boolean {
  return html.includes(` ${ledeAttribute}="`)
}

/** Whether HTML was written by a word processor. A page exported by Lede may mention them. */
export function isOfficeHtml(html: string): boolean {
  return !isLedePage(html) && wordProcessors.has(programOf(html))
}

interface OfficeOptions {
  /** The language of a text whose page declares `said`, or ''. */
  languageOf(text: string, said: string): string
  images: PageImages
  /** Comments known from elsewhere; the page marks their passages. */
  comments?: readonly ClipComment[]
  /** Whether soft hyphens were intended. */
  softHyphens?: boolean
  /**
   * The context for reading embargo lines at the top, which are removed from the text; without it
   * they stay.
   */
  copy?: CopyContext
}

/**
 * The story in a document that a word processor saved as HTML, read as pasted text: a first-level
 * heading at its top is the headline, and a line above or below it that is only an embargo is the
 * story's. Tracked changes and comments are its review; images that the library lacks are left out.
 * All of this is said in notes, and anything else left out is reported, too.
 */
export function readOfficeHtml(
  html: string,
  name: string,
  { languageOf, images, comments: known = [], softHyphens = false, copy }: OfficeOptions,
): Pick<Reading, 'article' | 'review' | 'notes' | 'leftOut'> {
  const complete = /<body[\s>]/i.test(html) ? html : `<html><head></head><body>${html}</body></html>`
  const page = new HtmlParser().parseFromString(shallow(withCommentedText(complete)), 'text/html')
  const language = languageOf(page.body.textContent ?? '', page.documentElement.getAttribute('lang') ?? '')
  const leftOut = leftOutOfPage(page.body)
  const { text, tracked, comments, largestTable } = readPastedHtml(html, page.documentElement, {
    language,
    comments: known,
    softHyphens,
    figure: (image) => figureElement(page, image, images.take(image.src, null)),
  })
  const hasEmbargo = copy !== undefined
  const top = takeTop(text, hasEmbargo)
  const embargo = copy && readEmbargoes(top.embargoes, copy)
  const unread = new LeftOuts()
  for (const line of embargo?.unread ?? []) unread.add('embargo', line)
  const article = derive({
    ...emptyArticle(language),
    direction: directionIn(page.body) ?? directionOf(language),
    headline: top.title || null,
    embargoUntil: embargo?.embargoUntil ?? null,
    body: bodyOf(text),
    source: { file: name.slice(0, 1000), format: 'html' },
  })
  const notes: Reading['notes'] = [...(embargo?.notes ?? [])]
  if (tracked !== null) notes.push({ code: 'tracked', details: {} })
  if (comments.length > 0) notes.push({ code: 'comments', details: { comments: String(comments.length) } })
  if (largestTable > 0)
    notes.push({ code: 'largeTable', details: { cells: String(largestTable), limit: String(cellLimit) } })
  // A document may identify its comments by anything.
  const numbers = new Map(comments.map(({ number }, index) => [number, index + 1]))
  const review: Reading['review'] = {
    tracked: tracked && {
      original: bodyBelowTop(tracked.original, hasEmbargo),
      // The last one is the text itself, whose title is already removed.
      revisions: tracked.revisions.map(({ author, at, text: revised }) => ({
        author: author?.slice(0, longestName) ?? null,
        at,
        body: revised === text ? article.body : bodyBelowTop(revised, hasEmbargo),
      })),
    },
    comments: comments.slice(0, mostComments).map((comment, index) => ({
      ...comment,
      number: index + 1,
      answers: (comment.answers !== null && numbers.get(comment.answers)) || null,
      author: comment.author?.slice(0, longestName) ?? null,
      passage: passageOf(text, comment.number, top.taken),
    })),
  }
  return {
    article,
    review: tracked === null && comments.length === 0 ? null : review,
    notes,
    leftOut: [...leftOut, ...unread.list()],
  }
}

/** What was removed from the top of a text. */
interface Top {
  /** The title, '' if there is none. */
  readonly title: string
  /** The embargo lines. */
  readonly embargoes: string[]
  /** The removed ranges, in characters of the original text. */
  readonly taken: readonly CharacterRange[]
}

/** Removes embargo lines from the top of a text, and the title with which it then begins. */
function takeTop({ element }: Writing, hasEmbargo: boolean): Top {
  const blocks = [...element.children]
  const words = blocks.map((block) => (lineElements.has(block.localName) ? lineIn(block) : ''))
  const embargoes = hasEmbargo ? embargoLines(words).flatMap((index) => blocks[index] ?? []) : []
  const first = blocks.find((block) => !embargoes.includes(block))
  // An embargo formatted as the title made the title itself one level lower.
  const levels = embargoes.some(({ localName }) => localName === 'h1') ? ['h1', 'h2'] : ['h1']
  const title = first && levels.includes(first.localName) ? first : undefined
  const taken: CharacterRange[] = []
  let from = 0
  for (const block of element.childNodes) {
    const to = from + (block.textContent ?? '').length
    if (block === title || embargoes.some((line) => line === block)) taken.push({ from, to })
    from = to
  }
  const lines = embargoes.map(lineIn)
  for (const block of embargoes) block.remove()
  title?.remove()
  return { title: title ? titleIn(title) : '', embargoes: lines, taken }
}

/** The words of a title without its calls of notes: a headline has none. The notes stay. */
function titleIn(title: Element): string {
  const words = lineIn(title)
  const calls = [...title.querySelectorAll('a')].filter((link) => noteLink(link.getAttribute('href'))?.to === 'note')
  for (const call of calls) call.remove()
  return lineIn(title) || words
}

const lineElements: ReadonlySet<string> = new Set('p h1 h2 h3 h4 h5 h6'.split(' '))

function bodyOf(writing: Writing): BodyNode {
  return tidyBody(bodyOfWriting(writing, proseSchema).toJSON())
}

function bodyBelowTop(writing: Writing, hasEmbargo: boolean): BodyNode {
  takeTop(writing, hasEmbargo)
  return bodyOf(writing)
}

/**
 * The passage of a comment, counted in the text without what was removed from its top; null if
 * nothing else of it is left.
 */
function passageOf({ passages }: Writing, number: number, taken: readonly CharacterRange[]): CharacterRange | null {
  const passage = passages.get(number)
  if (!passage || taken.some(({ from, to }) => passage.from >= from && passage.to <= to)) return null
  const below = (at: number) => at - taken.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(at, to) - from), 0)
  const [from, to] = [below(passage.from), below(passage.to)]
  return to === 0 ? null : { from, to }
}

/** From right to left where the paragraphs of most letters say so; null where they do not. */
function directionIn(body: Element): Direction | null {
  const paragraphs = [...body.querySelectorAll('p, h1, h2, h3, h4, h5, h6, li')]
  const lettersOf = (some: readonly Element[]) =>
    some.reduce((sum, { textContent }) => sum + (textContent?.match(/\p{L}/gu)?.length ?? 0), 0)
  const turned = paragraphs.filter((each) => each.closest('[dir]')?.getAttribute('dir')?.toLowerCase() === 'rtl')
  return lettersOf(turned) > lettersOf(paragraphs) / 2 ? 'rtl' : null
}
