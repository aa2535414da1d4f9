import type * as Y from 'yjs'
import type { Article } from '#shared/article/article.ts'
import { articleOf } from '#shared/article/article-of.ts'
import { linesOfBody, wordsOfBody } from '#shared/article/body.ts'
import { countWords } from '#shared/article/length.ts'
import { statuses } from '#shared/article/status.ts'
import { everybodyIn } from '#shared/review/people/people.ts'
import { recordUses } from '../assets/asset-rows.ts'
import { assetsIn } from '../assets/assets-in.ts'
import { indexText } from '../search/words.ts'
import type { Database, Value } from './database.ts'

/** The ids of everybody who has written in a draft. */
function writersOf(doc: Y.Doc): string[] {
  return everybodyIn(doc).map(({ id }) => id)
}

/** What lists, search and the assets need to know of a draft. */
export interface Projected {
  article: Article
  writers: readonly string[]
  assets: readonly string[]
}

/** Derives it from a draft's document. Never throws. */
export function projectedFrom(doc: Y.Doc, id: string): Projected {
  return { article: articleOf(doc, id), writers: writersOf(doc), assets: assetsIn(doc) }
}

/** Stores it. Call inside a transaction. */
export function project(database: Database, draft: number, { article, writers, assets }: Projected): void {
  const columns = columnsOf(article)
  const settings = Object.keys(columns).map((name) => `${name} = ?`)
  database.run(`update drafts set ${settings.join(', ')}, stale = 0 where key = ?`, ...Object.values(columns), draft)
  database.run('delete from writers where draft = ?', draft)
  for (const person of writers) database.run('insert into writers (draft, person) values (?, ?)', draft, person)
  recordUses(database, draft, assets)
  const fields = searchedFields(article)
  const passages = passagesOf(article)
  database.run('insert or replace into passages (draft, text) values (?, ?)', draft, passages)
  const names = Object.keys(fields)
  database.run(
    `insert or replace into search (rowid, ${names.join(', ')}) values (?${', ?'.repeat(names.length)})`,
    draft,
    ...Object.values(fields).map(indexText),
  )
}

/**
 * The searched texts except the headline, one line each, the body first: lines are the same as in
 * find and replace (shared/find/lines.ts).
 */
function passagesOf(article: Article): string {
  const { place, region, country, agency } = article.dateline
  const texts = [
    ...linesOfBody(article.body),
    article.kicker,
    article.deck,
    article.summary,
    ...article.bylines,
    ...[place, region, country, agency],
    article.agency,
    article.category,
    ...article.keywords,
    article.slugline,
    article.editorNote,
  ]
  return texts.filter((text) => text !== null && text !== '').join('\n')
}

/**
 * Removes a draft from the search index; its other rows are removed with the draft. Call inside a
 * transaction.
 */
export function forget(database: Database, draft: number): void {
  database.run('delete from search where rowid = ?', draft)
}

/** Empties the search index, whatever its state, and marks every draft for indexing. */
export function clearIndex(database: Database): void {
  database.transaction(() => {
    database.exec("insert into search (search) values ('delete-all')")
    database.exec('update drafts set stale = 1')
  })
}

function columnsOf(article: Article): Record<string, Value> {
  const texts = {
    headline: article.headline ?? '',
    slugline: article.slugline ?? '',
    agency: article.agency ?? '',
    category: article.category ?? '',
    place: article.dateline.place ?? '',
  }
  const orders = Object.entries(texts).map(([name, text]) => [`${name}_order`, indexText(text)] as const)
  return {
    ...texts,
    ...Object.fromEntries(orders),
    language: article.language,
    status: article.status,
    status_order: statuses.indexOf(article.status),
    embargo_until: article.embargoUntil,
    published_at: article.publishedAt,
    words: countWords(article.bodyText),
  }
}

/** The searched texts: the columns of the `search` table. */
function searchedFields(article: Article): Record<string, string> {
  const { dateline } = article
  return {
    headline: article.headline ?? '',
    kicker: article.kicker ?? '',
    deck: article.deck ?? '',
    summary: article.summary ?? '',
    bylines: article.bylines.join(', '),
    dateline: [dateline.place, dateline.region, dateline.country, dateline.agency].filter(Boolean).join(', '),
    agency: article.agency ?? '',
    category: article.category ?? '',
    keywords: article.keywords.join(', '),
    slugline: article.slugline ?? '',
    note: article.editorNote ?? '',
    body: wordsOfBody(article.body),
  }
}
