import type { Node } from '@tiptap/pm/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { emptyArticle } from '#shared/article/article.ts'
import { bodyOfParagraphs } from '#shared/article/body.ts'
import { bodyOf, draftOf, newDraft, setField } from '#shared/article/draft.ts'
import { accept, noAuthors, reject, suggestionsOf } from '#shared/review/index.ts'
import { Authors } from '#shared/review/people/authors.ts'
import { signDraft } from '#shared/review/people/people.ts'
import {
  acceptedContent,
  baselineOf,
  dropBaseline,
  setBaseline,
  setLive,
  startBaseline,
} from '#shared/review/suggest/baseline.ts'
import { contentOf } from '#shared/review/suggest/content.ts'
import { untouchedBy } from '#shared/review/suggest/untouched.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { cases } from '#tests/helpers/cases.ts'
import { editedBodies } from '../arbitrary-review.ts'

function draftWith(...paragraphs: string[]): Y.Doc {
  return draftOf({ ...emptyArticle('en'), headline: 'Ferry', body: bodyOfParagraphs(paragraphs) })
}

function say(draft: Y.Doc, ...paragraphs: string[]): void {
  const body = proseSchema.nodeFromJSON(bodyOfParagraphs(paragraphs))
  setLive(draft, { ...contentOf(draft), body })
}

const kept = (body: Node) => contentOf(draftOf({ ...emptyArticle('en'), body: body.toJSON() })).body

/** Whether a mark begins or ends inside a character. */
const isHalved = (body: Node) => /\ufffd|\\ud[89a-f]/.test(JSON.stringify(body))

const textOf = (draft: Y.Doc) => contentOf(draft).body.textBetween(0, contentOf(draft).body.content.size, '\n')

test('a review begins with what the draft says, keeps it, and ends', () => {
  const draft = draftWith('The ferry sails at noon.')
  expect(baselineOf(draft)).toBeNull()
  startBaseline(draft)
  say(draft, 'The ferry sails at dawn.')
  setField(draft, 'headline', 'Ferry sails')
  const accepted = acceptedContent(draft)
  expect(accepted.body.textContent).toBe('The ferry sails at noon.')
  expect(accepted.fields.headline).toBe('Ferry')
  dropBaseline(draft)
  expect(acceptedContent(draft).fields.headline).toBe('Ferry sails')
})

test('any body becomes any other, and nothing is suggested where both were written alike', () => {
  fc.assert(
    fc.property(editedBodies, (bodies) => {
      // Yjs keeps no marks of line breaks, and no character whose halves are marked differently:
      // only what survives a draft can be compared.
      const [before, after] = bodies.map(kept)
      if (!before || !after || [before, after].some(isHalved)) return
      const draft = draftWith('')
      const { fields } = contentOf(draft)
      setLive(draft, { fields, body: before })
      startBaseline(draft)
      setLive(draft, { fields, body: after })
      expect(contentOf(draft).body.toJSON()).toEqual(after.toJSON())
      expect(baselineOf(draft)?.body.toJSON()).toEqual(before.toJSON())
      setBaseline(draft, { fields, body: after })
      expect(baselineOf(draft)?.body.toJSON()).toEqual(after.toJSON())
    }),
    cases(150),
  )
})

test('decisions are written word by word: what somebody else writes in the same paragraph meanwhile stays', () => {
  const mine = draftWith('One two three four five six.')
  startBaseline(mine)
  say(mine, 'Uno two three four five sei.')
  const theirs = newDraft()
  Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine))
  say(theirs, 'Uno two three and four five sei.')
  const baseline = acceptedContent(mine)
  const review = { baseline, live: contentOf(mine) }
  const all = suggestionsOf(review.baseline, review.live, noAuthors).map(({ id }) => id)
  setLive(mine, reject(review, all).live)
  Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs))
  expect(textOf(mine)).toBe('One two three and four five six.')
})

test('every word that was put in is known to be its writer’s', () => {
  const people = ['ann', 'tom'].map((id) => ({ id, name: id, initials: 'X', colour: 'blue', role: 'editor' }) as const)
  const [ann, tom] = [draftWith('The ferry sails at noon.'), newDraft()]
  startBaseline(ann)
  Y.applyUpdate(tom, Y.encodeStateAsUpdate(ann))
  for (const [index, draft] of [ann, tom].entries()) {
    const person = people[index]
    if (person) signDraft(draft, person)
  }
  say(ann, 'The old ferry sails at noon.')
  Y.applyUpdate(tom, Y.encodeStateAsUpdate(ann))
  say(tom, 'The old ferry sails at noon today.')
  const baseline = acceptedContent(tom)
  const found = suggestionsOf(baseline, contentOf(tom), new Authors(tom))
  expect(found.map(({ authors }) => authors)).toEqual([['ann'], ['tom']])
  expect(bodyOf(tom).length).toBe(1)
})

test('what touches no suggestion is told from what does', () => {
  const draft = draftWith('One two three four.', 'Five six seven eight.')
  startBaseline(draft)
  const baseline = acceptedContent(draft)
  say(draft, 'One deux three four.', 'Five six seven eight.')
  const before = suggestionsOf(baseline, contentOf(draft), noAuthors)
  say(draft, 'One deuxième three four.', 'Five six sept eight.')
  const live = contentOf(draft)
  const now = suggestionsOf(baseline, live, noAuthors)
  const direct = untouchedBy(before, now)
  expect(direct).toEqual([now[1]?.id])
  expect(accept({ baseline, live }, direct).baseline.body.textContent).toBe('One two three four.Five six sept eight.')
})
