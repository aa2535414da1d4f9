import { Node } from '@tiptap/pm/model'
import { prosemirrorToYXmlFragment, yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap'
import * as Y from 'yjs'
import { z } from 'zod'
import { LedeError } from '#shared/api/errors.ts'
import { labelChoiceSchema } from '#shared/label/terms.ts'
import { isTopicCode } from '#shared/media-topics/code.ts'
import { baselineBodyOf, hasBaseline } from '#shared/review/suggest/baseline-parts.ts'
import { logNotices, noticesOf } from '#shared/review/workflow/public-record.ts'
import {
  proseSchema as bodySchema,
  checkBody,
  namedAttributes,
  schemaVersion,
  versionNeededFor,
} from '#shared/schema/index.ts'

import { type Article, emptyArticle } from './article.ts'
import { type BodyNode, emptyBody, namesIn } from './body.ts'
import { derive } from './derive.ts'
import { articleOfFields, type FieldName, type Fields, fieldNames, fieldsOf } from './fields.ts'
import { rememberedBlocks } from './remembered-blocks.ts'
import { statusSchema } from './status.ts'

/**
 * A draft is a Yjs document: `meta` (Y.Map, one entry for each field), `body` (Y.XmlFragment, bound
 * to the editor) and `draft` (Y.Map: the version of the schema that is needed to read all of it);
 * its log records what happened to it (shared/review/workflow/log.ts). Deleted content is kept
 * (`gc: false`), so that a merge can show what it dropped.
 */
export function newDraft(): Y.Doc {
  // A generated guid, which Yjs would draw from random numbers, takes longer than the rest of a
  // small draft, and nothing uses it.
  const draft = new Y.Doc({ gc: false, guid: 'draft' })
  // After every update from elsewhere, Yjs deletes marks that have become redundant. Which these
  // are depends on what came before: copies that got the same edits in a different order would
  // differ.
  draft.on('afterTransaction', (transaction) => {
    transaction._needFormattingCleanup = false
  })
  return draft
}

/** The fields of a draft. */
export function metaOf(draft: Y.Doc): Y.Map<unknown> {
  return draft.getMap('meta')
}

/** The body of a draft. */
export function bodyOf(draft: Y.Doc): Y.XmlFragment {
  return draft.getXmlFragment('body')
}

/**
 * Sets one field; a value equal to the present one writes nothing. `origin` is Yjs's transaction
 * origin (for undo).
 */
export function setField<Name extends FieldName>(
  draft: Y.Doc,
  name: Name,
  value: Fields[Name],
  origin?: unknown,
): void {
  const meta = metaOf(draft)
  if (JSON.stringify(meta.get(name)) === JSON.stringify(value)) return
  draft.transact(() => meta.set(name, value), origin)
}

/** Writes an article into an empty draft in one transaction. Unset fields are not written. */
export function writeArticle(draft: Y.Doc, article: Article): void {
  draft.transact(() => {
    const about = draft.getMap('draft')
    about.set('schemaVersion', versionNeededFor(namesIn(article.body, namedAttributes)))
    about.set('source', article.source)
    const meta = metaOf(draft)
    for (const [name, value] of Object.entries(fieldsOf(article))) {
      if (value !== null && !(Array.isArray(value) && value.length === 0)) meta.set(name, value)
    }
    logNotices(draft, article.notices)
    prosemirrorToYXmlFragment(Node.fromJSON(bodySchema, article.body), bodyOf(draft))
  })
}

/** A new draft of an article. */
export function draftOf(article: Article): Y.Doc {
  const draft = newDraft()
  writeArticle(draft, article)
  return draft
}

const text = z.string().nullable().catch(null)
const list = z.array(z.string()).catch([])

// Anything that speaks Yjs may have written a draft: an entry of the wrong type reads as unset and
// never throws.
const readers: { [Name in FieldName]: z.ZodType<Fields[Name]> } = {
  language: z.string().min(1).catch('en'),
  direction: z.enum(['ltr', 'rtl']).catch('ltr'),
  headline: text,
  kicker: text,
  deck: text,
  summary: text,
  bylines: list,
  'dateline.place': text,
  'dateline.region': text,
  'dateline.country': text,
  'dateline.date': text,
  'dateline.agency': text,
  agency: text,
  category: text,
  keywords: list,
  subjects: z
    .array(z.string())
    .transform((codes) => codes.filter(isTopicCode))
    .catch([]),
  slugline: text,
  urgency: z.number().int().min(1).max(8).nullable().catch(null),
  publishedAt: text,
  timeZone: text,
  embargoUntil: text,
  canonicalUrl: text,
  usageTerms: text,
  editorNote: text,
  label: labelChoiceSchema.nullable().catch(null),
  labelReason: text,
  status: statusSchema.catch('draft'),
}

/**
 * One field of a draft; an unset one, or one of a wrong type, reads as null, [] or the field's
 * default.
 */
export function getField<Name extends FieldName>(draft: Y.Doc, name: Name): Fields[Name] {
  return fieldIn(metaOf(draft), name)
}

/** All fields of a draft, each read as `getField` reads it. */
export function readFields(draft: Y.Doc): Fields {
  return fieldsIn(metaOf(draft))
}

/** All fields of any map with one entry for each field, each read as `getField` reads it. */
export function fieldsIn(map: Y.Map<unknown>): Fields {
  return Object.fromEntries(fieldNames.map((name) => [name, fieldIn(map, name)])) as unknown as Fields
}

/** Any value read as a given field: an invalid one reads as null, [] or the field's default. */
export function readField<Name extends FieldName>(name: Name, value: unknown): Fields[Name] {
  return readers[name].parse(value ?? null)
}

function fieldIn<Name extends FieldName>(map: Y.Map<unknown>, name: Name): Fields[Name] {
  return readField(name, map.get(name))
}

/**
 * The body of a draft as Tiptap JSON with every attribute written out; an empty one is one empty
 * paragraph.
 */
export function readBody(draft: Y.Doc): BodyNode {
  return bodyIn(bodyOf(draft))
}

/** Any fragment that holds a body, read as `readBody` reads a draft's. */
export function bodyIn(fragment: Y.XmlFragment): BodyNode {
  const blocks = rememberedBlocks(fragment, blockIn)
  if (blocks !== null) return blocks.length === 0 ? emptyBody() : { ...withDefaults({ type: 'doc' }), content: blocks }
  const body = yXmlFragmentToProsemirrorJSON(fragment) as BodyNode
  return (body.content ?? []).length === 0 ? emptyBody() : withDefaults(body)
}

/** One block of a body with everything in it, read as `readBody` reads a draft's. */
export function blockIn(element: Y.XmlElement): BodyNode {
  // An element is a fragment of what it holds; a run of text comes as a list of its pieces.
  const content = (yXmlFragmentToProsemirrorJSON(element).content ?? []).flat() as BodyNode[]
  return withDefaults({
    type: element.nodeName,
    attrs: element.getAttributes(),
    ...(element.length > 0 && { content }),
  })
}

// Yjs does not keep attributes that are null, and gives every mark some. The schema's own JSON has
// all attributes of a node, and none on a mark without any. What the schema does not know stays as
// it is.
function withDefaults(node: BodyNode): BodyNode {
  const attrs = { ...defaults[node.type], ...node.attrs }
  return {
    type: node.type,
    ...(Object.keys(attrs).length > 0 && { attrs }),
    ...(node.content && { content: node.content.map(withDefaults) }),
    ...(node.marks && { marks: node.marks.map(withoutEmptyAttributes) }),
    ...(node.text !== undefined && { text: node.text }),
  }
}

/** The attributes of each type of node, as they are where nothing is said of them. */
const defaults: Readonly<Record<string, Readonly<Record<string, unknown>>>> = Object.fromEntries(
  Object.entries(bodySchema.nodes).map(([type, { spec }]) => [
    type,
    Object.fromEntries(Object.entries(spec.attrs ?? {}).map(([name, attribute]) => [name, attribute.default])),
  ]),
)

function withoutEmptyAttributes({ type, attrs }: NonNullable<BodyNode['marks']>[number]) {
  return attrs && Object.keys(attrs).length > 0 ? { type, attrs } : { type }
}

/**
 * A draft as an article, with derived properties computed anew. `id` is the draft's id in the
 * library, null outside of one.
 */
export function readArticle(draft: Y.Doc, id: string | null): Article {
  const fields = readFields(draft)
  return derive({
    ...articleOfFields(fields, emptyArticle(fields.language)),
    id,
    notices: noticesOf(draft),
    body: readBody(draft),
    source: sourceReader.parse(draft.getMap('draft').get('source') ?? null),
  })
}

const sourceReader = z
  .object({ file: z.string().nullable(), format: z.enum(['wire', 'html', 'json']).nullable() })
  .catch({ file: null, format: null })

/** Whether this Lede may bind a draft to an editor, and why not. */
export type DraftCheck = { fits: true } | { fits: false; newer: boolean; unknown: string[] }

/**
 * Checks a draft before it is bound. Binding silently deletes whatever the schema does not know. So
 * a draft of a newer schema, or with nodes or marks unknown to this one (in its text or in its
 * accepted text), has to be opened for reading only. Never throws.
 */
export function checkDraft(draft: Y.Doc): DraftCheck {
  const written = draft.getMap('draft').get('schemaVersion') ?? schemaVersion
  if (typeof written !== 'number' || written > schemaVersion) return { fits: false, newer: true, unknown: [] }
  const bodies = bodiesIfAny(draft)
  if (bodies === null) return { fits: false, newer: false, unknown: ['?'] }
  const unknown = bodies.flatMap((each) => {
    const check = checkBody(each)
    return check.fits ? [] : check.unknown
  })
  return unknown.length === 0 ? { fits: true } : { fits: false, newer: false, unknown: [...new Set(unknown)] }
}

/**
 * Makes sure that this Lede knows all that is in a draft: what it does not know would be left out
 * of whatever is made of it. @throws LedeError `draft.notFitting`
 */
export function requireFitting(draft: Y.Doc): void {
  if (!checkDraft(draft).fits) throw new LedeError('draft.notFitting')
}

/**
 * The body, and what of it was accepted; null where something stands in one that is no element and
 * no text, as nobody's window writes it.
 */
function bodiesIfAny(draft: Y.Doc): BodyNode[] | null {
  try {
    return [readBody(draft), ...(hasBaseline(draft) ? [bodyIn(baselineBodyOf(draft))] : [])]
  } catch {
    return null
  }
}
