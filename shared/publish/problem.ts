import { z } from 'zod'

/**
 * What can stand in the way of a story on its way out: of what it says (problems.ts), and of where
 * it stands (shared/release/holds.ts).
 */
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
  'newer',
  'embargoed',
  'embargoUnclear',
  'approvalVoid',
  'notApproved',
  'ownApproval',
  'ownStory',
  'nameless',
  'conflicts',
  'checks',
  'changedSincePublication',
  'killed',
  'withdrawn',
  'spiked',
  'legalHold',
  'mayNotApprove',
  'mayNotPublish',
] as const

/** How much a problem weighs, the gravest first. */
export const severities = ['error', 'hold', 'warning'] as const

export type Severity = (typeof severities)[number]

export type ProblemCode = (typeof problemCodes)[number]

/**
 * One thing that stands in the way of a story. An `error` stops it, a `hold` stops it unless
 * somebody insists, a `warning` is only said. `field` names the article's field (see
 * shared/article/fields.ts) or `body`; `details` fills the problem's text.
 */
export const problemSchema = z.object({
  code: z.enum(problemCodes),
  severity: z.enum(severities),
  field: z.string(),
  details: z.record(z.string(), z.string()),
})

export type Problem = z.infer<typeof problemSchema>

/** Problems in their order, the gravest first. */
export function byGravity(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((some, other) => severities.indexOf(some.severity) - severities.indexOf(other.severity))
}

/** Whether problems stop a story: an error always, a hold unless somebody insists. */
export function stops(problems: readonly Problem[], insist: boolean): boolean {
  return problems.some(({ severity }) => severity === 'error' || (severity === 'hold' && !insist))
}

/** Whether whoever insists has to say why: errors of the checks hold the story. */
export function asksForReason(problems: readonly Problem[]): boolean {
  return problems.some(({ code }) => code === 'checks')
}
