import { searchDrafts } from '#desk/find/search.ts'
import type { Library } from '#desk/store/library.ts'
import { contract } from '#shared/api/contract.ts'
import { emptyArticle } from '#shared/article/article.ts'
import { fieldsOf } from '#shared/article/fields.ts'
import { type FindQuery, findIn } from '#shared/find/index.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { p95, timesOf } from './times.ts'

const runs = 20

/**
 * What people search for: words in most drafts, in a few and in none, parts of words, phrases,
 * patterns.
 */
const queries: readonly FindQuery[] = [
  { term: 'harbour' },
  { term: 'Zürich', matchCase: true },
  { term: 'minister said' },
  { term: 'brabra', wholeWord: true },
  { term: 'kamin' },
  { term: 'nowhere at all' },
  { term: '\\bka\\w+ (ferry|train)', isPattern: true },
  { term: '(\\w+), (\\w+)', isPattern: true },
].map((query) => ({ matchCase: false, wholeWord: false, isPattern: false, ...query }))

/** The 95th percentile of finding in an article of 50,000 words, in milliseconds. */
export function findingInArticle(): number {
  let state = 3
  const word = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return ['harbour', 'minister', 'said', 'Zürich', 'ferry', 'kaminsu', 'train,', 'council'][state >>> 29] ?? ''
  }
  const paragraphs = Array.from({ length: 1_000 }, () =>
    proseSchema.node('paragraph', null, proseSchema.text(Array.from({ length: 50 }, word).join(' '))),
  )
  const content = { fields: fieldsOf(emptyArticle('en')), body: proseSchema.node('doc', null, paragraphs) }
  return p95(queries.flatMap((query) => timesOf(() => findIn(content, query), runs)))
}

/** The same for the first page of results in a library, and for going on to the end. */
export async function findingInLibrary(library: Library): Promise<{ firstPage: number; everything: number }> {
  const first: number[] = []
  const all: number[] = []
  for (const query of queries) {
    for (let run = 0; run < 3; run += 1) {
      const begun = performance.now()
      const args = contract['find.search'].args.parse({ query })
      await searchDrafts(library, args, null)
      first.push(performance.now() - begun)
    }
  }
  // Words in few drafts or none: every draft is searched.
  for (const query of queries.filter(({ term }) =>
    ['brabra', 'nowhere at all', '\\bka\\w+ (ferry|train)'].includes(term),
  )) {
    const begun = performance.now()
    await searchDrafts(library, contract['find.search'].args.parse({ query, limit: 2_000 }), null)
    all.push(performance.now() - begun)
  }
  return { firstPage: p95(first), everything: Math.max(...all) }
}
