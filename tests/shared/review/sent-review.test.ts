import { describe, expect, it } from 'vitest'
import type * as Y from 'yjs'
import { bodyOfParagraphs } from '#shared/article/body.ts'
import { bodyOf, draftOf, setField } from '#shared/article/draft.ts'
import { onField, onText, wholeStory } from '#shared/review/comments/anchor.ts'
import { addComment, addReply, decideThread } from '#shared/review/comments/comments.ts'
import { bodyTextOf } from '#shared/review/diff/body-text.ts'
import { actOf } from '#shared/review/people/act.ts'
import { personNamed, signDraft } from '#shared/review/people/people.ts'
import { startBaseline } from '#shared/review/suggest/baseline.ts'
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

  it('has all of one writer at the time of the last', () => {
    const [early, late] = ['2026-11-20T09:00', '2026-11-20T11:00']
    const [one, other] = review.tracked.revisions.map(({ body }) => ({ author: 'Ann Lee', body }))
    if (one === undefined || other === undefined) throw new Error('no revisions')
    for (const [first, second] of [
      [early, late],
      [late, early],
    ] as const) {
      const own = draftOf(story({ body: other.body }))
      const revisions = [
        { ...one, at: first },
        { ...other, at: second },
      ]
      takeOverReview(own, { tracked: { ...review.tracked, revisions }, comments: [] }, null)
      expect(sentReview(own).tracked?.revisions).toEqual([{ ...other, at: late }])
    }
  })

  it('says of a comment on a field which it is on', () => {
    const { id } = personNamed(draft, 'Ann Lee')
    addComment(draft, actOf(id), onField('kicker'), 'Too long.')
    expect(sentReview(draft).comments.map(({ text }) => text)).toContain('kicker: Too long.')
  })
})

describe('what is sent of a draft', () => {
  const someone = (id: string, name: string) => ({ id, name, initials: 'X', colour: 'blue', role: 'editor' }) as const
  const withFields = () => {
    const draft = draftOf(story({ headline: 'Ferry', keywords: ['sea'] }, ['The ferry sails.', '\u0007.', 'It waits.']))
    signDraft(draft, someone('ann', 'Ann Lee'))
    return draft
  }
  const textsOf = (draft: Y.Doc) => sentReview(draft).comments.map(({ text }) => text)

  it('is nothing where nothing is suggested or said', () => {
    expect(sentReview(withFields())).toEqual({ tracked: null, comments: [] })
    const draft = withFields()
    startBaseline(draft)
    expect(sentReview(draft)).toEqual({ tracked: null, comments: [] })
  })

  it('names fields that are suggested in comments on the story, by their writers', () => {
    const draft = withFields()
    startBaseline(draft)
    setField(draft, 'headline', 'Ferry sinks')
    setField(draft, 'keywords', ['sea', 'ports'])
    setField(draft, 'kicker', 'Harbour')
    setField(draft, 'kicker', null)
    const { tracked, comments } = sentReview(draft)
    expect(tracked).toBeNull()
    const rest = { author: 'Ann Lee', at: null, answers: null, done: false, passage: null }
    expect(comments).toEqual([
      { ...rest, number: 1, text: 'headline: Ferry sinks' },
      { ...rest, number: 2, text: 'keywords: sea; ports' },
    ])
    setField(draft, 'headline', null)
    expect(textsOf(draft)[0]).toBe('headline: –')
  })

  it('has comments by number, with what they are on, who said them, when, and what they answer', () => {
    const draft = withFields()
    const act = (id: string, minute: number, by = 'ann') => ({
      id,
      by,
      at: new Date(2026, 10, 20, 10, minute).getTime(),
    })
    const text = bodyTextOf(draft)
    const ferry = onText(text, { from: 5, to: 10 })
    // A character that nothing can print is in the body, not in a document.
    const waits = onText(text, { from: 26, to: 31 })
    if (ferry === null || waits === null) throw new Error('no passage')
    const thread = addComment(draft, act('a', 1), ferry, 'Which?')
    addReply(draft, act('b', 2, 'ben'), thread, 'This.')
    addComment(draft, act('c', 3), waits, 'Does it?')
    addComment(draft, act('d', 4), wholeStory, 'Good.')
    const done = addComment(draft, act('e', 5), onField('kicker'), 'None.')
    decideThread(draft, act('f', 6), done, 'resolved')
    const at = (minute: number) => `2026-11-20T10:0${minute}`
    const passage = { from: 4, to: 9 }
    const ann = { author: 'Ann Lee', answers: null, done: false }
    const { comments } = sentReview(draft)
    expect(
      comments
        .toSorted((one, other) => (one.at ?? '').localeCompare(other.at ?? ''))
        .map(({ number: _, ...rest }) => rest),
    ).toEqual([
      { ...ann, at: at(1), text: 'Which?', passage },
      { author: null, at: at(2), text: 'This.', answers: expect.any(Number), done: false, passage },
      { ...ann, at: at(3), text: 'Does it?', passage: { from: 20, to: 25 } },
      { ...ann, at: at(4), text: 'Good.', passage: null },
      { ...ann, at: at(5), text: 'kicker: None.', done: true, passage: null },
    ])
    expect(comments.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5])
    // Their words went with the line: the comment says what they were.
    bodyOf(draft).delete(0, 1)
    expect(textsOf(draft)).toEqual(expect.arrayContaining(['“ferry”: Which?', 'This.', 'Good.']))
  })

  it('has the time at which each writer last suggested something', () => {
    const draft = draftOf(story({}, ['The ferry sails.']))
    takeOverReview(
      draft,
      {
        tracked: {
          original: bodyOfParagraphs(['It sails.']),
          revisions: [
            { author: 'Ann Lee', at, body: bodyOfParagraphs(['It sails at noon.']) },
            { author: null, at: null, body: bodyOfParagraphs(['The ferry sails at noon.']) },
          ],
        },
        comments: [],
      },
      someone('ben', 'Ben Roe'),
    )
    expect(sentReview(draft).tracked?.revisions.map((each) => each.author)).toEqual(['Ben Roe', 'Ann Lee'])
  })
})
