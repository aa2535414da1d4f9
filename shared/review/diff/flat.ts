import { type Attrs, type ContentMatch, Fragment, Mark, type Node } from '@tiptap/pm/model'
import { remembered, rememberedText } from '#shared/remembered.ts'
import { type Container, containerOf, sharedContainers } from '#shared/review/suggest/container.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { fittingForm, hasWords, type LineForm, plainForm, sameForm } from './line-form.ts'
import { sameSpans } from './marks.ts'
import { wordsOf } from './words.ts'

/** Characters with the same marks. */
export interface Span {
  readonly text: string
  readonly marks: readonly Mark[]
}

/**
 * A word, a run of white space or any other single character; usually one span, several if marks
 * begin or end inside it.
 */
export interface Word {
  readonly kind: 'word'
  readonly text: string
  readonly spans: readonly Span[]
}

/** A hard break inside a block of text. */
export interface Break {
  readonly kind: 'break'
  readonly marks: readonly Mark[]
}

/**
 * The end of a text block, with the form of the whole block; for a block without text (a rule, a
 * link card), the block itself.
 */
export interface LineEnd {
  readonly kind: 'line'
  readonly form: LineForm
}

export type Token = Word | Break | LineEnd

/**
 * A body as a sequence of tokens; `positions` has the position where each begins, and as the last
 * entry the end of the body.
 */
export interface Flat {
  readonly tokens: readonly Token[]
  readonly positions: readonly number[]
}

/** The containers around a block, and the positions at which they begin. */
interface Place {
  readonly path: readonly Container[]
  readonly starts: readonly number[]
}

/** A block of a body as tokens, with their places after the block's beginning. */
export const encodeBlock: (block: Node) => Flat = remembered((block) => {
  const tokens: Token[] = []
  const positions: number[] = []
  // Two adjacent lists may be equal, but are not one list: whether a line continues a container is
  // decided by the position at which that begins. So the first line of a block continues none.
  let open: readonly number[] = []
  const put = (token: Token, position: number) => {
    tokens.push(token)
    positions.push(position)
  }
  const endLine = ({ type, attrs }: Node, { path, starts }: Place, position: number) => {
    const begins = starts.findIndex((start, depth) => start !== open[depth])
    put(
      { kind: 'line', form: { kind: type.name, attrs, path, continues: begins === -1 ? path.length : begins } },
      position,
    )
    open = starts
  }
  const visit = (node: Node, { path, starts }: Place, position: number, index: number) => {
    if (node.isTextblock) {
      encodeText(node, position + 1, put)
      endLine(node, { path, starts }, position + 1 + node.content.size)
    } else if (node.isLeaf) endLine(node, { path, starts }, position)
    else {
      const isFixed = path.at(-1)?.children != null
      const inside = { path: [...path, containerOf(node, isFixed ? index : null)], starts: [...starts, position] }
      node.forEach((child, offset, place) => {
        visit(child, inside, position + 1 + offset, place)
      })
    }
  }
  visit(block, { path: [], starts: [] }, 0, 0)
  return { tokens, positions }
})

/**
 * A body of `proseSchema` as tokens. A text block's token is at its end, that of a block without
 * text at the block. A container with neither (a table without cells) has no tokens. Blocks that
 * stay the same nodes are not read again.
 */
export const encode: (body: Node) => Flat = remembered((body) => {
  const tokens: Token[] = []
  const positions: number[] = []
  body.forEach((block, start) => {
    const own = encodeBlock(block)
    for (const token of own.tokens) tokens.push(token)
    for (const position of own.positions) positions.push(start + position)
  })
  positions.push(body.content.size)
  return { tokens, positions }
})

/** Whether two tokens are the same, with their marks and forms. */
export function sameToken(one: Token | undefined, other: Token | undefined): boolean {
  if (one === other) return true
  if (one?.kind === 'line') return other?.kind === 'line' && sameForm(one.form, other.form)
  if (one === undefined || other === undefined || other.kind !== one.kind) return false
  return (one.kind === 'break' || (other.kind === 'word' && one.text === other.text)) && sameSpans(one, other)
}

/**
 * The body for a sequence of tokens. Exact: `decode(encode(body).tokens)` equals the body. Total:
 * any sequence gives a valid body, and a table in it is as regular as those that its tokens come
 * from; what is invalid takes the nearest valid form, missing cells are empty, a last line without
 * an end gets one, and no tokens give an empty paragraph.
 */
export function decode(tokens: readonly Token[]): Node {
  const builder = new BodyBuilder()
  let inline: Node[] = []
  for (const token of tokens) {
    if (token.kind === 'word') inline.push(...token.spans.map(({ text, marks }) => proseSchema.text(text, marks)))
    else if (token.kind === 'break') inline.push(create('hardBreak', null, [], token.marks))
    else {
      const isText = hasWords(token.form.kind)
      if (!isText && inline.length > 0)
        builder.add({ ...token.form, kind: 'paragraph', attrs: plainForm.attrs }, inline)
      builder.add(token.form, isText ? inline : [])
      inline = []
    }
  }
  if (inline.length > 0 || builder.isEmpty) builder.add(plainForm, inline)
  return builder.body()
}

interface OpenContainer {
  readonly container: Container
  readonly blocks: Node[]
  match: ContentMatch
  /** How many blocks it contains, including an unfinished one. */
  count: number
}

/** The open containers while a body is built, each with its blocks so far. */
class BodyBuilder {
  private readonly blocks: Node[] = []
  private readonly open: OpenContainer[] = []
  /** The containers of the last line: those that it was to have, and those that it has. */
  private last: Readonly<Record<'wanted' | 'has', readonly Container[]>> = { wanted: [], has: [] }

  get isEmpty(): boolean {
    return this.blocks.length === 0 && this.open.length === 0
  }

  add(wanted: LineForm, inline: readonly Node[]): void {
    const form = fittingForm(this.withoutLeftOut(wanted), this.open)
    this.last = { wanted: wanted.path, has: form.path }
    this.close(form.continues)
    for (const container of form.path.slice(form.continues)) {
      this.fill(container.index ?? 0)
      this.begin(container.name)
      this.open.push({ container, blocks: [], match: typeOf(container.name).contentMatch, count: 0 })
    }
    this.begin(form.kind)
    this.innermost.push(create(form.kind, form.attrs, inline))
  }

  body(): Node {
    this.close(0)
    return create('doc', null, this.blocks)
  }

  private get innermost(): Node[] {
    return this.open.at(-1)?.blocks ?? this.blocks
  }

  /**
   * A line that goes on in a container of the last one, without those around it in which that could
   * not begin: else the container would begin anew there, and a table would be two.
   */
  private withoutLeftOut(form: LineForm): LineForm {
    const { wanted, has } = this.last
    if (wanted.length === has.length) return form
    const shared = Math.min(form.continues, sharedContainers(form.path, wanted))
    const depth = wanted.slice(0, shared).findLastIndex((container) => has.includes(container)) + 1
    const standing = wanted.slice(0, depth).filter((container) => has.includes(container))
    const path = [...standing, ...form.path.slice(depth)]
    return { ...form, path, continues: form.continues - depth + standing.length }
  }

  /** Records that a block begins in the innermost container. */
  private begin(name: string): void {
    const parent = this.open.at(-1)
    if (parent === undefined) return
    parent.match = parent.match.matchType(typeOf(name)) ?? parent.match
    parent.count++
  }

  /** Fills the fixed places of the innermost container with empty blocks, up to `end`. */
  private fill(end: number): void {
    const parent = this.open.at(-1)
    for (const child of parent?.container.children?.slice(parent.count, end) ?? []) {
      this.begin(child.name)
      parent?.blocks.push(emptyOf(child))
    }
  }

  private close(depth: number): void {
    while (this.open.length > depth) {
      this.fill(Number.POSITIVE_INFINITY)
      const closed = this.open.pop()
      if (closed === undefined) return
      this.innermost.push(create(closed.container.name, closed.container.attrs, closed.blocks))
    }
  }
}

function emptyOf({ name, attrs, children }: Container): Node {
  const type = typeOf(name)
  const filled = children === null ? type.createAndFill(attrs) : type.create(attrs, children.map(emptyOf))
  if (filled === null) throw new RangeError(`no ${name} can be empty`)
  return filled
}

function encodeText(paragraph: Node, start: number, put: (token: Token, position: number) => void): void {
  let spans: Span[] = []
  let spansStart = start
  const flush = () => {
    putWords(spans, spansStart, put)
    spans = []
  }
  paragraph.forEach((node, offset) => {
    if (node.isText) {
      if (spans.length === 0) spansStart = start + offset
      spans.push({ text: node.text ?? '', marks: node.marks })
      return
    }
    flush()
    put({ kind: 'break', marks: node.marks }, start + offset)
  })
  flush()
}

/** How much text is remembered, in characters: as much as a book has. */
const mostRemembered = 500_000

/**
 * The words of unmarked text, remembered: between two pauses in typing all lines but one stay the
 * same, and need not be split into words again.
 */
const plainWords = rememberedText(
  (text) =>
    wordsOf(text).map((word): Word => ({ kind: 'word', text: word, spans: [{ text: word, marks: Mark.none }] })),
  mostRemembered,
)

/**
 * First splits the whole text into words and then gives each its spans, so that marks never affect
 * what a word is.
 */
function putWords(spans: readonly Span[], start: number, put: (token: Token, position: number) => void): void {
  const [only] = spans
  let position = start
  if (only !== undefined && spans.length === 1 && only.marks.length === 0) {
    for (const word of plainWords(only.text)) {
      put(word, position)
      position += word.text.length
    }
    return
  }
  let index = 0
  let used = 0
  for (const text of wordsOf(spans.map((span) => span.text).join(''))) {
    const own: Span[] = []
    for (let missing = text.length; missing > 0; ) {
      const span = spans[index]
      if (span === undefined) break
      const part = span.text.slice(used, used + missing)
      own.push({ text: part, marks: span.marks })
      missing -= part.length
      used += part.length
      if (used === span.text.length) {
        index++
        used = 0
      }
    }
    put({ kind: 'word', text, spans: own }, position)
    position += text.length
  }
}

function create(name: string, attrs: Attrs | null, content: readonly Node[], marks: readonly Mark[] = []): Node {
  return typeOf(name).create(attrs, Fragment.fromArray([...content]), marks)
}

function typeOf(name: string) {
  const type = proseSchema.nodes[name]
  if (type === undefined) throw new RangeError(`the schema has no ${name}`)
  return type
}
