import type * as Y from 'yjs'
import { articleOf } from '#shared/article/article-of.ts'
import { linesOfBody } from '#shared/article/body.ts'
import { countCharacters, countWords } from '#shared/article/length.ts'
import { instantOf, isTimestamp } from '#shared/article/timestamp.ts'
import { measureText, sumOf, targetOf, usualLineLength } from '#shared/measure/index.ts'
import { type Head, headTexts, mostConcerned } from '#shared/newsroom/head.ts'
import { embargoOf } from '#shared/release/embargo-of.ts'
import { everybodyIn } from '#shared/review/people/people.ts'
import type { Person } from '#shared/review/people/person.ts'
import { type Named, productionOf } from './production.ts'
import { tasksOf } from './tasks.ts'

/**
 * What lists show of a draft; if this Lede cannot read all of it, as far as it can. `people`: who
 * may be concerned by it; `changed`: when, in milliseconds since the epoch.
 */
export function headOf(draft: Y.Doc, id: string, people: readonly Person[], changed: number): Head {
  const { headline, status, language, publishedAt, body, bodyText } = articleOf(draft, id)
  const { holder, due, reviewer } = productionOf(draft)
  const target = targetOf(draft)
  const unit = target?.unit ?? 'words'
  const isPlanned = status !== 'published' && publishedAt !== null && isTimestamp(publishedAt)
  const lines = () => sumOf(linesOfBody(body).map((line) => measureText(line, usualLineLength))).lines
  return {
    headline: cut(headline ?? '', headTexts.headline),
    language: cut(language, headTexts.other),
    status,
    holder: holder && shortened(holder),
    reviewer: reviewer && shortened(reviewer),
    due: due === null ? null : timeOf(due),
    planned: isPlanned ? instantOf(publishedAt) : null,
    embargo: embargoText(draft),
    length: unit === 'words' ? countWords(bodyText) : unit === 'characters' ? countCharacters(bodyText) : lines(),
    target: target?.number ?? null,
    unit,
    changed,
    concerns: concernedIn(draft, people, [holder, reviewer]),
  }
}

function concernedIn(draft: Y.Doc, people: readonly Person[], asked: readonly (Named | null)[]): string[] {
  const ids = new Set([
    ...asked.flatMap((each) => (each === null ? [] : [each.id])),
    ...tasksOf(draft, people).map(({ to }) => to),
    ...everybodyIn(draft).map(({ id }) => id),
  ])
  return people.flatMap(({ id }) => (ids.has(id) ? [id] : [])).slice(0, mostConcerned)
}

function embargoText(draft: Y.Doc): string | null {
  const embargo = embargoOf(draft)
  return embargo === null ? null : cut(embargo, headTexts.other)
}

function timeOf(text: string): number | null {
  const time = Date.parse(text)
  return Number.isNaN(time) ? null : time
}

const shortened = ({ id, name }: Named): Named => ({ id: cut(id, headTexts.name), name: cut(name, headTexts.name) })

/** A text cut to a length, without half a character at its end. */
function cut(text: string, most: number): string {
  return text.length <= most
    ? text
    : text
        .slice(0, most)
        .toWellFormed()
        .replace(/\uFFFD$/, '')
}
