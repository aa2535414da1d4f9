import { conventionsOf } from '#shared/typography/conventions.ts'
import { type Change, changesIn } from './change.ts'
import type { Clip, ClipComment } from './clip.ts'
import { lowerHeadings } from './headings.ts'
import type { ClipImage } from './image.ts'
import { passagesIn } from './passage-languages.ts'
import { prepare } from './prepare.ts'
import { type Program, programOf } from './program.ts'
import { type Writing, write } from './write.ts'

/** One author's tracked changes: the text with these and all earlier authors' changes applied. */
export interface Revision<Text = Writing> {
  readonly author: string | null
  /** The local time of the last of them (`YYYY-MM-DDTHH:MM`); null if unknown. */
  readonly at: string | null
  readonly text: Text
}

/**
 * The limits up to which authors are distinguished, since the whole text is written once more for
 * each: their number, and characters in all.
 */
const [mostWriters, mostCharacters] = [50, 20_000_000]

/** The content of some HTML as far as a story can hold it. */
export interface ReadHtml {
  readonly program: Program
  /** The text with every tracked change applied. */
  readonly text: Writing
  /**
   * The text before its tracked changes, and after those of each author; null if none were tracked.
   */
  readonly tracked: { readonly original: Writing; readonly revisions: readonly Revision[] } | null
  readonly comments: readonly ClipComment[]
  /**
   * The number of cells in the largest table that became rows of text because a story cannot hold
   * it, 0 if none did.
   */
  readonly largestTable: number
}

export interface ReadOptions {
  /** The language of the article: `q` gets its quotation marks, and words in it are no passage. */
  readonly language: string
  /** Makes the schema's element for an image; without it images are left out, and counted. */
  figure?(image: ClipImage): Element | null
  /** Comments known from elsewhere; the page marks their passages. */
  readonly comments?: readonly ClipComment[]
  /** Whether soft hyphens were intended by the author, and stay; otherwise they are removed. */
  readonly softHyphens?: boolean
}

/**
 * Reads HTML that was copied or saved by some program: its meaning is kept (headings, paragraphs,
 * lists, quotations, tables, emphasis, links), its look is not. No word is lost or joined to
 * another. `root` is the root element of the page: it must be inert (made by a DOMParser); it is
 * changed, and nothing in it is run or fetched. In a browser no name in it may shadow a property
 * (renderer/editor/paste/foreign-html.ts).
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
 * The states of a text author by author, if changes were tracked in it; null otherwise. `length`:
 * of the text, in characters; `written`: the text with the given changes applied.
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
