import { z } from 'zod'
import { leftOutReasons } from './wire.ts'

/** What a reader can leave out. The first are why a line of wire copy was. */
export const leftOutKinds = [
  ...leftOutReasons,
  /**
   * Words of a line of copy that became a field, and are in no field: a second category, what
   * follows a byline's names, the day of a time that names no hour.
   */
  'rest',
  /** What an agency's item says that a story has no field for: its genre, a notice of rights. */
  'noField',
  /** An embargo that does not say day and time in full, or a second one. */
  'embargo',
  /** The text of a story, which lies elsewhere. */
  'text',
  /** Other stories in the same file. */
  'stories',
  /** Text that its program does not show. */
  'hidden',
  /** What stands in a form until somebody fills it in. */
  'placeholder',
  /** How a formula looks; its signs stand in one line. */
  'formula',
  /** A field that has no result. */
  'field',
  /** A part of another program's, or a document in the document. */
  'embedded',
  /**
   * A picture that is only named and lies elsewhere, is missing, or is of a kind that pages do not
   * show.
   */
  'picture',
  /** An image that a page names and that is not there. */
  'image',
  /** A chart, a diagram, a shape or a drawing. */
  'drawing',
  /** What stands at the top and the foot of every page. */
  'pageEdge',
  /** A character that the file's encoding has not: the sign for that stands in the text. */
  'undecoded',
  /** A sign of a typeface that nobody knows to be some other sign. */
  'symbol',
  /** A comment that says nothing in words. */
  'comment',
  /** A note that the text calls and that is not there. */
  'note',
  /** A link to an address that no story links to; its words stay. */
  'link',
  /** A part that is damaged. */
  'part',
  /** An element whose text is in nothing that has a meaning. */
  'element',
  /** A film, a sound, or what a page shows of another page. */
  'media',
  /** A control of a form. */
  'control',
  /** Text of a page that stands beside its article. */
  'beside',
  /** An attribute of a block or a mark in JSON that none has. */
  'entry',
  /** What an article in the wanted format has no place for. */
  'comments',
  'tracked',
] as const

export type LeftOutKind = (typeof leftOutKinds)[number]

/** Something that a reader left out: how often, and the first words of the first that has any. */
export const leftOutSchema = z.object({
  kind: z.enum(leftOutKinds),
  count: z.number().int().min(1),
  words: z.string().max(200),
})

export type LeftOut = z.infer<typeof leftOutSchema>

const mostWords = 80

/** What a reader leaves out, kind by kind, in the order in which each was met first. */
export class LeftOuts {
  readonly #kinds = new Map<LeftOutKind, LeftOut>()

  add(kind: LeftOutKind, words = '', count = 1): void {
    const known = this.#kinds.get(kind)
    this.#kinds.set(kind, {
      kind,
      count: (known?.count ?? 0) + count,
      words: known?.words || beginningOf(words),
    })
  }

  list(): LeftOut[] {
    return [...this.#kinds.values()]
  }
}

function beginningOf(text: string): string {
  const line = text.slice(0, 1_000).replace(/\s+/gu, ' ').trim()
  if (line.length <= mostWords) return line
  const cut = line.slice(0, mostWords)
  return `${cut
    .slice(0, Math.max(cut.lastIndexOf(' '), mostWords / 2))
    .toWellFormed()
    .replace(/\uFFFD$/u, '')}…`
}
