import type { Article } from '#shared/article/article.ts'
import { isUnclear, isUnderEmbargo } from '#shared/article/embargo.ts'
import { isKilled } from '#shared/article/killed.ts'
import { byGravity, type Problem, type ProblemCode, type Severity } from '#shared/publish/problem.ts'
import type { Person } from '#shared/review/people/person.ts'
import type { ApprovalState } from '#shared/review/workflow/approval.ts'
import type { PublicStanding } from '#shared/review/workflow/public-record.ts'
import type { Deed } from './deed.ts'
import type { NewsroomRules } from './rules.ts'

/** The facts that decide whether something may be done with a story. */
export interface Facts {
  /** The story as it would be exported; `embargoUntil` is the longest of its embargoes. */
  readonly article: Pick<Article, 'status' | 'notices' | 'embargoUntil'>
  /** Milliseconds since the epoch. */
  readonly now: number
  readonly rules: NewsroomRules
  readonly approval: ApprovalState
  readonly publication: PublicStanding
  /** The unsettled merge conflicts, by name. */
  readonly conflicts: readonly string[]
  /** Whether it is the person's own story; null if they have not given their name. */
  readonly isOwn: boolean | null
}

/** The reasons for which a story can be on hold. */
export const holdCodes = [
  'legalHold',
  'mayNotApprove',
  'mayNotPublish',
  'killed',
  'withdrawn',
  'spiked',
  'embargoed',
  'embargoUnclear',
  'notApproved',
  'approvalVoid',
  'ownApproval',
  'ownStory',
  'nameless',
  'conflicts',
  'changedSincePublication',
] as const satisfies readonly ProblemCode[]

export type HoldCode = (typeof holdCodes)[number]

interface Rule {
  readonly code: HoldCode
  readonly field: Problem['field']
  /** The details for its text if it applies; null if it does not. */
  applies(facts: Facts): Problem['details'] | null
  /** The newsroom's rule that makes it `strict`; without one it always is. */
  readonly strictBy?: (rules: NewsroomRules) => boolean
  /**
   * Its severity for each deed: if the newsroom is strict about it, and otherwise. Deeds that are
   * not listed are not held.
   */
  readonly strict: Partial<Record<Deed, Severity>>
  readonly usual?: Partial<Record<Deed, Severity>>
}

/** Copy that differs from what was approved. */
const unapproved = {
  field: 'status',
  strictBy: ({ requireApproval }: NewsroomRules) => requireApproval,
  strict: { publish: 'error', announce: 'error', leave: 'error', handOver: 'hold', print: 'hold' },
} as const

/**
 * Every rule that can hold a story, and for which deeds. What is not held here is not held at all.
 */
const rules: readonly Rule[] = [
  {
    // Nobody can insist against it: it has to be lifted, and who lifts it and why is recorded.
    code: 'legalHold',
    field: 'status',
    applies: ({ rules: { filed } }) => {
      const hold = filed?.holds.find(({ state }) => state !== 'refused')
      return hold === undefined ? null : { by: hold.by, at: hold.at, reason: hold.reason }
    },
    strict: { publish: 'error', announce: 'error', revive: 'error', leave: 'error', handOver: 'error', print: 'error' },
  },
  {
    code: 'mayNotApprove',
    field: 'status',
    applies: ({ rules: { filed } }) => (filed && !filed.rights.includes('approve') ? {} : null),
    strict: { approve: 'error' },
  },
  {
    code: 'mayNotPublish',
    field: 'status',
    applies: ({ rules: { filed } }) => (filed && !filed.rights.includes('publish') ? {} : null),
    strict: { publish: 'error', announce: 'error', revive: 'error' },
  },
  {
    // Only its kill notice is exported; a manuscript would contain the text.
    code: 'killed',
    field: 'status',
    applies: ({ article }) => (isKilled(article) ? {} : null),
    strict: { leave: 'warning', handOver: 'warning', print: 'hold' },
  },
  {
    // Its readers were told not to use it: once it is brought back, nothing on its page says so any
    // longer.
    code: 'withdrawn',
    field: 'status',
    applies: ({ article }) => (isKilled(article) ? {} : null),
    strict: { revive: 'hold' },
  },
  {
    code: 'spiked',
    field: 'status',
    applies: ({ article }) => (article.status === 'spiked' && !isKilled(article) ? {} : null),
    strict: { leave: 'hold', print: 'hold' },
  },
  {
    code: 'embargoed',
    field: 'embargoUntil',
    applies: ({ article, now }) => (isUnderEmbargo(article, now) ? { until: article.embargoUntil ?? '' } : null),
    strict: { publish: 'hold', announce: 'hold', leave: 'hold', handOver: 'hold', print: 'hold' },
  },
  {
    // Files and manuscripts have it among the problems of their content
    // (shared/publish/problems.ts).
    code: 'embargoUnclear',
    field: 'embargoUntil',
    applies: ({ article: { embargoUntil } }) => (isUnclear(embargoUntil) ? {} : null),
    strict: { publish: 'error', announce: 'error' },
  },
  {
    code: 'notApproved',
    ...unapproved,
    applies: ({ article, approval }) => (!isKilled(article) && approval.state === 'none' ? {} : null),
  },
  {
    code: 'approvalVoid',
    ...unapproved,
    applies: ({ article, approval }) =>
      !isKilled(article) && approval.state === 'void' ? named(approval.approval) : null,
    usual: { publish: 'warning', leave: 'warning' },
  },
  {
    code: 'ownApproval',
    ...unapproved,
    applies: ({ article, approval }) =>
      !isKilled(article) && approval.state === 'own' ? named(approval.approval) : null,
    usual: { publish: 'warning', leave: 'warning' },
  },
  {
    code: 'ownStory',
    field: 'status',
    applies: ({ isOwn, rules }) => (isOwn === true && !rules.selfApproval ? {} : null),
    strict: { approve: 'error' },
  },
  {
    code: 'nameless',
    field: 'status',
    applies: ({ isOwn, rules }) => (isOwn === null && !rules.selfApproval ? {} : null),
    strict: { approve: 'error' },
  },
  {
    code: 'conflicts',
    field: 'body',
    applies: ({ conflicts }) =>
      conflicts.length > 0 ? { count: String(conflicts.length), names: conflicts.slice(0, 5).join(' · ') } : null,
    strictBy: ({ settleConflicts }) => settleConflicts,
    strict: { approve: 'error', publish: 'error', announce: 'error' },
    usual: { approve: 'hold', publish: 'hold', announce: 'hold' },
  },
  {
    // Readers have another version: a change is published with a notice, as an update or a
    // correction.
    code: 'changedSincePublication',
    field: 'status',
    applies: ({ article, publication }) =>
      !isKilled(article) && publication.state === 'changed' ? named(publication.publication) : null,
    strict: { publish: 'error', leave: 'warning' },
  },
]

/**
 * The one answer to whether something may be done with a story: its holds, the gravest first. Every
 * way to release a story asks this function, and nothing else.
 */
export function holdsOn(deed: Deed, facts: Facts): Problem[] {
  const holds = rules.flatMap(({ code, field, applies, strictBy, strict, usual = {} }): Problem[] => {
    const isStrict = strictBy === undefined || strictBy(facts.rules)
    const severity = (isStrict ? strict : usual)[deed]
    const details = severity === undefined ? null : applies(facts)
    return severity === undefined || details === null ? [] : [{ code, severity, field, details }]
  })
  return byGravity(holds)
}

function named({ id, at, by }: { id: string; at: string; by: Person | null }): Problem['details'] {
  return { by: by?.name ?? '', at, version: id }
}
