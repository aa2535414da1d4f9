import { Fragment } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import type { Fields } from '#shared/article/fields.ts'
import type { Content } from '#shared/review/suggest/suggestion.ts'
import { type Hit, isInText, rangeOf } from './hits.ts'
import type { FoundField } from './lines.ts'

/**
 * The change that replaces a hit, without what stays the same at either end: marks, anchors and
 * authors there are left alone. Null if nothing changes.
 */
interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

function editOf(hit: Hit): Edit | null {
  const { line, after } = hit
  const before = line.text.slice(hit.from, hit.to)
  if (after === null || after === before) return null
  const { from, to } = rangeOf(hit)
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start += 1
  if (isInPair(before, start) || isInPair(after, start)) start -= 1
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1
  if (isInPair(before, before.length - end) || isInPair(after, after.length - end)) end -= 1
  return { from: from + start, to: to - end, text: after.slice(start, after.length - end) }
}

/** Whether an offset is between the two units of a surrogate pair. */
function isInPair(text: string, at: number): boolean {
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at)]
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff
}

/**
 * Replaces hits in the body of a transform, each with the marks of what it replaces, including
 * those in texts that blocks have besides their content. Hits of fields are left out. The hits must
 * be of the body as it is now, in order.
 */
export function replaceInBody(transform: Transform, hits: readonly Hit[]): void {
  for (const hit of hits.toReversed()) {
    const edit = hit.line.field === null ? editOf(hit) : null
    if (edit === null) continue
    if (isInText(hit)) replaceInText(transform, hit, edit)
    else replaceBeside(transform, hit, edit)
  }
}

function replaceInText(transform: Transform, hit: Hit, { from, to, text }: Edit): void {
  const { schema } = transform.doc.type
  const place = transform.doc.resolve(from)
  // A pure insertion belongs to the found text before it, else to that after it.
  const [one, other] = [place.nodeBefore, place.nodeAfter]
  const model = from < to || from === rangeOf(hit).from ? other : one
  transform.replaceWith(from, to, text === '' ? Fragment.empty : schema.text(text, model?.marks ?? []))
}

function replaceBeside(transform: Transform, { line: { beside } }: Hit, edit: Edit): void {
  const block = beside === null ? null : transform.doc.nodeAt(beside.block)
  if (beside === null || block === null) return
  const text = withEdit(String(block.attrs[beside.name]), edit)
  const unsaid: unknown = block.type.spec.attrs?.[beside.name]?.default
  transform.setNodeAttribute(beside.block, beside.name, text === '' ? unsaid : text)
}

function withEdit(whole: string, { from, to, text }: Edit): string {
  return whole.slice(0, from) + text + whole.slice(to)
}

/**
 * The fields that hits change, with their new values. Hits of the body are left out; an entry of a
 * list that becomes empty, or a duplicate, is removed.
 */
export function fieldsWith(fields: Fields, hits: readonly Hit[]): Partial<Fields> {
  const changed: Partial<Record<FoundField, string | string[] | null>> = {}
  for (const [field, own] of Map.groupBy(hits, ({ line }) => line.field)) {
    if (field === null) continue
    const value = fields[field]
    const entries = (Array.isArray(value) ? value : [value ?? '']).map((text, index) =>
      own
        .filter(({ line }) => line.entry === index)
        .toReversed()
        .reduce((result, hit) => {
          const edit = editOf(hit)
          return edit === null ? result : withEdit(result, edit)
        }, text),
    )
    changed[field] = Array.isArray(value) ? [...new Set(entries.filter((entry) => entry !== ''))] : entries[0] || null
  }
  return changed as Partial<Fields>
}

/** A story with hits replaced. */
export function replaceIn({ fields, body }: Content, hits: readonly Hit[]): Content {
  const transform = new Transform(body)
  replaceInBody(transform, hits)
  return { fields: { ...fields, ...fieldsWith(fields, hits) }, body: transform.doc }
}
