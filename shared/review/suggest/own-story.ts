import type * as Y from 'yjs'
import { Authors } from '#shared/review/people/authors.ts'
import { eventsOf } from '#shared/review/workflow/log.ts'

/**
 * Whether a story is a person's own: they sent it for review, or wrote more of its text than
 * anybody else. `until`: the id of the log event at which that is asked; by default now.
 */
export function isOwnStory(draft: Y.Doc, person: string, until?: string): boolean {
  return senderOf(draft, until) === person || mainWriterOf(draft) === person
}

/** Who last sent the story for review. */
function senderOf(draft: Y.Doc, until: string | undefined): string | null {
  const events = eventsOf(draft)
  const end = events.findIndex(({ id }) => id === until)
  const sent = (end === -1 ? events : events.slice(0, end)).findLast(
    (event) => event.kind === 'status' && event.to === 'inReview',
  )
  return sent?.by ?? null
}

/** Who wrote most of the letters of a text; null if that is nobody known, as for wire copy. */
function mainWriterOf(draft: Y.Doc): string | null {
  const letters = new Map<string | null, number>()
  const authors = new Authors(draft)
  for (const { run, known } of authors.insertions({ from: 0, to: authors.live.at(-1)?.to ?? 0 })) {
    const by = known?.by ?? null
    if (!run.closes) letters.set(by, (letters.get(by) ?? 0) + run.to - run.from)
  }
  const [first] = [...letters].sort(([, one], [, other]) => other - one)
  return first?.[0] ?? null
}
