import type { Article } from '#shared/article/article.ts'
import { textOfBody } from '#shared/article/body.ts'
import { type FieldName, type Fields, fieldsOf } from '#shared/article/fields.ts'
import { isKilled } from '#shared/article/killed.ts'
import { isLanguageTag } from '#shared/article/language.ts'
import { limits } from '#shared/article/limits.ts'
import { instantOf, isCalendarDate, isTimestamp, isTimeZone } from '#shared/article/timestamp.ts'
import { leadFigureIn } from './figure.ts'
import type { PublishFormat } from './format.ts'
import { imageProblems } from './image-problems.ts'
import type { FindAsset } from './images.ts'
import type { PublishOptions } from './options.ts'
import type { Problem, ProblemCode } from './problem.ts'
import { webAddress } from './web-address.ts'

export interface ProblemOptions extends PublishOptions {
  /** The present, in milliseconds since the epoch: what is under embargo is judged by it. */
  now: number
  format: PublishFormat
  /** Whether the article is what was approved, and whether it may leave otherwise; where it is unset, nothing is said of it. */
  approval?: ApprovalState
  /** That it is out, and says something else than what was published; unset where it does not. */
  unlikePublication?: UnlikePublication
  /** What the library has; where it is unset, nothing is said of what only the library knows. */
  assets?: FindAsset
}

/** `by`: the name of who published, '' where it is not known; `at`: when, in UTC; `version`: the id of the version that was published. */
export interface UnlikePublication {
  by: string
  at: string
  version: string
}

/** `required`: without a standing approval nothing leaves. `by`: the name of who approved, '' where it is not known; `at`: when, in UTC; `version`: the id of the version that was approved. */
export interface ApprovalState {
  required: boolean
  state: 'none' | 'standing' | 'void'
  by: string
  at: string
  version: string
}

/**
 * What stands in the way of exporting an article in a format: errors first, then an embargo, then warnings. `details` of `tooLong` are `limit` (and
 * `entries` as 'true' where it counts entries), of `embargoed` `until` (the timestamp), of `approvalVoid` and `changedSincePublication` `by`, `at` and `version`,
 * of the images' `count`.
 *
 * JSON is handed over inside the newsroom, finished or not: only what would make its file unreadable counts there, and the embargo. Of a story that is withdrawn only its kill notice leaves: it
 * needs no text and no approval, but it is under its embargo still.
 */
export function problemsOf(article: Article, options: ProblemOptions): Problem[] {
  const fields = fieldsOf(article)
  const killed = isKilled(article)
  const said = rules
    .filter((rule) => rule.formats.includes(options.format) && !(killed && ofText.has(rule.code)))
    .filter((rule) => rule.applies({ article, fields, options }))
    .map(({ code, severity, field }): Problem => ({ code, severity, field, details: {} }))
  const standing = killed ? [] : [...approval(options), ...unlike(options)]
  const images = markup.includes(options.format) && !killed ? imageProblems(article.body, options.assets) : []
  return [...standing, ...said, ...tooLong(fields), ...images, ...embargo(fields, options.now)].sort(
    (some, other) => severities.indexOf(some.severity) - severities.indexOf(other.severity),
  )
}

/** Copy that is not what was approved is said; JSON stays in the newsroom. */
function approval({ format, approval }: ProblemOptions): Problem[] {
  if (approval === undefined || approval.state === 'standing' || !copy.includes(format)) return []
  const { required, state, ...given } = approval
  const severity = required ? 'error' : 'warning'
  if (state === 'void') return [{ code: 'approvalVoid', severity, field: 'status', details: given }]
  return required ? [{ code: 'notApproved', severity, field: 'status', details: {} }] : []
}

/** What leaves as a page after publication is an update or a correction, or it is said. */
function unlike({ format, unlikePublication }: ProblemOptions): Problem[] {
  if (unlikePublication === undefined || !copy.includes(format)) return []
  const details = { ...unlikePublication }
  return [{ code: 'changedSincePublication', severity: 'warning', field: 'status', details }]
}

/** What a kill notice does without. */
const ofText: ReadonlySet<ProblemCode> = new Set(['noBody', 'noDateline', 'noByline', 'noPublicationTime'])

const severities: readonly Problem['severity'][] = ['error', 'embargo', 'warning']

interface Subject {
  article: Article
  fields: Fields
  options: ProblemOptions
}

interface Rule {
  code: ProblemCode
  severity: Problem['severity']
  field: FieldName | 'body' | 'publisher'
  formats: readonly PublishFormat[]
  applies: (subject: Subject) => boolean
}

const all: readonly PublishFormat[] = ['html', 'html-fragment', 'text', 'json']
const copy: readonly PublishFormat[] = ['html', 'html-fragment', 'text']
const markup: readonly PublishFormat[] = ['html', 'html-fragment']
const page: readonly PublishFormat[] = ['html']

const missing =
  (field: FieldName) =>
  ({ fields }: Subject) =>
    isBlank(fields[field])

const invalid =
  (field: FieldName, isValid: (value: string) => boolean) =>
  ({ fields }: Subject) => {
    const value = fields[field]
    return typeof value === 'string' && !isBlank(value) && !isValid(value)
  }

const isWebAddress = (address: string) => webAddress(address) !== null

const rules: readonly Rule[] = [
  { code: 'noHeadline', severity: 'error', field: 'headline', formats: copy, applies: missing('headline') },
  {
    code: 'noBody',
    severity: 'error',
    field: 'body',
    formats: copy,
    // Pictures alone are a story on a page, not in plain text.
    applies: ({ article: { body }, options: { format } }) =>
      isBlank(textOfBody(body)) && !(markup.includes(format) && leadFigureIn(body) !== undefined),
  },
  {
    code: 'noPublicationTime',
    severity: 'error',
    field: 'publishedAt',
    formats: page,
    applies: missing('publishedAt'),
  },
  {
    code: 'badPublicationTime',
    severity: 'error',
    field: 'publishedAt',
    formats: all,
    applies: invalid('publishedAt', isTimestamp),
  },
  {
    code: 'badPublicationTime',
    severity: 'error',
    field: 'embargoUntil',
    formats: all,
    applies: invalid('embargoUntil', isTimestamp),
  },
  { code: 'badTimeZone', severity: 'error', field: 'timeZone', formats: all, applies: invalid('timeZone', isTimeZone) },
  {
    code: 'badDatelineDate',
    severity: 'error',
    field: 'dateline.date',
    formats: all,
    applies: invalid('dateline.date', isCalendarDate),
  },
  {
    code: 'badCanonicalUrl',
    severity: 'error',
    field: 'canonicalUrl',
    formats: markup,
    applies: invalid('canonicalUrl', isWebAddress),
  },
  {
    code: 'badLanguage',
    severity: 'error',
    field: 'language',
    formats: all,
    applies: ({ fields }) => !isLanguageTag(fields.language),
  },
  { code: 'killed', severity: 'warning', field: 'status', formats: all, applies: ({ article }) => isKilled(article) },
  {
    code: 'noTimeZone',
    severity: 'warning',
    field: 'timeZone',
    formats: markup,
    applies: ({ fields }) => !isBlank(fields.publishedAt) && isBlank(fields.timeZone),
  },
  {
    code: 'noDateline',
    severity: 'warning',
    field: 'dateline.place',
    formats: copy,
    applies: missing('dateline.place'),
  },
  { code: 'noByline', severity: 'warning', field: 'bylines', formats: copy, applies: missing('bylines') },
  { code: 'noCategory', severity: 'warning', field: 'category', formats: markup, applies: missing('category') },
  {
    code: 'noCanonicalUrl',
    severity: 'warning',
    field: 'canonicalUrl',
    formats: page,
    applies: missing('canonicalUrl'),
  },
  {
    code: 'noPublisher',
    severity: 'warning',
    field: 'publisher',
    formats: page,
    applies: ({ options }) => isBlank(options.publisher.name),
  },
]

/** How long each field may be; for a list, each of its entries. */
const fieldLimits: Partial<Record<FieldName, number>> = {
  headline: limits.headline,
  kicker: limits.headline,
  deck: limits.text,
  summary: limits.text,
  bylines: limits.byline,
  'dateline.place': limits.place,
  'dateline.region': limits.place,
  'dateline.country': limits.place,
  'dateline.agency': limits.agency,
  agency: limits.agency,
  category: limits.category,
  keywords: limits.keyword,
  slugline: limits.slugline,
  canonicalUrl: limits.url,
  usageTerms: limits.text,
  editorNote: limits.text,
}

function tooLong(fields: Fields): Problem[] {
  return Object.entries(fieldLimits).flatMap(([field, limit]): Problem[] => {
    const value = fields[field as FieldName]
    const texts = Array.isArray(value) ? value : [String(value ?? '')]
    const problem = { code: 'tooLong', severity: 'error', field } as const
    if (texts.length > limits.entries) {
      return [{ ...problem, details: { limit: String(limits.entries), entries: 'true' } }]
    }
    return texts.some((text) => text.length > limit) ? [{ ...problem, details: { limit: String(limit) } }] : []
  })
}

/** Whether a story is under embargo; `now` in milliseconds since the epoch. */
export function isUnderEmbargo({ embargoUntil }: Pick<Article, 'embargoUntil'>, now: number): boolean {
  return embargoUntil !== null && isTimestamp(embargoUntil) && instantOf(embargoUntil) > now
}

function embargo({ embargoUntil }: Fields, now: number): Problem[] {
  if (embargoUntil === null || !isUnderEmbargo({ embargoUntil }, now)) return []
  return [{ code: 'embargoed', severity: 'embargo', field: 'embargoUntil', details: { until: embargoUntil } }]
}

function isBlank(value: string | number | readonly string[] | null): boolean {
  if (typeof value === 'string') return value.trim() === ''
  return value === null || (Array.isArray(value) && value.every(isBlank))
}
