import fc from 'fast-check'
import { expect, test } from 'vitest'
import type * as Y from 'yjs'
import { readFields } from '#shared/article/draft.ts'
import { conflictsOf, mergesOf, takenBackOf } from '#shared/merge/index.ts'
import { placeOf } from '#shared/review/comments/anchor.ts'
import { threadsOf } from '#shared/review/comments/comments.ts'
import { bodyTextOf, textIn } from '#shared/review/diff/body-text.ts'
import { acceptAll, type Review, rejectAll } from '#shared/review/index.ts'
import { acceptedContent, baselineOf } from '#shared/review/suggest/baseline.ts'
import { contentOf } from '#shared/review/suggest/content.ts'
import { momentOf } from '#shared/review/suggest/moment.ts'
import { eventsOf } from '#shared/review/workflow/log.ts'
import { cases } from '#tests/helpers/cases.ts'
import { isEven } from '#tests/shared/review/arbitrary-review.ts'
import { AllLaws } from './all-laws.ts'
import { bodyNodeOf } from './copies.ts'
import { type Copy, exchanges, Newsroom } from './exchanges.ts'
import { wordsInConflicts, wordsOf, writersIn } from './histories.ts'
import { wordPlaces } from './window.ts'

const has = ({ words }: Copy, word: string) => (words.get(word) ?? 0) > 0

/** The laws of every merge of an exchange, of what was opened and of the result. */
const laws = new AllLaws<[mine: Copy, theirs: Copy, merged: Copy]>()

/** At the end the first desk opens what the others have, and they open the result. */
function meet(newsroom: Newsroom): void {
  for (const [desk, from] of [
    [0, 1],
    [0, 2],
    [1, 0],
    [2, 0],
  ] as const) {
    const theirs = newsroom.desks[from]
    if (theirs) newsroom.open(desk, theirs)
  }
}

laws.law('no word that a side wrote, or that both have, is lost outside a conflict', (mine, theirs, merged) => {
  const conflicts = wordsInConflicts(merged.draft)
  const isKept = (word: string) => has(merged, word) || conflicts.has(word)
  const news = (from: Copy, to: Copy) => [...from.words.keys()].filter((word) => !to.seen.has(word))
  const both = [...mine.words.keys()].filter((word) => has(theirs, word))
  expect([...news(mine, theirs), ...news(theirs, mine), ...both].filter((word) => !isKept(word))).toEqual([])
})

laws.law('nothing comes back that neither side has, and nothing stands twice', (mine, theirs, merged) => {
  const most = (word: string) => Math.max(...[mine, theirs].map(({ words }) => words.get(word) ?? 0))
  expect([...merged.words].filter(([word, count]) => count > most(word))).toEqual([])
})

laws.law('nothing is accepted that neither side had accepted', (mine, theirs, merged) => {
  const known = new Set([mine, theirs].flatMap(({ draft }) => [...wordsOf(acceptedContent(draft)).keys()]))
  expect([...wordsOf(acceptedContent(merged.draft)).keys()].filter((word) => !known.has(word))).toEqual([])
})

laws.law('nothing accepted stands twice that is accepted once on either side', (mine, theirs, merged) => {
  const copies = [mine, theirs].map(({ draft }) => wordsOf(acceptedContent(draft)))
  const most = (word: string) => Math.max(...copies.map((words) => words.get(word) ?? 0))
  const twice = [...wordsOf(acceptedContent(merged.draft))].filter(([word, count]) => count > Math.max(1, most(word)))
  expect(twice).toEqual([])
})

laws.law('the merged body is valid, and its tables as even as they were', (mine, theirs, merged) => {
  const body = bodyNodeOf(merged.draft)
  body.check()
  if ([mine, theirs].every(({ draft }) => isEven(bodyNodeOf(draft)))) expect(isEven(body)).toBe(true)
})

laws.law(
  'a conflict of either side stands unless its merge was taken back, and none has sides that read the same',
  (mine, theirs, merged) => {
    const conflicts = conflictsOf(merged.draft)
    for (const { conflict } of conflicts) expect(conflict.one).not.toEqual(conflict.other)
    const ids = new Set(conflicts.map(({ conflict }) => conflict.id))
    const gone = takenBackOf(mergesOf(merged.draft))
    const before = [mine, theirs].flatMap(({ draft }) => conflictsOf(draft).filter(({ merge }) => !gone.has(merge.id)))
    expect(before.map(({ conflict }) => conflict.id).filter((id) => !ids.has(id))).toEqual([])
  },
)

laws.law('a word is whoever’s typed it', (_mine, _theirs, merged) => {
  // A word may keep letters that it shares with the word that it replaced.
  for (const [word, [writer]] of writersIn(merged.draft)) expect([word, writer]).toEqual([word, word[0]])
})

laws.law(
  'a comment stays on the word that it was made on, on what is left of it, or is on none',
  (mine, theirs, merged) => {
    // A package that brings nothing leaves the draft as its own window left it.
    if (mergesOf(merged.draft).length === mergesOf(mine.draft).length) return
    const before = [mine, theirs].map(({ draft }) => commentsOn(draft))
    const body = bodyNodeOf(merged.draft)
    const words = wordPlaces(body).map(({ word }) => word)
    const text = body.textBetween(0, body.content.size, '\n')
    for (const [id, { quote, on }] of commentsOn(merged.draft)) {
      const [own = ''] = ownWord.exec(quote) ?? []
      if (own === '') continue
      // A word that was joined to another is a new one, and its comment is on it, or on none.
      const joined = text.match(joinedWords)?.filter((each) => each.includes(own)) ?? []
      if (joined.length > 0) {
        expect([quote, on, on === null || on.includes(own) || joined.some((each) => each.includes(on))]).toEqual([
          quote,
          on,
          true,
        ])
        continue
      }
      // Where letters of a word stand twice, its window may have it on those of another, with that.
      if (!words.includes(own) && on?.includes(own) && before.some((comments) => comments.get(id)?.on === on)) continue
      // If the word stands several times, the words around it decide which is meant.
      if (words.filter((word) => word === own).length > 1) continue
      if (quote !== own) {
        // Of a phrase the first word and the one that is its own are enough, whatever became of the
        // rest.
        const wasThere = before.some((comments) => comments.get(id)?.on?.includes(own))
        if (wasThere && text.includes(`said ${own}`)) expect([quote, on]).toEqual([quote, expect.stringContaining(own)])
        continue
      }
      const wasThere = before.some((comments) => comments.get(id)?.on === quote)
      const left = on !== null && quote.includes(on) && !words.includes(quote) ? on : null
      expect([quote, on]).toEqual([quote, words.includes(quote) && (wasThere || on !== null) ? quote : left])
    }
  },
)

const ownWord = /[OABC]\d+q/
const joinedWords = /[OABC]\d+q[^\s.,]*[OABC]\d+q/g

/** Which words the comments of a draft are on (null: on none), and on which they were made. */
function commentsOn(draft: Y.Doc): Map<string, { quote: string; on: string | null }> {
  const body = bodyTextOf(draft)
  return new Map(
    threadsOf(draft).flatMap(({ id, anchor, places }) => {
      if (anchor.on !== 'text') return []
      const range = placeOf(draft, body, places)
      return [[id, { quote: anchor.quote, on: range && textIn(body, range) }]]
    }),
  )
}

laws.law('what is in the history of either side is in that of both', (mine, theirs, merged) => {
  const ids = (draft: Y.Doc) => eventsOf(draft).map(({ id }) => id)
  const known = new Set(ids(merged.draft))
  expect([mine, theirs].flatMap(({ draft }) => ids(draft)).filter((id) => !known.has(id))).toEqual([])
})

laws.law('reject-all is what was accepted, accept-all what the story says', (_mine, _theirs, { draft: merged }) => {
  const baseline = baselineOf(merged)
  if (baseline === null) return
  const review: Review = { baseline, live: contentOf(merged) }
  expect(momentOf(merged)).not.toBeNull()
  expect(rejectAll(review).live.body.eq(baseline.body)).toBe(true)
  expect(acceptAll(review).baseline.body.eq(review.live.body)).toBe(true)
})

test('three desks that exchange packages late, twice, and old after new keep all laws, and have one story once they have met', () => {
  fc.assert(
    fc.property(exchanges, (exchange) => {
      const newsroom = new Newsroom(exchange, (mine, theirs, merged) => laws.check(mine, theirs, merged))
      for (const turn of exchange.turns) newsroom.do(turn)
      meet(newsroom)
      const [ann, ...others] = newsroom.desks.map(({ draft }) => said(draft))
      for (const other of others) expect(other).toEqual(ann)
    }),
    cases(100),
  )
})

/**
 * All that people see of a draft: the text and what of it is accepted, fields, conflicts, comments,
 * history.
 */
function said(draft: Y.Doc): unknown {
  const body = bodyTextOf(draft)
  const accepted = acceptedContent(draft)
  return {
    body: bodyNodeOf(draft).toJSON(),
    fields: readFields(draft),
    accepted: [accepted.fields, accepted.body.toJSON()],
    conflicts: conflictsOf(draft).map(({ conflict, settlement }) => [conflict.id, settlement?.choice ?? null]),
    comments: threadsOf(draft).map(({ id, places }) => [id, placeOf(draft, body, places)]),
    // Who got which package is known where it was opened.
    history: eventsOf(draft)
      .flatMap(({ id, kind }) => (kind === 'received' ? [] : id))
      .toSorted(),
  }
}
