import { z } from 'zod'
import { leftOutReasons } from './wire.ts'

/**
 * The kinds of things that a reader leaves out. The first are the reasons for lines of wire copy.
 */
export const leftOutKinds = [
  ...leftOutReasons,
  /**
   * Words of a line that became a field, but for which the field has no place: a second category,
   * words after the names of a byline, the day of a time without an hour.
   */
  'rest',
  /**
   * Information in an agency's item for which a story has no field: its genre, a notice of rights.
   */
  'noField',
  /** An embargo without a full date and time, or a second one. */
  'embargo',
  /** The text of a story that is stored elsewhere. */
  'text',
  /** Other stories in the same file. */
  'stories',
  /** Text that its own program hides. */
  'hidden',
  /** A form's placeholder that nobody has filled in. */
  'placeholder',
  /** The layout of a formula; its characters are on one line. */
  'formula',
  /** A field without a result. */
  'field',
  /** An object of another program, or a document inside the document. */
  'embedded',
  /** Programs inside a document. */
  'macros',
  /** A picture that is only linked, is missing, or is of a kind that pages cannot show. */
  'picture',
  /** An image that a page refers to and that is missing. */
  'image',
  /** A chart, a diagram, a shape or a drawing. */
  'drawing',
  /** Headers and footers of pages. */
  'pageEdge',
  /** A character that is invalid in the file's encoding; the text has a replacement character. */
  'undecoded',
  /** A character of a symbol font without a known meaning. */
  'symbol',
  /** A comment without words. */
  'comment',
  /** A note that the text refers to and that is missing. */
  'note',
  /** A link whose address is not allowed in a story; its words stay. */
  'link',
  /** A damaged part. */
  'part',
  /** An element whose text is in nothing with a meaning. */
  'element',
  /** A film, a sound, or an embedded page. */
  'media',
  /** A form control. */
  'control',
  /** Text of a page that is not part of its article. */
  'beside',
  /** An unknown attribute of a block or mark in JSON. */
  'entry',
  /** Content that the wanted format cannot hold. */
  'comments',
  'tracked',
] as const

export type LeftOutKind = (typeof leftOutKinds)[number]

/** Something that a reader left out: how often, and the first words found. */
export const leftOutSchema = z.object({
  kind: z.enum(leftOutKinds),
  count: z.number().int().min(1),
  words: z.string().max(200),
})

export type LeftOut = z.infer<typeof leftOutSchema>

const mostWords = 80

/** Collects what a reader leaves out, by kind, in the order of first occurrence. */
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
