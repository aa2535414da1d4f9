import { type Attrs, Fragment, type Mark, type Node } from '@tiptap/pm/model'
import { articleSchema } from '#shared/schema/index.ts'
import { headingLevel } from '#shared/schema/paragraph.ts'
import { type Container, fittingForm, type LineForm, plainForm } from './line-form.ts'
import { wordsOf } from './words.ts'

/** Characters with the same marks. */
export interface Span {
  readonly text: string
  readonly marks: readonly Mark[]
}

/** A word, run of white space or other character; mostly one span, several where marks begin or end inside it. */
export interface Word {
  readonly kind: 'word'
  readonly text: string
  readonly spans: readonly Span[]
}

/** A hard break inside a paragraph. */
export interface Break {
  readonly kind: 'break'
  readonly marks: readonly Mark[]
}

/** The end of a paragraph, which carries what the whole paragraph is; for a rule, the rule itself. */
export interface LineEnd {
  readonly kind: 'line'
  readonly form: LineForm
}

export type Token = Word | Break | LineEnd

/** A body as a sequence of tokens; `positions` says where in it each begins, and as the last entry where the body ends. */
export interface Flat {
  readonly tokens: readonly Token[]
  readonly positions: readonly number[]
}

/** A body of `articleSchema` as tokens. A paragraph's end stands where its text ends, a rule's where the rule is. */
export function encode(body: Node): Flat {
  const tokens: Token[] = []
  const positions: number[] = []
  let open: readonly Container[] = []
  const put = (token: Token, position: number) => {
    tokens.push(token)
    positions.push(position)
  }
  const endLine = (node: Node, path: readonly Container[], position: number) => {
    // Two lists side by side are equal but not one: what a line continues is told by which container it is.
    const begins = path.findIndex((container, depth) => container !== open[depth])
    const kind = node.type.name === 'paragraph' ? 'paragraph' : 'rule'
    const level = kind === 'paragraph' ? headingLevel(node.attrs.level) : null
    put({ kind: 'line', form: { kind, level, path, continues: begins === -1 ? path.length : begins } }, position)
    open = path
  }
  const visit = (parent: Node, path: readonly Container[], start: number) => {
    parent.forEach((node, offset) => {
      const position = start + offset
      const { name } = node.type
      if (name === 'paragraph') {
        encodeText(node, position + 1, put)
        endLine(node, path, position + 1 + node.content.size)
      } else if (name === 'horizontalRule') endLine(node, path, position)
      else visit(node, [...path, containerOf(node)], position + 1)
    })
  }
  visit(body, [], 0)
  positions.push(body.content.size)
  return { tokens, positions }
}

/**
 * The body that a sequence of tokens stands for. Exact: `decode(encode(body).tokens)` equals the body. Total: any sequence gives a valid
 * body; what cannot stand as it is takes the nearest form that can, a last line without its end gets one, and none gives an empty paragraph.
 */
export function decode(tokens: readonly Token[]): Node {
  const builder = new BodyBuilder()
  let inline: Node[] = []
  for (const token of tokens) {
    if (token.kind === 'word') inline.push(...token.spans.map(({ text, marks }) => articleSchema.text(text, marks)))
    else if (token.kind === 'break') inline.push(create('hardBreak', null, [], token.marks))
    else {
      if (token.form.kind === 'rule' && inline.length > 0) builder.add({ ...token.form, kind: 'paragraph' }, inline)
      builder.add(token.form, token.form.kind === 'rule' ? [] : inline)
      inline = []
    }
  }
  if (inline.length > 0 || builder.isEmpty) builder.add(plainForm, inline)
  return builder.body()
}

/** The containers that are still open while a body is put together, each with the blocks it has so far. */
class BodyBuilder {
  private readonly blocks: Node[] = []
  private readonly open: { container: Container; blocks: Node[] }[] = []

  get isEmpty(): boolean {
    return this.blocks.length === 0 && this.open.length === 0
  }

  add(wanted: LineForm, inline: readonly Node[]): void {
    const form = fittingForm(
      wanted,
      this.open.map(({ container }) => container),
    )
    this.close(form.continues)
    for (const container of form.path.slice(form.continues)) this.open.push({ container, blocks: [] })
    this.innermost.push(
      form.kind === 'rule' ? create('horizontalRule', null, []) : create('paragraph', { level: form.level }, inline),
    )
  }

  body(): Node {
    this.close(0)
    return create('doc', null, this.blocks)
  }

  private get innermost(): Node[] {
    return this.open.at(-1)?.blocks ?? this.blocks
  }

  private close(depth: number): void {
    while (this.open.length > depth) {
      const closed = this.open.pop()
      if (closed === undefined) return
      const { name, start } = closed.container
      this.innermost.push(create(name, name === 'orderedList' ? { start } : null, closed.blocks))
    }
  }
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

/** Cuts the whole text into words first and then gives each its spans, so that marks never change what a word is. */
function putWords(spans: readonly Span[], start: number, put: (token: Token, position: number) => void): void {
  let position = start
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

function containerOf(node: Node): Container {
  const { name } = node.type
  switch (name) {
    case 'bulletList':
    case 'listItem':
    case 'blockquote':
      return { name, start: null }
    case 'orderedList':
      return { name, start: Number(node.attrs.start) }
    default:
      throw new RangeError(`no container of a body: ${name}`)
  }
}

function create(name: string, attrs: Attrs | null, content: readonly Node[], marks: readonly Mark[] = []): Node {
  const type = articleSchema.nodes[name]
  if (type === undefined) throw new RangeError(`the schema has no ${name}`)
  return type.create(attrs, Fragment.fromArray([...content]), marks)
}
