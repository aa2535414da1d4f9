import type { Article } from '#shared/article/article.ts'
import { isUnclear, isUnderEmbargo } from '#shared/article/embargo.ts'
import { isKilled } from '#shared/article/killed.ts'
import { byGravity, type Problem, type ProblemCode, type Severity } from '#shared/publish/problem.ts'
import type { Person } from '#shared/review/people/person.ts'
import type { ApprovalState } from '#shared/review/workflow/approval.ts'
import type { PublicStanding } from '#shared/review/workflow/public-record.ts'
import type { Deed } from './deed.ts'
import type { NewsroomRules } from './rules.ts'

/** All that decides whether something may be done with a story. */
export interface Facts {
  /** The story as it would leave; `embargoUntil` is the longest of its embargoes. */
  readonly article: Pick<Article, 'status' | 'notices' | 'embargoUntil'>
  /** Milliseconds since the epoch. */
  readonly now: number
  readonly rules: NewsroomRules
  readonly approval: ApprovalState
  readonly publication: PublicStanding
  /** The conflicts of a merge that nobody has settled, by name. */
  readonly conflicts: readonly string[]
  /**
   * Whether whoever does it would do it with a story of their own; null where nobody has said who
   * they are.
   */
  readonly isOwn: boolean | null
}

/** What a story can be held by. */
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
  /** Whether it is so, and what is to be said of it. Null: it is not. */
  applies(facts: Facts): Problem['details'] | null
  /** The rule of the newsroom that makes it `strict`; without one it always is. */
  readonly strictBy?: (rules: NewsroomRules) => boolean
  /**
   * How much it weighs against each deed: where the newsroom is strict about it, and else. What is
   * not named does not weigh.
   */
  readonly strict: Partial<Record<Deed, Severity>>
  readonly usual?: Partial<Record<Deed, Severity>>
}

/** Copy that is not what was approved. */
const unapproved = {
  field: 'status',
  strictBy: ({ requireApproval }: NewsroomRules) => requireApproval,
  strict: { publish: 'error', announce: 'error', leave: 'error', handOver: 'hold', print: 'hold' },
} as const

/**
 * Every rule that holds a story, and what it holds. A way out that is not held here is not held at
 * all.
 */
const rules: readonly Rule[] = [
  {
    // Nobody passes it over: it is lifted, and it is written down by whom and why.
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
    // What leaves of it is its kill notice; a manuscript has the text.
    code: 'killed',
    field: 'status',
    applies: ({ article }) => (isKilled(article) ? {} : null),
    strict: { leave: 'warning', handOver: 'warning', print: 'hold' },
  },
  {
    // Its readers were told that it is not to be used: once it is back, nothing on its page says so
    // any longer.
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
    // What is exported has a problem of its own then.
    code: 'embargoUnclear',
    field: 'embargoUntil',
    applies: ({ article: { embargoUntil } }) => (isUnclear(embargoUntil) ? {} : null),
    strict: { publish: 'error', announce: 'error', print: 'hold' },
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
    // Readers have something else: what changed is published with its text, as an update or a
    // correction.
    code: 'changedSincePublication',
    field: 'status',
    applies: ({ article, publication }) =>
      !isKilled(article) && publication.state === 'changed' ? named(publication.publication) : null,
    strict: { publish: 'error', leave: 'warning' },
  },
]

/**
 * The one answer to whether something may be done with a story: what holds it, the gravest first.
 * Every way that a story can take asks it, and nothing else.
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
