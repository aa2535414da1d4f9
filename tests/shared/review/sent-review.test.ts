import { describe, expect, it } from 'vitest'
import { bodyOfParagraphs } from '#shared/article/body.ts'
import { draftOf } from '#shared/article/draft.ts'
import { onField } from '#shared/review/comments/anchor.ts'
import { addComment } from '#shared/review/comments/comments.ts'
import { actOf } from '#shared/review/people/act.ts'
import { personNamed } from '#shared/review/people/people.ts'
import { sentReview } from '#shared/review/suggest/sent-review.ts'
import { takeOverReview } from '#shared/review/suggest/take-over.ts'
import { story } from '#tests/helpers/story.ts'

const at = '2026-11-20T10:00'
const [original, first, live] = [
  ['The ferry sails at noon.', 'It waits.'],
  ['The old ferry sails at noon.', 'It waits.'],
  ['The old ferry sails at noon.', 'It waits in the harbour.', 'A new paragraph.'],
].map(bodyOfParagraphs)

describe('the review of a draft as another program has it', () => {
  const review = {
    tracked: {
      original: original ?? bodyOfParagraphs([]),
      revisions: [
        { author: 'Ann Lee', at, body: first ?? bodyOfParagraphs([]) },
        { author: 'Ben Roe', at, body: live ?? bodyOfParagraphs([]) },
      ],
    },
    comments: [
      { number: 1, author: 'Ann Lee', at, text: 'Old?', answers: null, done: true, passage: { from: 4, to: 13 } },
      { number: 2, author: 'Ben Roe', at, text: 'Very.', answers: 1, done: true, passage: { from: 4, to: 13 } },
      { number: 3, author: 'Ben Roe', at, text: 'Good.', answers: null, done: false, passage: null },
    ],
  }
  const draft = draftOf(story({ body: live ?? bodyOfParagraphs([]) }))
  takeOverReview(draft, review, null)

  it('is what was taken over: writer by writer, answers with what they answer, each in its place', () => {
    const { tracked, comments } = sentReview(draft)
    expect(tracked).toEqual(review.tracked)
    expect(comments.toSorted((one, other) => one.text.localeCompare(other.text))).toMatchObject(
      review.comments
        .toSorted((one, other) => one.text.localeCompare(other.text))
        .map(({ number: _, answers: __, ...comment }) => comment),
    )
    const numberOf = (text: string) => comments.find((comment) => comment.text === text)?.number
    expect(comments.find(({ text }) => text === 'Very.')?.answers).toBe(numberOf('Old?'))
  })

  it('says of a comment on a field which it is on', () => {
    const { id } = personNamed(draft, 'Ann Lee')
    addComment(draft, actOf(id), onField('kicker'), 'Too long.')
    expect(sentReview(draft).comments.map(({ text }) => text)).toContain('kicker: Too long.')
  })
})
