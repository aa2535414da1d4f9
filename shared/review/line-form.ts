import type { HeadingLevel } from '#shared/schema/paragraph.ts'

/** A block that holds blocks. `start` is an ordered list's first number, null for every other. */
export interface Container {
  readonly name: 'bulletList' | 'orderedList' | 'listItem' | 'blockquote'
  readonly start: number | null
}

/**
 * What a line (a paragraph or a rule) is besides its words: its kind, its heading level (null for running text and rules), the containers
 * it is in from the outermost, and how many of these it shares with the line before; the others begin with it.
 */
export interface LineForm {
  readonly kind: 'paragraph' | 'rule'
  readonly level: HeadingLevel | null
  readonly path: readonly Container[]
  readonly continues: number
}

/** A paragraph of running text in no container. */
export const plainForm: LineForm = { kind: 'paragraph', level: null, path: [], continues: 0 }

/** Whether two lines have the same form, so that nothing but their words can differ. */
export function sameForm(one: LineForm, other: LineForm): boolean {
  return (
    one === other ||
    (one.kind === other.kind &&
      one.level === other.level &&
      one.continues === other.continues &&
      one.path.length === other.path.length &&
      sharedContainers(one.path, other.path) === one.path.length)
  )
}

/** Whether `next` can stand right after `before` as it is: what it continues is there. */
export function canFollow(before: LineForm, next: LineForm): boolean {
  return next.continues <= sharedContainers(before.path, next.path)
}

/** How many containers from the outermost are equal in two paths. */
export function sharedContainers(one: readonly Container[], other: readonly Container[]): number {
  const differs = one.findIndex((container, depth) => {
    const counterpart = other[depth]
    return container.name !== counterpart?.name || container.start !== counterpart.start
  })
  return differs === -1 ? one.length : differs
}

/**
 * The nearest form that a body can have after a line in `open`: what cannot be continued begins, and a list item that would not begin
 * with a paragraph is left out with its list. A form taken from a body comes back unchanged where `canFollow` holds.
 */
export function fittingForm(form: LineForm, open: readonly Container[]): LineForm {
  const { path, kind } = form
  const beginsItem = (depth: number) =>
    path[depth]?.name === 'listItem' && depth === path.length - 1 && kind === 'paragraph'
  let depth = Math.max(0, Math.min(form.continues, sharedContainers(path, open)))
  const fitting = path.slice(0, depth)
  if (isList(fitting.at(-1)) && !beginsItem(depth)) fitting.pop()
  const continues = fitting.length
  for (; depth < path.length; depth++) {
    const container = path[depth]
    const fits = isList(container)
      ? beginsItem(depth + 1)
      : container?.name === 'listItem'
        ? isList(fitting.at(-1))
        : true
    if (container !== undefined && fits) fitting.push(container)
  }
  return { ...form, path: fitting, continues }
}

function isList(container: Container | undefined): boolean {
  return container?.name === 'bulletList' || container?.name === 'orderedList'
}

/** What a line is in one word: a rule, the level of a heading, else the innermost list or quotation it is in. */
export function formNameOf({ kind, level, path }: LineForm) {
  if (kind === 'rule') return 'rule'
  if (level !== null) return `heading${level}` as const
  const list = path.findLast(({ name }) => name !== 'listItem')?.name
  return list === undefined || list === 'listItem' ? 'paragraph' : list
}
