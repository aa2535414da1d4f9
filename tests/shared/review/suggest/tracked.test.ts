import { Node } from '@tiptap/pm/model'
import { describe, expect, test } from 'vitest'
import { bodyOfParagraphs } from '#shared/article/body.ts'
import { draftOf } from '#shared/article/draft.ts'
import { everybodyIn, personNamed } from '#shared/review/people/people.ts'
import { acceptedArticle, pendingIn } from '#shared/review/suggest/accepted-article.ts'
import { setLive, startBaseline } from '#shared/review/suggest/baseline.ts'
import { contentOf } from '#shared/review/suggest/content.ts'
import { takeOverTracked } from '#shared/review/suggest/tracked.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { story } from '#tests/helpers/story.ts'

const bodyOf = (...paragraphs: string[]) => Node.fromJSON(proseSchema, bodyOfParagraphs(paragraphs))

const said = (draft: Parameters<typeof pendingIn>[0]) =>
  pendingIn(draft)
    .flat()
    .flatMap((suggestion) =>
      suggestion.kind === 'text'
        ? suggestion.changes.map((change) =>
            change.kind === 'text' ? [change.before.trim(), change.after.trim(), ...suggestion.authors] : [],
          )
        : [],
    )

describe('a text with tracked changes', () => {
  test('begins a review: the text before them is accepted, each change its writer’s', () => {
    const draft = draftOf(story({}, ['Before.']))
    takeOverTracked(draft, bodyOf('Before.', 'The council has decided on Friday.', 'Nothing else is known.'), [
      { body: bodyOf('Before.', 'The council voted on Friday.', 'Nothing else is known.'), by: 'anna', at: 1_000 },
      { body: bodyOf('Before.', 'The council voted on Friday.', 'Work begins in March.'), by: 'jonas', at: 2_000 },
    ])
    expect(acceptedArticle(draft, null).bodyText).toBe(
      'Before.\nThe council has decided on Friday.\nNothing else is known.',
    )
    expect(contentOf(draft).body.textBetween(0, contentOf(draft).body.content.size, '\n')).toBe(
      'Before.\nThe council voted on Friday.\nWork begins in March.',
    )
    const changes = said(draft)
    expect(changes).toContainEqual(['has decided', 'voted', 'anna'])
    expect(changes.filter(([, , by]) => by === 'jonas')).not.toEqual([])
    expect(changes.every(([, , ...by]) => by.length === 1)).toBe(true)
  })

  test('leaves what was suggested before as it was', () => {
    const draft = draftOf(story({}, ['One two three.', 'Last.']))
    startBaseline(draft)
    setLive(draft, { ...contentOf(draft), body: bodyOf('One 2 three.', 'Last.') })
    takeOverTracked(draft, bodyOf('One 2 three.', 'Pasted words here.', 'Last.'), [
      { body: bodyOf('One 2 three.', 'Pasted words there.', 'Last.'), by: null, at: 1_000 },
    ])
    expect(acceptedArticle(draft, null).bodyText).toBe('One two three.\nPasted words here.\nLast.')
    expect(said(draft).map(([before, after]) => [before, after])).toEqual([
      ['two', '2'],
      ['here', 'there'],
    ])
  })
})

test('somebody named is found among those the draft knows, else made known to it', () => {
  const draft = draftOf(story())
  const made = personNamed(draft, ' Anna van der Berg ')
  expect(made).toMatchObject({ name: 'Anna van der Berg', initials: 'AB' })
  expect(personNamed(draft, 'anna VAN DER berg')).toEqual(made)
  expect(personNamed(draft, 'Jonas').colour).not.toBe(made.colour)
  expect(everybodyIn(draft)).toHaveLength(2)
})
