import { emptyArticle } from '#shared/article/article.ts'
import { fieldsOf } from '#shared/article/fields.ts'
import { type Content, compare, noAuthors, suggestionsOf } from '#shared/review/index.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { copy } from './copy.ts'
import { p95, timesOf } from './times.ts'

/** Times in milliseconds, p95 of repeated runs. */
export interface ReviewTimes {
  /** The difference of two versions of 10,000 words, 500 of them changed. */
  readonly compared: number
  /** The same if no word is in its former place. */
  readonly rewritten: number
  /** The suggestions of an article of 10,000 words with 500 changes. */
  readonly suggested: number
  readonly suggestions: number
}

const runs = 20

/** Measures showing the review of a very long story. */
export function reviewTimes(): ReviewTimes {
  const words = copy(10_000, 1)
  const before = contentOf(words)
  const after = contentOf(words.map((word, index) => (index % 20 === 7 ? `${word}${index}` : word)))
  const other = contentOf(copy(10_000, 2))
  return {
    compared: p95(timesOf(() => compare(before, after), runs)),
    rewritten: p95(timesOf(() => compare(before, other), runs)),
    suggested: p95(timesOf(() => suggestionsOf(before, after, noAuthors), runs)),
    suggestions: suggestionsOf(before, after, noAuthors).length,
  }
}

function contentOf(words: readonly string[]): Content {
  const paragraphs = Array.from({ length: Math.ceil(words.length / 50) }, (_, index) =>
    proseSchema.node('paragraph', null, proseSchema.text(`${words.slice(50 * index, 50 * index + 50).join(' ')}.`)),
  )
  return { fields: fieldsOf(emptyArticle('en')), body: proseSchema.node('doc', null, paragraphs) }
}
