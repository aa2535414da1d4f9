import { DOMParser as HtmlParser } from 'linkedom'
import type { Reading } from '#shared/api/contract.ts'
import { emptyArticle } from '#shared/article/article.ts'
import type { BodyNode } from '#shared/article/body.ts'
import { derive } from '#shared/article/derive.ts'
import { directionOf } from '#shared/article/language.ts'
import {
  bodyOfWriting,
  type ClipComment,
  figureElement,
  lineIn,
  type Program,
  programOf,
  readPastedHtml,
  shallow,
  type Writing,
} from '#shared/paste/index.ts'
import { ledeAttribute } from '#shared/publish/markup-fields.ts'
import { tidyBody } from '#shared/publish/tidy-body.ts'
import { articleSchema } from '#shared/schema/index.ts'
import { cellLimit } from '#shared/schema/table-limit.ts'
import { leftOutOfPage } from './left-out-of-page.ts'
import type { PageImages } from './page-images.ts'

/** What nobody's review has more of. */
const [longestName, mostComments] = [1_000, 10_000]

const wordProcessors: ReadonlySet<Program> = new Set(['word', 'wordWeb', 'docs', 'libreOffice', 'cocoa'])

/** Whether a word processor wrote some HTML. What a Lede exported may speak of them. */
export function isOfficeHtml(html: string): boolean {
  return !html.includes(` ${ledeAttribute}="`) && wordProcessors.has(programOf(html))
}

interface OfficeOptions {
  /** The language of the text, of which the page says one, or ''. */
  languageOf(text: string, said: string): string
  images: PageImages
  /** Comments that are known from elsewhere; what they are on is marked in the page. */
  comments?: readonly ClipComment[]
  /** Whether soft hyphens were meant. */
  softHyphens?: boolean
}

/**
 * The story in a document that a word processor saved as HTML, as it would be pasted: a first-level heading at its top is the headline. Tracked changes and comments are its review; images that the library has not are
 * left out. Each is said in a note, and what else is left out, too.
 */
export function readOfficeHtml(
  html: string,
  name: string,
  { languageOf, images, comments: known = [], softHyphens = false }: OfficeOptions,
): Pick<Reading, 'article' | 'review' | 'notes' | 'leftOut'> {
  const complete = /<body[\s>]/i.test(html) ? html : `<html><head></head><body>${html}</body></html>`
  const page = new HtmlParser().parseFromString(shallow(complete), 'text/html')
  const language = languageOf(page.body.textContent ?? '', page.documentElement.getAttribute('lang') ?? '')
  const leftOut = leftOutOfPage(page.body)
  const { text, tracked, comments, largestTable } = readPastedHtml(html, page.documentElement, {
    language,
    comments: known,
    softHyphens,
    figure: (image) => figureElement(page, image, images.take(image.src, null)),
  })
  const title = takeTitle(text)
  const article = derive({
    ...emptyArticle(language),
    direction: directionOf(language),
    headline: title.line || null,
    body: bodyOf(text),
    source: { file: name.slice(0, 1000), format: 'html' },
  })
  const notes: Reading['notes'] = []
  if (tracked !== null) notes.push({ code: 'tracked', details: {} })
  if (comments.length > 0) notes.push({ code: 'comments', details: { comments: String(comments.length) } })
  if (largestTable > 0)
    notes.push({ code: 'largeTable', details: { cells: String(largestTable), limit: String(cellLimit) } })
  // What a document calls its comments by may be anything.
  const numbers = new Map(comments.map(({ number }, index) => [number, index + 1]))
  const review: Reading['review'] = {
    tracked: tracked && {
      original: bodyWithoutTitle(tracked.original),
      // The last is the text itself, whose title is gone already.
      revisions: tracked.revisions.map(({ author, at, text: revised }) => ({
        author: author?.slice(0, longestName) ?? null,
        at,
        body: revised === text ? article.body : bodyWithoutTitle(revised),
      })),
    },
    comments: comments.slice(0, mostComments).map((comment, index) => ({
      ...comment,
      number: index + 1,
      answers: (comment.answers !== null && numbers.get(comment.answers)) || null,
      author: comment.author?.slice(0, longestName) ?? null,
      passage: passageOf(text, comment.number, title.length),
    })),
  }
  return { article, review: tracked === null && comments.length === 0 ? null : review, notes, leftOut }
}

/** Takes the title out of a text that begins with one. `line`: what it says, '' where there is none; `length`: how many characters of the text that were. */
function takeTitle({ element }: Writing): { line: string; length: number } {
  const first = element.firstElementChild
  if (first?.localName !== 'h1') return { line: '', length: 0 }
  first.remove()
  return { line: lineIn(first), length: (first.textContent ?? '').length }
}

function bodyOf(writing: Writing): BodyNode {
  return tidyBody(bodyOfWriting(writing, articleSchema).toJSON() as BodyNode)
}

function bodyWithoutTitle(writing: Writing): BodyNode {
  takeTitle(writing)
  return bodyOf(writing)
}

/** What a comment is on, counted from the end of the title; null where that is the title, or nothing. */
function passageOf({ passages }: Writing, number: number, title: number): { from: number; to: number } | null {
  const passage = passages.get(number)
  return passage && passage.to > title ? { from: Math.max(0, passage.from - title), to: passage.to - title } : null
}
