import type * as Y from 'yjs'
import { z } from 'zod'
import { LedeError } from '#shared/api/errors.ts'
import { type Article, emptyArticle } from '#shared/article/article.ts'
import { blockTextNames } from '#shared/article/block-texts.ts'
import { type BodyNode, bodySchema } from '#shared/article/body.ts'
import { articleOfFields, type Fields, fieldsOf } from '#shared/article/fields.ts'
import { passagesOfBlock } from '#shared/checks/passage.ts'
import { sharesOf } from '#shared/provenance/shares.ts'
import { descriptionOf, titleOf } from '#shared/publish/description.ts'
import { figureOf, figuresIn } from '#shared/publish/figure.ts'
import { pageStyleHash } from '#shared/publish/page-style.ts'
import { publishedPart } from '#shared/publish/published-part.ts'
import { personIn } from '#shared/review/people/people.ts'
import { roles } from '#shared/review/people/person.ts'
import { contentOf } from '#shared/review/suggest/content.ts'
import { draftAt, versionsOf } from '#shared/review/versions/versions.ts'
import { eventsOf, type LogEvent } from '#shared/review/workflow/log.ts'
import { checkedSchema } from './checked.ts'

/**
 * The first version has the words alone, the second also what blocks say besides them, and where
 * links lead; the third all fields that leave the newsroom, the pictures and the page's style.
 */
const formats = ['lede-review-record/1', 'lede-review-record/2', 'lede-review-record/3'] as const

const somebody = z.object({ name: z.string(), role: z.enum(roles).nullable() }).nullable()

/** The fields of which readers see the words, in the order of the page. */
const recordedFields = ['kicker', 'headline', 'deck', 'bylines'] as const satisfies (keyof Fields)[]

/** The fields that say something of a story beside its words. */
const otherFields = [
  'language',
  'summary',
  'agency',
  'category',
  'keywords',
  'subjects',
  'canonicalUrl',
  'usageTerms',
] as const satisfies (keyof Fields)[]

/**
 * What readers get besides the words of the text: the other texts of its blocks, and link targets.
 */
const besides = [...blockTextNames, 'link'] as const

/** The other fields that leave the newsroom, and the pictures, by the hashes of their files. */
const others = [...otherFields, 'dateline', 'picture'] as const

/**
 * A passage of a story as it was approved: the name of its field, or of its kind besides the text;
 * else null.
 */
const passageSchema = z.object({
  field: z.enum([...recordedFields, ...besides, ...others]).nullable(),
  text: z.string(),
})

/**
 * A record of a review: who read a story in which role and approved it, when (UTC), exactly which
 * content, the results of the checks for it, and what anybody has overridden since. It can be read
 * without Lede.
 */
export const recordSchema = z.object({
  format: z.enum(formats),
  story: z.string(),
  language: z.string(),
  headline: z.string(),
  approval: z.object({
    id: z.string(),
    at: z.iso.datetime(),
    by: somebody,
    /** SHA-256 of fields and body (shared/review/workflow/content-hash.ts). */
    hash: z.string(),
    note: z.string().nullable(),
  }),
  /** Null if the approval does not include them: it is older, or the checks could not run. */
  checks: checkedSchema.omit({ role: true }).nullable(),
  overrides: z.array(
    z.object({
      at: z.iso.datetime(),
      by: somebody,
      deed: z.string(),
      holds: z.array(z.string()),
      checks: z.string().nullable(),
      reason: z.string().nullable(),
    }),
  ),
  /** Where the words come from, as shares of 1; left out if unknown. */
  origins: z.record(z.string(), z.number()).optional(),
  passages: z.array(passageSchema),
  /** What a page’s head says of the story (shared/publish/description.ts). */
  described: z.array(z.string()).optional(),
  /** The hash of the style of pages at that time (CSP Level 3, hash-source). */
  style: z.string().max(200).optional(),
  /** The files of the pictures as pages show them, by their names; left out where nobody looked. */
  pictures: z.array(z.object({ name: z.string(), sha256: z.string() })).optional(),
})

export type ReviewRecord = z.infer<typeof recordSchema>
export type RecordedPassage = z.infer<typeof passageSchema>

type Approved = Extract<LogEvent, { kind: 'status' }> & { hash: string }
type Override = Extract<LogEvent, { kind: 'override' }>

function isApproval(event: LogEvent): event is Approved {
  return event.kind === 'status' && event.to === 'approved' && event.hash !== null
}

/**
 * The record of an approval of a draft: of the last one, or of the one with this id; null if there
 * is none.
 */
export function recordOf(draft: Y.Doc, story: string, id: string | null = null): ReviewRecord | null {
  const events = eventsOf(draft)
  const place = events.findLastIndex((event) => isApproval(event) && (id === null || event.id === id))
  const event = events[place]
  if (event === undefined || !isApproval(event)) return null
  const approved = approvedDraft(draft, event.id)
  if (approved === null) return null
  const { fields, body } = contentOf(approved)
  const article = articleIn(fields, bodySchema.parse(body.toJSON()))
  const person = (by: string | null) => {
    const known = by === null ? null : personIn(draft, by)
    return known === null ? null : { name: known.name, role: known.role }
  }
  const { role = null, ...checks } = event.checked ?? {}
  const by = person(event.by)
  const next = events.findIndex((other, at) => at > place && isApproval(other))
  // Overrides for the approval itself come right before it.
  const own = events.filter((other, at): other is Override => {
    const isSince = at > place && (next === -1 || at < next)
    return other.kind === 'override' && (isSince || other.id === `${event.id} override`)
  })
  return {
    format: 'lede-review-record/3',
    story,
    language: fields.language,
    headline: fields.headline ?? '',
    approval: {
      id: event.id,
      at: event.at,
      by: by && { ...by, role: role ?? by.role },
      hash: event.hash,
      note: event.note,
    },
    checks: event.checked === undefined ? null : checkedSchema.omit({ role: true }).parse(checks),
    overrides: own.map(({ at, by, deed, holds, checks = null, reason = null }) => ({
      at,
      by: person(by),
      deed,
      holds,
      checks,
      reason,
    })),
    origins: Object.fromEntries(sharesOf(approved).map(({ kind, share }) => [kind, share])),
    passages: passagesOf(article),
    described: describedAs(article),
    style: pageStyleHash,
  }
}

/** A draft as it was approved; null where nothing is kept of it. */
export function approvedDraft(draft: Y.Doc, id: string): Y.Doc | null {
  const version = versionsOf(draft).find((each) => each.id === id)
  return version === undefined ? null : draftAt(draft, version.snapshot)
}

function articleIn(fields: Fields, body: BodyNode): Article {
  return { ...articleOfFields(fields, emptyArticle(fields.language)), body }
}

/** What of a story readers get, passage by passage, as it is published. */
export function passagesOf(article: Article): RecordedPassage[] {
  const published = publishedPart({ ...article, status: 'draft' })
  const { dateline, body } = published
  const fields = fieldsOf(published)
  const ofField = (field: (typeof recordedFields | typeof otherFields)[number]) => {
    const value = fields[field]
    return (Array.isArray(value) ? value : [value ?? '']).map((text): RecordedPassage => ({ field, text }))
  }
  const ofBody = (body.content ?? []).flatMap((block) =>
    passagesOfBlock(block).flatMap(({ text, attribute, links }): RecordedPassage[] => [
      { field: attribute, text },
      ...links.map(({ href }): RecordedPassage => ({ field: 'link', text: href })),
    ]),
  )
  const passages: RecordedPassage[] = [
    ...recordedFields.flatMap(ofField),
    ...ofBody,
    ...otherFields.flatMap(ofField),
    { field: 'dateline', text: dateline.text ?? '' },
    ...figuresIn(body).map((figure): RecordedPassage => ({ field: 'picture', text: figureOf(figure)?.asset ?? '' })),
  ]
  return passages.filter(({ text }) => text.trim() !== '')
}

function describedAs(article: Article): string[] {
  const published = publishedPart(article)
  return [titleOf(published), descriptionOf(published) ?? '']
}

/** The passages that a record of a format has, on a page that shows the words alone or all. */
export function comparable(
  passages: readonly RecordedPassage[],
  { format }: Pick<ReviewRecord, 'format'>,
  isWhole: boolean,
): RecordedPassage[] {
  const isIn = (names: readonly string[], field: string | null) => field !== null && names.includes(field)
  const withBesides = isWhole && format !== 'lede-review-record/1'
  const withOthers = isWhole && format === 'lede-review-record/3'
  return passages.filter(({ field }) => (withBesides || !isIn(besides, field)) && (withOthers || !isIn(others, field)))
}

/** The passages of which readers see the words, whichever page they stand on. */
export function writtenPassages(record: Pick<ReviewRecord, 'format' | 'passages'>): RecordedPassage[] {
  return comparable(record.passages, record, false)
}

/** Reads a record from the content of a file. @throws LedeError `record.none`, `record.newer` */
export function readRecord(text: string): ReviewRecord {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new LedeError('record.none', {}, error)
  }
  const { success, data } = recordSchema.safeParse(value)
  if (success) return data
  const said = z.object({ format: z.string() }).safeParse(value).data?.format ?? ''
  throw new LedeError(/^lede-review-record\/(?![0-3]$)\d+$/.test(said) ? 'record.newer' : 'record.none')
}
