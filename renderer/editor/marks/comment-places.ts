import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { composedPlace, useComments } from '#renderer/state/comments.ts'
import { useSettings } from '#renderer/state/settings.ts'
import { onText, placeByCharacters, placeOf, wholeWords } from '#shared/review/comments/anchor.ts'
import { moveThread, type Thread, threadsOf } from '#shared/review/comments/comments.ts'
import { isKin } from '#shared/review/comments/quote.ts'
import { type BodyText, bodyTextOf, textIn } from '#shared/review/diff/body-text.ts'
import { actOf } from '#shared/review/people/act.ts'
import { personIn } from '#shared/review/people/people.ts'
import type { PersonColour } from '#shared/review/people/person.ts'

/** The passage of an open thread in the editor; empty (`from` is `to`) where its text is gone. */
export interface CommentMark {
  thread: string
  from: number
  to: number
  colour: PersonColour | null
}

const onPassage = ({ anchor }: Thread) => anchor.on === 'text'

/** The threads of a draft and the text that they are about, read once for all that is asked. */
export interface Discussed {
  readonly threads: readonly Thread[]
  readonly body: BodyText
}

/** What a draft says now. `threads`: its threads, if known. */
export function discussedIn({ doc }: DraftSession, threads: readonly Thread[] = threadsOf(doc)): Discussed {
  let text: BodyText | null = null
  return {
    threads,
    get body() {
      text ??= bodyTextOf(doc)
      return text
    },
  }
}

/**
 * The passages of the open threads of a draft, and of the comment that is being written, as the
 * draft says it.
 */
export function marksOf(session: DraftSession, discussed = discussedIn(session)): CommentMark[] {
  const { doc, id } = session
  const threads = discussed.threads.filter((thread) => thread.state === 'open' && onPassage(thread))
  const wanted = useComments.getState().composing[id]
  if (threads.length === 0 && wanted?.on !== 'text') return []
  const { body } = discussed
  const marks = threads.map(({ id, places, comments: [first] }) => ({
    thread: id,
    ...(placeOf(doc, body, places) ?? { from: 0, to: 0 }),
    colour: first ? (personIn(doc, first.by)?.colour ?? null) : null,
  }))
  const place = wanted?.on === 'text' ? placeOf(doc, body, [wanted]) : null
  const colour = useSettings.getState().settings.profile?.colour ?? null
  return place ? [...marks, { thread: composedPlace, ...place, colour }] : marks
}

/**
 * Records where edits of this window have moved passages, if the draft itself cannot know: a line
 * that became a list was deleted and written anew, and only the editor knows that it is the same. A
 * passage whose text changed stays where the draft has it. Returns whether anything was recorded.
 */
export function placeAnew({ doc }: DraftSession, marks: readonly CommentMark[], discussed: Discussed): boolean {
  if (marks.length === 0) return false
  const threads = new Map(discussed.threads.map((thread) => [thread.id, thread]))
  const { body } = discussed
  const moves = marks.flatMap(({ thread: id, ...mark }) => {
    const places = threads.get(id)?.places ?? []
    const [newest] = places
    if (newest === undefined || mark.from >= mark.to) return []
    const { from, to } = wholeWords(body, newest, mark)
    const said = placeByCharacters(doc, body, places)
    if (said && said.from === from && said.to === to) return []
    const anchor = isKin(newest.quote, textIn(body, { from, to })) ? onText(body, { from, to }) : null
    // Line ends at the edges of a passage do not count: the same words are the same place.
    if (
      anchor === null ||
      (said && textIn(body, said) === textIn(body, { from, to }) && said.from <= to && from <= said.to)
    )
      return []
    return [{ id, anchor }]
  })
  if (moves.length === 0) return false
  const by = useSettings.getState().settings.profile?.id ?? null
  doc.transact(() => {
    for (const { id, anchor } of moves) moveThread(doc, actOf(by), id, anchor)
  })
  return true
}

/** Whether two lists of passages show the same. */
export function sameMarks(one: readonly CommentMark[], other: readonly CommentMark[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ thread, from, to, colour }, index) => {
      const mark = other[index]
      return mark?.thread === thread && mark.from === from && mark.to === to && mark.colour === colour
    })
  )
}
