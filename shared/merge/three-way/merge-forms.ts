import type { Attrs } from '@tiptap/pm/model'
import { type LineForm, sameForm } from '#shared/review/diff/line-form.ts'
import type { Container } from '#shared/review/suggest/container.ts'

/**
 * What both sides' changes make of a line. Where they contradict one another, `form` has one side's
 * part; also given is what it would be with either's.
 */
export interface MergedForm {
  readonly form: LineForm
  readonly clash: { readonly one: LineForm; readonly other: LineForm } | null
}

/**
 * Merges what two sides made of a line of one kind besides its words: every attribute by itself,
 * and the containers it stands in. `base`: null where both put the line in.
 */
export function mergeForms(base: LineForm | null, one: LineForm, other: LineForm): MergedForm {
  if (sameForm(one, other) || (base !== null && sameForm(base, other))) return { form: one, clash: null }
  if (base !== null && sameForm(base, one)) return { form: other, clash: null }
  const path = pickBy(keyOf, base?.path, one.path, other.path)
  // How many containers it continues is told by the side that its path is from.
  const continues =
    path.from === null
      ? pickBy((steps) => steps, base?.continues, one.continues, other.continues).value
      : { one, other }[path.from].continues
  const attrs = mergeAttributes(base?.attrs ?? null, one.attrs, other.attrs)
  const as = (side: 'one' | 'other', { kind, path: own, continues: steps }: LineForm): LineForm => ({
    kind,
    attrs: attrs[side],
    path: path.isClash ? own : path.value,
    continues: path.isClash ? steps : continues,
  })
  const readings = { one: as('one', one), other: as('other', other) }
  const form = formKey(readings.one) <= formKey(readings.other) ? readings.one : readings.other
  return { form, clash: path.isClash || attrs.isClash ? readings : null }
}

/**
 * Whether somebody wrote or chose something in a line's attributes that would be lost with the
 * line: all but the level of a heading.
 */
export function changedAttributes(before: LineForm, after: LineForm): boolean {
  return before.kind !== 'paragraph' && JSON.stringify(before.attrs) !== JSON.stringify(after.attrs)
}

interface MergedAttributes {
  readonly one: Attrs
  readonly other: Attrs
  readonly isClash: boolean
}

/** Attributes that belong together: a point of an image, an image with its size. */
const wholes = [
  ['focusX', 'focusY'],
  ['asset', 'width', 'height'],
]

/**
 * What is said of an image or of a page is one thing with it where either side put another in its
 * place: nobody credited that one, or described it.
 */
const saidOf = [
  ['asset', 'width', 'height', 'alt', 'credit', 'source', 'focusX', 'focusY'],
  ['url', 'title', 'description', 'site', 'kind'],
]

function wholesOf(base: Attrs | null, sides: readonly Attrs[]): readonly (readonly string[])[] {
  const isReplaced = (name: string) => base?.[name] != null && sides.some((attrs) => attrs[name] !== base[name])
  const said = saidOf.filter(([name]) => name !== undefined && isReplaced(name))
  return [...said, ...wholes.filter((whole) => !said.some((all) => whole.every((name) => all.includes(name))))]
}

/** Merges attributes by name. What both sides changed is given as either has it. */
export function mergeAttributes(base: Attrs | null, one: Attrs, other: Attrs): MergedAttributes {
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  const wholes = wholesOf(base, [one, other]).map((whole) => whole.filter((name) => names.has(name)))
  const parts = [...names].filter((name) => !wholes.some((whole) => whole.includes(name))).map((name) => [name])
  const picked = [...parts, ...wholes.filter(({ length }) => length > 0)].map((whole) => {
    const of = (attrs: Attrs) => whole.map((name) => attrs[name])
    return { whole, ...pickBy(JSON.stringify, base === null ? undefined : of(base), of(one), of(other)) }
  })
  const side = (attrs: Attrs) => ({
    // In the order that they have.
    ...attrs,
    ...Object.fromEntries(
      picked.flatMap(({ whole, isClash, value }) => (isClash ? [] : whole.map((name, index) => [name, value[index]]))),
    ),
  })
  return { one: side(one), other: side(other), isClash: picked.some(({ isClash }) => isClash) }
}

/** Merged attributes with one side's part, always the same, where they contradict one another. */
export function firstOf({ one, other }: MergedAttributes): Attrs {
  return JSON.stringify(one) <= JSON.stringify(other) ? one : other
}

interface Picked<Value> {
  readonly value: Value
  readonly isClash: boolean
  /** Which side alone changed it; null if neither or both did. */
  readonly from: 'one' | 'other' | null
}

function pickBy<Value>(
  key: (value: Value) => unknown,
  base: Value | undefined,
  one: Value,
  other: Value,
): Picked<Value> {
  const [a, b] = [key(one), key(other)]
  if (a === b) return { value: one, isClash: false, from: null }
  const was = base === undefined ? undefined : key(base)
  if (was === b) return { value: one, isClash: false, from: 'one' }
  if (was === a) return { value: other, isClash: false, from: 'other' }
  return { value: one, isClash: true, from: null }
}

function keyOf(path: readonly Container[]): string {
  return path.map(({ key }) => key).join()
}

/** Unset comes last, so that what somebody wrote is shown. */
function formKey(form: LineForm): string {
  return JSON.stringify([keyOf(form.path), form.attrs], (_, value) => value ?? '\uffff')
}
