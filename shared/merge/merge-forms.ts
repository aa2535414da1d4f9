import type { Attrs } from '@tiptap/pm/model'
import type { Container } from '#shared/review/container.ts'
import { type LineForm, sameForm } from '#shared/review/line-form.ts'

/** A line as both sides' changes make it: where they contradict one another with one side's part, and as it would be with either's. */
export interface MergedForm {
  readonly form: LineForm
  readonly clash: { readonly one: LineForm; readonly other: LineForm } | null
}

/**
 * Merges what two sides made of a line besides its words: every attribute by itself, and the containers it stands in. `base`: null where both made the line.
 */
export function mergeForms(base: LineForm | null, one: LineForm, other: LineForm): MergedForm {
  if (sameForm(one, other) || (base !== null && sameForm(base, other))) return { form: one, clash: null }
  if (base !== null && sameForm(base, one)) return { form: other, clash: null }
  const kind = pick(base?.kind, one.kind, other.kind)
  const path = pickBy(keyOf, base?.path, one.path, other.path)
  const continues = pick(base?.continues, one.continues, other.continues)
  // What a line continues goes with the containers it is in.
  const steps = path.from === null ? continues.value : path.from === 'one' ? one.continues : other.continues
  const attrs = one.kind === other.kind ? mergeAttributes(base?.attrs ?? null, one.attrs, other.attrs) : null
  const withAttributes = (side: 'one' | 'other', form: LineForm): LineForm => ({
    kind: kind.isClash ? form.kind : kind.value,
    attrs: attrs ? attrs[side] : (kind.value === one.kind && !kind.isClash ? one : kind.isClash ? form : other).attrs,
    path: path.isClash ? form.path : path.value,
    continues: path.isClash ? form.continues : steps,
  })
  const readings = { one: withAttributes('one', one), other: withAttributes('other', other) }
  const isClash = kind.isClash || path.isClash || (attrs?.isClash ?? false)
  if (!isClash) return { form: readings.one, clash: null }
  return { form: formKey(readings.one) <= formKey(readings.other) ? readings.one : readings.other, clash: readings }
}

/** Whether somebody wrote or chose something in a line's attributes that is lost with the line: everything but what a heading or a cell is. */
export function changedAttributes(before: LineForm, after: LineForm): boolean {
  return before.kind === after.kind && before.kind !== 'paragraph' && keyOfAttributes(before) !== keyOfAttributes(after)
}

interface MergedAttributes {
  readonly one: Attrs
  readonly other: Attrs
  readonly isClash: boolean
}

/** Attributes by name; those that both sides changed as either has them. */
export function mergeAttributes(base: Attrs | null, one: Attrs, other: Attrs): MergedAttributes {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])]
  const picked = names.map((name) => ({ name, ...pickBy(JSON.stringify, base?.[name], one[name], other[name]) }))
  const side = (attrs: Attrs) =>
    Object.fromEntries(picked.map(({ name, isClash, value }) => [name, isClash ? attrs[name] : value]))
  return { one: side(one), other: side(other), isClash: picked.some(({ isClash }) => isClash) }
}

/** Merged attributes with one side's part, always the same, where they contradict one another. */
export function firstOf({ one, other }: MergedAttributes): Attrs {
  return JSON.stringify(one) <= JSON.stringify(other) ? one : other
}

interface Picked<Value> {
  readonly value: Value
  readonly isClash: boolean
  /** Who alone changed it; null where nobody did, or both. */
  readonly from: 'one' | 'other' | null
}

function pick<Value>(base: Value | undefined, one: Value, other: Value): Picked<Value> {
  return pickBy((value) => value, base, one, other)
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

function keyOfAttributes({ attrs }: LineForm): string {
  return JSON.stringify(attrs)
}

/** What is unset comes last, so that what somebody wrote is what is shown. */
function formKey(form: LineForm): string {
  return JSON.stringify([form.kind, keyOf(form.path), form.attrs], (_, value) => value ?? '\uffff')
}
