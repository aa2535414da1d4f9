import type { Article } from '#shared/article/article.ts'
import { textOfBody } from '#shared/article/body.ts'
import { type FieldName, type Fields, fieldsOf } from '#shared/article/fields.ts'
import { isKilled } from '#shared/article/killed.ts'
import { isLanguageTag } from '#shared/article/language.ts'
import { limits } from '#shared/article/limits.ts'
import { isCalendarDate, isTimestamp, isTimeZone } from '#shared/article/timestamp.ts'
import { entriesOf } from '#shared/keys-of.ts'
import { asksFor, type Demand } from './demand.ts'
import { leadFigureIn } from './figure.ts'
import { imageProblems } from './image-problems.ts'
import type { FindAsset } from './images.ts'
import type { PublishOptions } from './options.ts'
import { byGravity, type Problem, type ProblemCode, type Severity } from './problem.ts'
import { webAddress } from './web-address.ts'

export interface ProblemOptions extends PublishOptions {
  demand: Demand
  /**
   * Looks up images in the library; without it, problems that only the library knows are left out.
   */
  assets?: FindAsset
}

/**
 * What in an article prevents its export in a format: errors first, then warnings. `details` of
 * `tooLong` are `limit` (and `entries` as 'true' if it counts entries), of the images' `count`.
 * Whether the story's state allows it to go out is decided in shared/release/holds.ts.
 *
 * JSON is handed over inside the newsroom, finished or not: only what would make its file
 * unreadable counts there. Of a withdrawn story only its kill notice is exported, which needs no
 * text.
 */
export function problemsOf(article: Article, options: ProblemOptions): Problem[] {
  const fields = fieldsOf(article)
  const killed = isKilled(article)
  const said = rules
    .filter((rule) => asksFor(options.demand, rule.demand) && !(killed && ofText.has(rule.code)))
    .filter((rule) => rule.applies({ article, fields, options }))
    .map(({ code, severity, field }): Problem => ({ code, severity, field, details: {} }))
  const images = asksFor(options.demand, 'markup') && !killed ? imageProblems(article.body, options.assets) : []
  return byGravity([...said, ...tooLong(fields), ...images])
}

/** Problems that do not concern a kill notice. */
const ofText: ReadonlySet<ProblemCode> = new Set(['noBody', 'noDateline', 'noByline', 'noPublicationTime'])

interface Subject {
  article: Article
  fields: Fields
  options: ProblemOptions
}

interface Rule {
  code: ProblemCode
  severity: Severity
  field: FieldName | 'body' | 'publisher'
  /** The least demand for which it is a problem. */
  demand: Demand
  applies: (subject: Subject) => boolean
}

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
  { code: 'noHeadline', severity: 'error', field: 'headline', demand: 'copy', applies: missing('headline') },
  {
    code: 'noBody',
    severity: 'error',
    field: 'body',
    demand: 'copy',
    // Pictures alone are a story on a page, but not in plain text.
    applies: ({ article: { body }, options: { demand } }) =>
      isBlank(textOfBody(body)) && !(asksFor(demand, 'markup') && leadFigureIn(body) !== undefined),
  },
  {
    code: 'noPublicationTime',
    severity: 'error',
    field: 'publishedAt',
    demand: 'page',
    applies: missing('publishedAt'),
  },
  {
    code: 'badPublicationTime',
    severity: 'error',
    field: 'publishedAt',
    demand: 'handOver',
    applies: invalid('publishedAt', isTimestamp),
  },
  {
    code: 'embargoUnclear',
    severity: 'error',
    field: 'embargoUntil',
    demand: 'handOver',
    applies: invalid('embargoUntil', isTimestamp),
  },
  {
    code: 'badTimeZone',
    severity: 'error',
    field: 'timeZone',
    demand: 'handOver',
    applies: invalid('timeZone', isTimeZone),
  },
  {
    code: 'badDatelineDate',
    severity: 'error',
    field: 'dateline.date',
    demand: 'handOver',
    applies: invalid('dateline.date', isCalendarDate),
  },
  {
    code: 'badCanonicalUrl',
    severity: 'error',
    field: 'canonicalUrl',
    demand: 'markup',
    applies: invalid('canonicalUrl', isWebAddress),
  },
  {
    code: 'badLanguage',
    severity: 'error',
    field: 'language',
    demand: 'handOver',
    applies: ({ fields }) => !isLanguageTag(fields.language),
  },
  {
    code: 'noTimeZone',
    severity: 'warning',
    field: 'timeZone',
    demand: 'markup',
    applies: ({ fields }) => !isBlank(fields.publishedAt) && isBlank(fields.timeZone),
  },
  {
    code: 'noDateline',
    severity: 'warning',
    field: 'dateline.place',
    demand: 'copy',
    applies: missing('dateline.place'),
  },
  { code: 'noByline', severity: 'warning', field: 'bylines', demand: 'copy', applies: missing('bylines') },
  { code: 'noCategory', severity: 'warning', field: 'category', demand: 'markup', applies: missing('category') },
  {
    code: 'noCanonicalUrl',
    severity: 'warning',
    field: 'canonicalUrl',
    demand: 'page',
    applies: missing('canonicalUrl'),
  },
  {
    code: 'noPublisher',
    severity: 'warning',
    field: 'publisher',
    demand: 'page',
    applies: ({ options }) => isBlank(options.publisher.name),
  },
]

/** The longest text of each field; for a list, of each of its entries. */
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
  labelReason: limits.text,
}

function tooLong(fields: Fields): Problem[] {
  return entriesOf(fieldLimits).flatMap(([field, limit = Number.POSITIVE_INFINITY]): Problem[] => {
    const value = fields[field]
    const texts = Array.isArray(value) ? value : [String(value ?? '')]
    const problem = { code: 'tooLong', severity: 'error', field } as const
    if (texts.length > limits.entries) {
      return [{ ...problem, details: { limit: String(limits.entries), entries: 'true' } }]
    }
    return texts.some((text) => text.length > limit) ? [{ ...problem, details: { limit: String(limit) } }] : []
  })
}

function isBlank(value: string | number | readonly string[] | null): boolean {
  if (typeof value === 'string') return value.trim() === ''
  return value === null || (Array.isArray(value) && value.every(isBlank))
}
