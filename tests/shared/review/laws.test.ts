import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  accept,
  acceptAll,
  noAuthors,
  type Review,
  reject,
  rejectAll,
  type Suggestion,
  suggestionsOf,
} from '#shared/review/index.ts'
import { cases } from '#tests/helpers/cases.ts'
import { isEven, reviews } from './arbitrary-review.ts'

const order = fc.array(fc.tuple(fc.nat(), fc.boolean()), { minLength: 1, maxLength: 30 })

test('accepting all gives what is live, rejecting all what was accepted; nothing is then suggested', () => {
  fc.assert(
    fc.property(reviews, (review) => {
      const ids = suggested(review).map(({ id }) => id)
      const accepted = accept(review, ids)
      const rejected = reject(review, ids)
      same(accepted.baseline, {
        ...review.live,
        fields: { ...review.live.fields, status: review.baseline.fields.status },
      })
      same(rejected.live, {
        ...review.baseline,
        fields: { ...review.baseline.fields, status: review.live.fields.status },
      })
      same(accepted.baseline, acceptAll(review).baseline)
      same(rejected.live, rejectAll(review).live)
      expect(suggested(accepted)).toEqual([])
      expect(suggested(rejected)).toEqual([])
    }),
    cases(1_000),
  )
})

test('deciding one suggestion leaves every other as it was', () => {
  fc.assert(
    fc.property(reviews, fc.nat(), (review, choice) => {
      const all = suggested(review)
      const one = all[choice % Math.max(1, all.length)]
      if (one === undefined) return
      const others = all.filter((suggestion) => suggestion !== one)
      const accepted = accept(review, [one.id])
      expect(accepted.live).toBe(review.live)
      expect(suggested(accepted).map(withIn('live'))).toEqual(others.map(withIn('live')))
      const rejected = reject(review, [one.id])
      expect(rejected.baseline).toBe(review.baseline)
      expect(suggested(rejected).map(withIn('baseline'))).toEqual(others.map(withIn('baseline')))
    }),
    cases(1_000),
  )
})

test('the same decisions in any order end in the same document', () => {
  fc.assert(
    fc.property(reviews, order, fc.array(fc.boolean(), { minLength: 1, maxLength: 30 }), (review, picks, verdicts) => {
      const all = suggested(review)
      const verdictOf = (index: number) => verdicts[index % verdicts.length] ?? true
      const together = (verdict: boolean) => all.filter((_, index) => verdictOf(index) === verdict).map(({ id }) => id)
      const expected = accept(review, together(true)).baseline

      let state = review
      const left = all.map((_, index) => index)
      for (let step = 0; left.length > 0; step++) {
        const pending = suggested(state)
        expect(pending.length).toBe(left.length)
        const place = (picks[step % picks.length]?.[0] ?? 0) % left.length
        const [index = 0] = left.splice(place, 1)
        const decide = verdictOf(index) ? accept : reject
        state = decide(state, [pending[place]?.id ?? ''])
      }
      same(state.baseline, expected)
      expect(state.live.body.toJSON()).toEqual(expected.body.toJSON())
    }),
    cases(1_000),
  )
})

test('every state on the way is a valid body, its tables as even as they were', () => {
  fc.assert(
    fc.property(reviews, fc.array(fc.boolean(), { minLength: 1, maxLength: 30 }), (review, verdicts) => {
      const ids = suggested(review)
        .filter((_, index) => verdicts[index % verdicts.length])
        .map(({ id }) => id)
      const areEven = isEven(review.baseline.body) && isEven(review.live.body)
      for (const body of [accept(review, ids).baseline.body, reject(review, ids).live.body]) {
        body.check()
        if (areEven) expect(isEven(body)).toBe(true)
      }
    }),
    cases(1_000),
  )
})

function suggested({ baseline, live }: Review): Suggestion[] {
  return suggestionsOf(baseline, live, noAuthors)
}

function same(one: Review['live'], other: Review['live']): void {
  expect(one.body.toJSON()).toEqual(other.body.toJSON())
  expect(one.fields).toEqual(other.fields)
}

/**
 * A suggestion without its place in the side that a decision changes, and without its id, which
 * names both places.
 */
function withIn(side: 'baseline' | 'live') {
  return (suggestion: Suggestion) => {
    if (suggestion.kind === 'field') return suggestion
    const { kind, authors, changes } = suggestion
    return {
      kind,
      authors,
      place: suggestion[side],
      changes: changes.map(({ baseline, live, ...what }) => ({ ...what, place: side === 'live' ? live : baseline })),
    }
  }
}
