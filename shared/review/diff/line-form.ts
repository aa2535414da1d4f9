import type { Attrs, ContentMatch } from '@tiptap/pm/model'
import { type HeadingLevel, headingLevel } from '#shared/blocks/paragraph/heading-level.ts'
import { type BlockNodeName, type traits, traitsOf } from '#shared/blocks/traits.ts'
import { type Container, isLast, sharedContainers } from '#shared/review/suggest/container.ts'
import { proseSchema } from '#shared/schema/index.ts'

/**
 * What a line (a text block, or one without text, such as a rule) is apart from its words: its
 * node's name (`kind`) and attributes, its containers from the outermost, and how many of these it
 * shares with the line before; the others begin with it.
 */
export interface LineForm {
  readonly kind: string
  readonly attrs: Attrs
  readonly path: readonly Container[]
  readonly continues: number
}

/** A paragraph of running text outside of all containers. */
export const plainForm: LineForm = { kind: 'paragraph', attrs: { level: null }, path: [], continues: 0 }

/** Whether lines of a kind can contain text. */
export function hasWords(kind: string): boolean {
  return proseSchema.nodes[kind]?.isTextblock ?? false
}

/** The heading level of a line, null unless it is a heading. */
export function headingLevelOf({ kind, attrs }: LineForm) {
  return kind === 'paragraph' ? headingLevel(attrs.level) : null
}

/** Whether two lines have the same form, so that only their words can differ. */
export function sameForm(one: LineForm, other: LineForm): boolean {
  return (
    one === other ||
    (one.kind === other.kind &&
      one.continues === other.continues &&
      one.path.length === other.path.length &&
      sameAttributes(one.attrs, other.attrs) &&
      sharedContainers(one.path, other.path) === one.path.length)
  )
}

function sameAttributes(one: Attrs, other: Attrs): boolean {
  return one === other || Object.keys(one).every((name) => one[name] === other[name])
}

/**
 * Whether `next` can follow `before` as it is: what it continues is there, and no fixed place
 * between them is skipped.
 */
export function canFollow(before: LineForm, next: LineForm): boolean {
  const { continues } = next
  if (continues > sharedContainers(before.path, next.path)) return false
  return before.path.every(({ index }, depth) => {
    if (index === null || depth < continues) return true
    return depth === continues ? next.path[depth]?.index === index + 1 : isLast(before.path, depth)
  })
}

/**
 * An open container while a body is built: what may come next in it, and how many blocks it
 * contains.
 */
export interface Open {
  readonly container: Container
  readonly match: ContentMatch
  readonly count: number
}

/**
 * The nearest valid form after lines that left `open` open: containers that cannot be continued
 * begin anew, and those that cannot begin this way are left out. A form from a body is returned
 * unchanged if `canFollow` holds.
 */
export function fittingForm(form: LineForm, open: readonly Open[]): LineForm {
  const shared = sharedContainers(
    form.path,
    open.map(({ container }) => container),
  )
  for (let continues = Math.max(0, Math.min(form.continues, shared)); ; continues--) {
    const parent = open[continues - 1]
    const match = parent?.match ?? proseSchema.topNodeType.contentMatch
    const begun = beginning(form, form.path.slice(continues), match)
    if (begun && isFree(begun[0], parent))
      return { ...form, path: [...form.path.slice(0, continues), ...begun], continues }
    // A line that is not allowed here even by itself, since its kind only occurs as a part of
    // something, becomes running text.
    if (continues === 0) return { ...plainForm, path: [], continues: 0 }
  }
}

/**
 * The containers that can begin with a line, starting with one that `match` allows; null if not
 * even the line itself is allowed.
 */
function beginning({ kind }: LineForm, path: readonly Container[], match: ContentMatch): Container[] | null {
  const chain: Container[] = []
  for (const container of path.toReversed()) {
    const first = typeOf(chain[0]?.name ?? kind)
    if (typeOf(container.name).contentMatch.matchType(first)) chain.unshift(container)
  }
  for (;;) {
    if (match.matchType(typeOf(chain[0]?.name ?? kind))) return chain
    if (chain.length === 0) return null
    chain.shift()
  }
}

/** Whether a place is free: a fixed one that is not filled yet, or any place that is not fixed. */
function isFree(container: Container | undefined, parent: Open | undefined): boolean {
  return parent?.container.children == null || (container?.index ?? 0) >= parent.count
}

function typeOf(name: string) {
  const type = proseSchema.nodes[name]
  if (type === undefined) throw new RangeError(`the schema has no ${name}`)
  return type
}

type Parts = {
  [Name in BlockNodeName]: (typeof traits)[Name] extends { isPart: true } ? Name : never
}[BlockNodeName]

export type FormName = Exclude<BlockNodeName, Parts> | `heading${HeadingLevel}`

/**
 * The name of a line's form: its kind unless it is a paragraph, its level if it is a heading, else
 * the innermost container that is a block by itself.
 */
export function formNameOf(form: LineForm): FormName {
  const level = headingLevelOf(form)
  const container = form.path.findLast(({ name }) => typeOf(name).isInGroup('block'))?.name
  const own = form.kind === 'paragraph' ? (container ?? form.kind) : form.kind
  if (level !== null) return `heading${level}`
  return isFormName(own) ? own : 'paragraph'
}

function isFormName(name: string): name is Exclude<BlockNodeName, Parts> {
  const known = traitsOf(name)
  return known !== null && !known.isPart
}

/** What a line displays besides its words; '' for most. */
export function signOf({ kind, attrs }: LineForm): string {
  return traitsOf(kind)?.shows?.(attrs) ?? ''
}
