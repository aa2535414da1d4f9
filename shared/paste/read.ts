import { conventionsOf } from '#shared/typography/conventions.ts'
import { type Change, changesIn } from './change.ts'
import type { Clip, ClipComment } from './clip.ts'
import { lowerHeadings } from './headings.ts'
import type { ClipImage } from './image.ts'
import { prepare } from './prepare.ts'
import { type Program, programOf } from './program.ts'
import { passagesIn } from './spoken.ts'
import { type Writing, write } from './write.ts'

/** One writer's tracked changes: the text with these, and those of the writers before, made. */
export interface Revision<Text = Writing> {
  readonly author: string | null
  /**
   * When the last of them was made, as its writer's clock said (`YYYY-MM-DDTHH:MM`); null where
   * nobody says.
   */
  readonly at: string | null
  readonly text: Text
}

/**
 * More writers than these are not told apart: each has the whole text written once more, so many
 * characters of it in all.
 */
const [mostWriters, mostCharacters] = [50, 20_000_000]

/** What some HTML says, as a story can hold it. */
export interface ReadHtml {
  readonly program: Program
  /** The text as it reads with every tracked change made. */
  readonly text: Writing
  /**
   * The text before its tracked changes, and writer by writer with them; null where none were
   * tracked.
   */
  readonly tracked: { readonly original: Writing; readonly revisions: readonly Revision[] } | null
  readonly comments: readonly ClipComment[]
  /**
   * The cells of the largest table that became rows of text because it is larger than a story can
   * hold, 0 where none did.
   */
  readonly largestTable: number
}

export interface ReadOptions {
  /** The language of the article: `q` gets its quotation marks, and it is that of no passage. */
  readonly language: string
  /** Makes an image the schema's own element; without it images are left out, and counted. */
  figure?(image: ClipImage): Element | null
  /** Comments that are known from elsewhere; what they are on is marked in the page. */
  readonly comments?: readonly ClipComment[]
  /**
   * Whether soft hyphens stand in the text because they were meant, and stay; otherwise they go.
   */
  readonly softHyphens?: boolean
}

/**
 * Reads HTML that was copied or saved by some program: what it means is kept (headings, paragraphs,
 * lists, quotations, tables, emphasis, links), how it looks is not. No word is lost or run into
 * another. `root` is the root element of the page: it must be inert (made by a DOMParser), it is
 * changed, and nothing in it is run or fetched. In a browser it must be one in which no name
 * shadows a property (renderer/editor/paste/foreign-html.ts).
 */
export function readPastedHtml(html: string, root: Element, options: ReadOptions): ReadHtml {
  const body = root.querySelector('body') ?? root
  const sheets = [...root.querySelectorAll('style')].map((sheet) => sheet.textContent ?? '')
  const clip: Clip = {
    program: programOf(html),
    body,
    sheets,
    comments: [...(options.comments ?? [])],
    largestTable: 0,
  }
  prepare(clip)
  const { outer } = conventionsOf(options.language)
  const isPassage = passagesIn(body, options.language)
  const written = (keeps: (change: Change) => boolean) => {
    const writing = write(body, {
      keeps,
      isPassage,
      quotes: outer,
      figure: (image) => options.figure?.(image) ?? null,
      softHyphens: options.softHyphens ?? false,
    })
    lowerHeadings(writing.element)
    return writing
  }
  const { program, comments, largestTable } = clip
  const text = written(({ kind }) => kind === 'ins')
  return {
    program,
    text,
    tracked: trackedBy(changesIn(body), body.textContent?.length ?? 0, text, written),
    comments,
    largestTable,
  }
}

/**
 * A text writer by writer, where changes were tracked in it; null where none were. `length`: of the
 * text, in characters; `written`: it with the changes that are to be made.
 */
export function trackedBy<Text>(
  changes: readonly Change[],
  length: number,
  text: Text,
  written: (keeps: (change: Change) => boolean) => Text,
): { readonly original: Text; readonly revisions: readonly Revision<Text>[] } | null {
  const room = Math.max(1, Math.floor(mostCharacters / (length || 1)))
  const named = new Set([...new Set(changes.map(({ author }) => author))].slice(0, Math.min(mostWriters, room)))
  const writerOf = ({ author }: Change) => (named.has(author) ? author : null)
  const byAuthor = Map.groupBy(changes, writerOf)
  if (byAuthor.size === 0) return null
  const authors = [...byAuthor.keys()]
  const revisions = authors.map((author, index): Revision<Text> => {
    const made = new Set(authors.slice(0, index + 1))
    const times = (byAuthor.get(author) ?? []).flatMap(({ at }) => at ?? [])
    return {
      author,
      at: times.toSorted().at(-1) ?? null,
      text:
        index === authors.length - 1
          ? text
          : written((change) => (change.kind === 'ins') === made.has(writerOf(change))),
    }
  })
  return { original: written(({ kind }) => kind === 'del'), revisions }
}
