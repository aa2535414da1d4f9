import type { Attrs, ContentMatch } from '@tiptap/pm/model'
import { type HeadingLevel, headingLevel } from '#shared/blocks/paragraph/heading-level.ts'
import { type BlockNodeName, type traits, traitsOf } from '#shared/blocks/traits.ts'
import { type Container, isLast, sharedContainers } from '#shared/review/suggest/container.ts'
import { proseSchema } from '#shared/schema/index.ts'

/**
 * What a line (a block of text, or one without any, such as a rule) is besides its words: its
 * node's name (`kind`) and attributes, the containers it is in from the outermost, and how many of
 * these it shares with the line before; the others begin with it.
 */
export interface LineForm {
  readonly kind: string
  readonly attrs: Attrs
  readonly path: readonly Container[]
  readonly continues: number
}

/** A paragraph of running text in no container. */
export const plainForm: LineForm = { kind: 'paragraph', attrs: { level: null }, path: [], continues: 0 }

/** Whether lines of a kind have text. */
export function hasWords(kind: string): boolean {
  return proseSchema.nodes[kind]?.isTextblock ?? false
}

/** The heading level of a line, null for every one that is no heading. */
export function headingLevelOf({ kind, attrs }: LineForm) {
  return kind === 'paragraph' ? headingLevel(attrs.level) : null
}

/** Whether two lines have the same form, so that nothing but their words can differ. */
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
 * Whether `next` can stand right after `before` as it is: what it continues is there, and no fixed
 * place between them is left out.
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
 * A container that is open while a body is put together: what may come next in it, and how many
 * blocks it has.
 */
export interface Open {
  readonly container: Container
  readonly match: ContentMatch
  readonly count: number
}

/**
 * The nearest form that a body can have after lines that left `open` open: what cannot be continued
 * begins, and containers that could not begin so are left out. A form taken from a body comes back
 * unchanged where `canFollow` holds.
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
    // A line that may not stand even here by itself, since its kind is only ever part of something,
    // becomes running text.
    if (continues === 0) return { ...plainForm, path: [], continues: 0 }
  }
}

/**
 * The containers that can begin with a line, from one that `match` lets in; null where not even the
 * line itself is let in.
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
 * What a line is in one word: the kind of one that is no paragraph, the level of a heading, else
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

/** What a line shows in a text besides its words; '' for most. */
export function signOf({ kind, attrs }: LineForm): string {
  return traitsOf(kind)?.shows?.(attrs) ?? ''
}
