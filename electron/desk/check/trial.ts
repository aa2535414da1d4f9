import { setImmediate as pause } from 'node:timers/promises'
import { findScopeSchema, type Result } from '#shared/api/contract.ts'
import { asLedeError } from '#shared/api/errors.ts'
import type { Article } from '#shared/article/article.ts'
import { readArticle } from '#shared/article/draft.ts'
import { fieldsOf } from '#shared/article/fields.ts'
import { Checker } from '#shared/checks/checker.ts'
import type { Finding } from '#shared/checks/finding.ts'
import { readHouseFile } from '#shared/checks/house/file.ts'
import { HouseRules } from '#shared/checks/house/house-rules.ts'
import type { TrialDraft, TrialHit } from '#shared/checks/house/trial.ts'
import { passagesOfBlock } from '#shared/checks/passage.ts'
import { publicationDay } from '#shared/checks/publication-day.ts'
import { house } from '#shared/checks/rules/house.ts'
import { checkSettingsSchema } from '#shared/checks/settings.ts'
import { contextOf } from '#shared/find/index.ts'
import type { Library } from '../store/library.ts'
import { boundedCheck } from './bounded-check.ts'

/** The most hits in one answer, and how long one call searches, in ms. */
const most = { hits: 500, ms: 400 }
/** After this many ms, other calls get their turn. */
const turn = 30

/** How long the rules may take over one story, in ms. */
const patience = 1_000

const asked = {
  settings: checkSettingsSchema.parse({}),
  publisher: { name: '', url: '' },
  review: { suggestions: 0, comments: 0, conflicts: 0 },
  ignored: new Set<string>(),
}

/** The last trial: its next piece needs the same rules, and knows which of them take too long. */
let last: { text: string; rules: HouseRules; checker: Checker } | null = null

function begin(text: string): NonNullable<typeof last> {
  const rules = readHouseFile(text).rules.map((rule) => ({ ...rule, on: true, from: null, until: null }))
  last = { text, rules: new HouseRules(rules), checker: new Checker([house]) }
  return last
}

/**
 * What rules of a file find in drafts, as if they were switched on and valid today. Returns a piece
 * of the library at a time, so that the caller can show progress and stop. Other calls run in
 * between.
 *
 *
 * @throws LedeError `rules.none`, `rules.newer`
 */
export async function tryRules(
  library: Library,
  { text, from }: { text: string; from: number | null },
): Promise<Result<'rules.try'>> {
  const { rules, checker } = from === null || last?.text !== text ? begin(text) : last
  const slow = new Set<string>()
  const drafts: TrialDraft[] = []
  const keys = library.inScope(findScopeSchema.parse({ published: true }), null, from)
  const begun = performance.now()
  let turnEnd = begun + turn
  let hits = 0
  for (const [index, key] of keys.entries()) {
    const id = library.knownText(key)?.id
    const article = id === undefined ? null : readable(() => readArticle(library.peek(key), id))
    if (article !== null && id !== undefined) {
      const { findings, broken } = boundedCheck(checker, article, { ...asked, house: rules }, patience)
      for (const name of broken) slow.add(name.replace(/^house:/, ''))
      if (findings.length > 0) drafts.push(draftOf(id, article, findings))
      hits += findings.length
    }
    const isLast = index === keys.length - 1
    if (!isLast && (hits >= most.hits || performance.now() - begun > most.ms))
      return { drafts, looked: index + 1, slow: [...slow], next: key, left: keys.length - index - 1 }
    if (performance.now() > turnEnd) {
      await pause()
      turnEnd = performance.now() + turn
    }
  }
  return { drafts, looked: keys.length, slow: [...slow], next: null, left: 0 }
}

/** Null if this Lede cannot read it. */
function readable(read: () => Article): Article | null {
  try {
    return read()
  } catch (error) {
    if (asLedeError(error).code === 'internal') console.error('A draft could not be read for a trial.', error)
    return null
  }
}

function draftOf(id: string, article: Article, findings: readonly Finding[]): TrialDraft {
  const { headline, category, dateline, publishedAt, timeZone } = article
  const day = dateline.date ?? publicationDay(publishedAt, timeZone) ?? ''
  return {
    id,
    headline: headline ?? '',
    year: day.slice(0, 4),
    category: category ?? '',
    hits: findings.map((finding) => hitOf(article, finding)),
  }
}

function hitOf(article: Article, { details, place, quote, offset, fix }: Finding): TrialHit {
  const line = { text: lineOf(article, place, quote, offset) }
  const around = contextOf({ line, from: offset, to: offset + quote.length })
  return {
    rule: details.id ?? '',
    field: place.kind === 'field' ? place.field : null,
    ...around,
    after: fix !== null && 'text' in fix ? fix.text : '',
  }
}

/** The line that contains a finding. */
function lineOf(article: Article, place: Finding['place'], quote: string, offset: number): string {
  const says = ({ text }: { text: string }) => text.startsWith(quote, offset)
  if (place.kind === 'body') {
    const block = article.body.content?.[place.block]
    const passages = block === undefined ? [] : passagesOfBlock(block)
    const own = passages.find(({ at, end, attribute }) =>
      attribute === null
        ? place.attribute === null && at <= place.from && place.to <= end
        : attribute === place.attribute,
    )
    return own !== undefined && says(own) ? own.text : quote.padStart(offset + quote.length)
  }
  if (place.kind === 'story') return quote
  const value = fieldsOf(article)[place.field]
  const text = Array.isArray(value) ? value[place.entry] : value
  return typeof text === 'string' && says({ text }) ? text : quote.padStart(offset + quote.length)
}
