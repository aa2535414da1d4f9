import type { Mark } from '@tiptap/pm/model'
import type { FieldName } from '#shared/article/fields.ts'
import type { styledFields } from '#shared/formats/office/names.ts'
import type { CharacterRange } from '#shared/paste/index.ts'
import type { Span, Token } from '#shared/review/diff/flat.ts'
import { type Container, containerOf } from '#shared/review/suggest/container.ts'
import { proseSchema } from '#shared/schema/index.ts'

/** A container around a line. Two are the same if their keys are. */
export interface LineContainer {
  readonly container: Container
  readonly key: unknown
}

/**
 * Builds a story line by line, in the order of a document: tokens of its body, its fields, and the
 * passages of comments.
 */
export class OwnStory {
  readonly tokens: Token[] = []
  readonly fields: Partial<Record<FieldName, string[]>> = {}
  readonly passages = new Map<string, CharacterRange>()
  #spans: Span[] = []
  #open: readonly LineContainer[] = []
  #length = 0

  /** Adds text to the open line. */
  text(text: string, marks: readonly Mark[]): void {
    if (text === '') return
    this.#spans.push({ text, marks })
    this.#length += text.length
  }

  break(): void {
    this.#flush()
    this.tokens.push({ kind: 'break', marks: [] })
  }

  /** Ends the open line, or adds one without text. */
  end(kind: string, attrs: Readonly<Record<string, unknown>> | null, path: readonly LineContainer[]): void {
    this.#flush()
    const whole = proseSchema.nodes[kind]?.create(attrs).attrs ?? {}
    const differs = path.findIndex(({ key }, depth) => key !== this.#open[depth]?.key)
    const continues = differs === -1 ? path.length : differs
    this.tokens.push({
      kind: 'line',
      form: { kind, attrs: whole, path: path.map(({ container }) => container), continues },
    })
    this.#open = path
  }

  /** Whether there is text in an unfinished line. */
  get isOpen(): boolean {
    return this.#spans.length > 0
  }

  /** The number of characters of its text. */
  get length(): number {
    return this.#length
  }

  get isEmpty(): boolean {
    return this.tokens.length === 0 && !this.isOpen
  }

  field(name: keyof typeof styledFields, text: string): void {
    if (text !== '') this.fields[name] = [...(this.fields[name] ?? []), text]
  }

  beginComment(id: string): void {
    this.passages.set(id, { from: this.#length, to: this.#length })
  }

  endComment(id: string): void {
    const begun = this.passages.get(id)
    if (begun) begun.to = this.#length
  }

  #flush(): void {
    if (this.#spans.length === 0) return
    this.tokens.push({ kind: 'word', text: this.#spans.map(({ text }) => text).join(''), spans: this.#spans })
    this.#spans = []
  }
}

/** A block that contains blocks in any number. */
export function lineContainer(
  name: string,
  key: unknown,
  attrs: Readonly<Record<string, unknown>> | null = null,
): LineContainer {
  const type = proseSchema.nodes[name]
  if (type === undefined) throw new RangeError(`the schema has no ${name}`)
  return { container: containerOf(type.create(attrs), null), key }
}
