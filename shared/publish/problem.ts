import { z } from 'zod'

/**
 * What can hold up a story on its way out: because of its content (problems.ts), or of its state
 * (shared/release/holds.ts).
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
  'credentialsLost',
  'usageForbidden',
  'usageRanOut',
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

/** The severity of a problem, the gravest first. */
export const severities = ['error', 'hold', 'warning'] as const

export type Severity = (typeof severities)[number]

export type ProblemCode = (typeof problemCodes)[number]

/**
 * One problem that holds up a story. An `error` stops it, a `hold` stops it unless somebody
 * insists, a `warning` is only reported. `field` names the article's field (see
 * shared/article/fields.ts) or `body`; `details` fill the problem's text.
 */
export const problemSchema = z.object({
  code: z.enum(problemCodes),
  severity: z.enum(severities),
  field: z.string(),
  details: z.record(z.string(), z.string()),
})

export type Problem = z.infer<typeof problemSchema>

/** Problems sorted by severity, the gravest first. */
export function byGravity(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((some, other) => severities.indexOf(some.severity) - severities.indexOf(other.severity))
}

/** Whether problems stop a story: an error always, a hold unless somebody insists. */
export function stops(problems: readonly Problem[], insist: boolean): boolean {
  return problems.some(({ severity }) => severity === 'error' || (severity === 'hold' && !insist))
}

const askingForReason: ReadonlySet<ProblemCode> = new Set(['checks', 'usageForbidden', 'usageRanOut'])

/**
 * Whether whoever insists has to say why: errors of the checks or terms of a picture hold the
 * story.
 */
export function asksForReason(problems: readonly Problem[]): boolean {
  return problems.some(({ code }) => askingForReason.has(code))
}
