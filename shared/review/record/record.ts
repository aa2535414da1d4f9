import type * as Y from 'yjs'
import { z } from 'zod'
import { LedeError } from '#shared/api/errors.ts'
import { blockTextNames } from '#shared/article/block-texts.ts'
import { type BodyNode, bodySchema } from '#shared/article/body.ts'
import type { Fields } from '#shared/article/fields.ts'
import { passagesOfBlock } from '#shared/checks/passage.ts'
import { sharesOf } from '#shared/provenance/shares.ts'
import { tidyBody } from '#shared/publish/tidy-body.ts'
import { personIn } from '#shared/review/people/people.ts'
import { roles } from '#shared/review/people/person.ts'
import { contentOf } from '#shared/review/suggest/content.ts'
import { draftAt, versionsOf } from '#shared/review/versions/versions.ts'
import { eventsOf, type LogEvent } from '#shared/review/workflow/log.ts'
import { checkedSchema } from './checked.ts'

/**
 * The first version contains only words, the second also texts that blocks have besides their
 * content, and link targets.
 */
const formats = ['lede-review-record/1', 'lede-review-record/2'] as const

const somebody = z.object({ name: z.string(), role: z.enum(roles).nullable() }).nullable()

/** The fields whose words readers see, in the order of the page. */
export const recordedFields = ['kicker', 'headline', 'deck', 'bylines'] as const satisfies (keyof Fields)[]

/**
 * What readers get besides the words of the text: the other texts of its blocks, and link targets.
 */
const besides = [...blockTextNames, 'link'] as const

/**
 * A passage of a story as it was approved: the name of its field, or of its kind besides the text;
 * else null.
 */
const passageSchema = z.object({ field: z.enum([...recordedFields, ...besides]).nullable(), text: z.string() })

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
})

export type ReviewRecord = z.infer<typeof recordSchema>
export type RecordedPassage = z.infer<typeof passageSchema>

type Approved = Extract<LogEvent, { kind: 'status' }> & { hash: string }

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
  const version = versionsOf(draft).find((each) => each.id === event.id)
  if (version === undefined) return null
  const approved = draftAt(draft, version.snapshot)
  const { fields, body } = contentOf(approved)
  const person = (by: string | null) => {
    const known = by === null ? null : personIn(draft, by)
    return known === null ? null : { name: known.name, role: known.role }
  }
  const { role = null, ...checks } = event.checked ?? {}
  const by = person(event.by)
  const next = events.findIndex((other, at) => at > place && isApproval(other))
  // Overrides for the approval itself come right before it.
  const own = events.filter((other, at) => {
    const isSince = at > place && (next === -1 || at < next)
    return other.kind === 'override' && (isSince || other.id === `${event.id} override`)
  })
  return {
    format: 'lede-review-record/2',
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
    overrides: own.flatMap((other) =>
      other.kind === 'override'
        ? {
            at: other.at,
            by: person(other.by),
            deed: other.deed,
            holds: other.holds,
            checks: other.checks ?? null,
            reason: other.reason ?? null,
          }
        : [],
    ),
    origins: Object.fromEntries(sharesOf(approved).map(({ kind, share }) => [kind, share])),
    passages: passagesIn(fields, bodySchema.parse(body.toJSON())),
  }
}

/** What readers get of a story, passage by passage, as it is published. */
export function passagesIn(fields: Pick<Fields, (typeof recordedFields)[number]>, body: BodyNode): RecordedPassage[] {
  const ofFields = recordedFields.flatMap((field) => {
    const value = fields[field]
    return (Array.isArray(value) ? value : [value ?? '']).map((text): RecordedPassage => ({ field, text }))
  })
  const ofBody = (tidyBody(body).content ?? []).flatMap((block) =>
    passagesOfBlock(block).flatMap(({ text, attribute, links }): RecordedPassage[] => [
      { field: attribute, text },
      ...links.map(({ href }): RecordedPassage => ({ field: 'link', text: href })),
    ]),
  )
  return [...ofFields, ...ofBody].filter(({ text }) => text.trim() !== '')
}

/** The passages whose words readers see on any page. */
export function writtenPassages(passages: readonly RecordedPassage[]): RecordedPassage[] {
  return passages.filter(({ field }) => !besides.some((each) => each === field))
}

/** Whether a record contains more than words; those of the first version do not. */
export function hasBesides({ format }: Pick<ReviewRecord, 'format'>): boolean {
  return format !== 'lede-review-record/1'
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
  throw new LedeError(/^lede-review-record\/(?![12]$)\d+$/.test(said) ? 'record.newer' : 'record.none')
}
