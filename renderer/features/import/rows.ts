import { unpackError } from '#shared/api/coded-error.ts'
import type { Reading } from '#shared/api/contract.ts'
import type { LedeError } from '#shared/api/errors.ts'
import type { LeftOut } from '#shared/import/left-out.ts'
import type { Incoming, StoryPlace } from './use-readings.ts'

/** An entry to review before drafts are made: a file, or one of several stories in it. */
export type Row = {
  /** The file's name, or the story's headline. */
  title: string
  /** Which story of a file it is; null if the file has no other. */
  of: { name: string; index: number; count: number } | null
} & (
  | { state: 'reading' }
  /** `beside`: parts of the file that are in none of its stories. */
  | { state: 'recognised'; at: StoryPlace; reading: Reading; beside: readonly LeftOut[] }
  | { state: 'failed'; error: LedeError }
)

/**
 * The rows for files: one for each story, then the parts of its file that could not be read.
 * `untitled` is the name of a story without a headline.
 */
export function rowsOf(incoming: readonly Incoming[], untitled: string): Row[] {
  return incoming.flatMap((file, place) => rowsIn(file, place, untitled))
}

function rowsIn(file: Incoming, place: number, untitled: string): Row[] {
  if (file.state !== 'recognised') return [{ ...file, title: file.name, of: null }]
  const { name } = file
  const { stories, failed, leftOut: beside } = file.reading
  const count = stories.length + failed.length
  const of = (index: number) => (count === 1 ? null : { name, index: index + 1, count })
  return [
    ...stories.map(
      (reading, story): Row => ({
        state: 'recognised',
        title: count === 1 ? name : (reading.article.headline ?? untitled),
        of: of(story),
        at: { file: place, story },
        reading,
        beside,
      }),
    ),
    ...failed.map(
      ({ story, error }, index): Row => ({
        state: 'failed',
        title: story,
        of: of(stories.length + index),
        error: unpackError(error),
      }),
    ),
  ]
}
