import { z } from 'zod'

/** What can stand in the way of an export. */
export const problemCodes = [
  'noHeadline',
  'noBody',
  'noPublicationTime',
  'noTimeZone',
  'noDateline',
  'noByline',
  'noCategory',
  'noCanonicalUrl',
  'noPublisher',
  'imageMissing',
  'noAlt',
  'noCredit',
  'positionRemoved',
  'badPublicationTime',
  'badTimeZone',
  'badDatelineDate',
  'badCanonicalUrl',
  'badLanguage',
  'tooLong',
  'embargoed',
  'approvalVoid',
  'notApproved',
  'changedSincePublication',
  'killed',
] as const

export type ProblemCode = (typeof problemCodes)[number]

/**
 * One thing that stands in the way of an export. An `error` stops it, an `embargo` stops it unless the user insists, a `warning` is only said.
 * `field` names the article's field (see shared/article/fields.ts) or `body`; `details` fills the problem's text.
 */
export const problemSchema = z.object({
  code: z.enum(problemCodes),
  severity: z.enum(['error', 'embargo', 'warning']),
  field: z.string(),
  details: z.record(z.string(), z.string()),
})

export type Problem = z.infer<typeof problemSchema>
